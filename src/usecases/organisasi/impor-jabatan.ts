import { newId } from '../../db/id.ts'
import {
  insertKodeJabatan,
  listSemuaJabatan,
  listSemuaUnit,
  saveBanyakMasaJabatan,
} from '../../db/queries/impor/organisasi.ts'
import type { IsiJabatan, MasaJabatan } from '../../db/queries/organisasi/jabatan.ts'
import {
  type JenisJabatan,
  type Jenjang,
  NAMA_JENIS_JABATAN,
  NAMA_JENJANG,
} from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { changeFrom, isDalamMasa } from '../../domain/waktu/masa.ts'
import {
  type Baris,
  countDitulis,
  type Galat,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type PenolakanBaris,
  type Susunan,
  teks,
  teksAtauKosong,
} from '../impor/jenis.ts'
import {
  kolomBilangan,
  kolomKode,
  kolomPilihan,
  kolomTanggal,
  kolomTeks,
  kolomYaTidak,
} from '../impor/kolom.ts'
import { type BerubahMasa, isMelingkar, langkahMasa } from './langkah-masa.ts'
import { isDalamLingkup, lingkupUbah } from './lingkup.ts'

const KOLOM = {
  kode: 'Kode jabatan',
  unit: 'Kode unit',
  atasan: 'Kode jabatan atasan',
  mulai: 'Berlaku mulai',
} as const

export const imporJabatan: JenisImpor = {
  id: 'jabatan',
  judul: 'Jabatan',
  keterangan: 'Jabatan dengan atasannya. Jabatan dikenali dari kodenya.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: true,
  kolom: [
    kolomKode({
      kunci: 'kode',
      judul: KOLOM.kode,
      contoh: 'dinkes/kepala-contoh',
      keterangan: 'Tetap sama selamanya.',
    }),
    kolomTeks(
      { kunci: 'nama', judul: 'Nama', contoh: 'Kepala Dinas Kesehatan', keterangan: 'Nama resmi.' },
      PANJANG.namaJabatan,
    ),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'JPT pratama', keterangan: 'Jenis jabatan.' },
      NAMA_JENIS_JABATAN,
    ),
    kolomPilihan(
      { kunci: 'jenjang', judul: 'Jenjang', contoh: '', keterangan: 'Hanya untuk fungsional.', wajib: false },
      NAMA_JENJANG,
    ),
    kolomKode({ kunci: 'unit', judul: KOLOM.unit, contoh: 'dinkes', keterangan: 'Unit tempat jabatan ini.' }),
    kolomKode({
      kunci: 'atasan',
      judul: KOLOM.atasan,
      contoh: 'kota/sekretaris-daerah',
      keterangan: 'Jabatan yang menilai. Boleh ada di berkas yang sama.',
      wajib: false,
    }),
    kolomYaTidak({ kunci: 'pimpinan', judul: 'Memimpin unit', contoh: 'Ya', keterangan: 'Kepala unit.' }),
    kolomBilangan(
      { kunci: 'kelas', judul: 'Kelas', contoh: '14', keterangan: 'Kelas jabatan.', wajib: false },
      { dari: 1, sampai: 17 },
    ),
    kolomTanggal({
      kunci: 'mulai',
      judul: KOLOM.mulai,
      contoh: '2026-01-01',
      keterangan: 'Sejak kapan isi baris ini benar.',
    }),
  ],
  susun,
}

type Ditulis = BerubahMasa<MasaJabatan> & { readonly nomor: number }

async function susun({ tx, actor }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const unit = new Map((await listSemuaUnit(tx)).map((satu) => [satu.kode, satu]))
  const tercatat = new Map((await listSemuaJabatan(tx)).map((satu) => [satu.kode, satu]))
  const idBaru = new Map(
    baris.filter((satu) => !tercatat.has(teks(satu, 'kode'))).map((satu) => [teks(satu, 'kode'), newId()]),
  )
  const lingkup = lingkupUbah(actor)
  const jalurUnit = new Map([...unit.values()].map(({ id, jalur }) => [id, jalur]))
  const galat: Galat[] = listGanda(baris, { kolom: KOLOM.kode, kunci: (satu) => teks(satu, 'kode') })
  const ditulis: Ditulis[] = []
  let tetap = 0

  for (const satu of baris) {
    const hasil = susunSatu(satu)
    if (hasil === 'tetap') tetap += 1
    else if ('kolom' in hasil) galat.push({ baris: satu.nomor, ...hasil })
    else ditulis.push(hasil)
  }
  galat.push(...listMelingkar([...tercatat.values()], ditulis))

  return {
    galat,
    ...countDitulis(ditulis),
    tetap,
    langkah: langkahMasa(ditulis, {
      peristiwa: { entitas: 'jabatan', baru: 'jabatan.ditambah', berubah: 'jabatan.diubah' },
      insertKode: insertKodeJabatan,
      saveMasa: saveBanyakMasaJabatan,
    }),
  }

  function susunSatu(satu: Baris): 'tetap' | Ditulis | { kolom: string; penolakan: PenolakanBaris } {
    const kode = teks(satu, 'kode')
    const kodeUnit = teks(satu, 'unit')
    const kodeAtasan = teksAtauKosong(satu, 'atasan')
    const tempat = unit.get(kodeUnit)
    const lama = tercatat.get(kode)
    const atasanId = kodeAtasan === null ? null : (tercatat.get(kodeAtasan)?.id ?? idBaru.get(kodeAtasan))
    if (!tempat)
      return { kolom: KOLOM.unit, penolakan: { kode: 'tidak-dikenal', hal: 'unit', nilai: kodeUnit } }
    if (atasanId === undefined)
      return {
        kolom: KOLOM.atasan,
        penolakan: { kode: 'tidak-dikenal', hal: 'jabatan', nilai: kodeAtasan ?? '' },
      }
    const jalurLama = lama ? jalurUnit.get(lama.masa.at(-1)?.unitId ?? '') : tempat.jalur
    if (!isDalamLingkup(lingkup, tempat.jalur) || !isDalamLingkup(lingkup, jalurLama ?? ''))
      return { kolom: KOLOM.unit, penolakan: { kode: 'di-luar-lingkup', hal: 'unit', nilai: kodeUnit } }
    const isi = bacaIsi(satu, { unitId: tempat.id, atasanId })
    const mulai = teks(satu, 'mulai')
    const kini = lama?.masa.find((masa) => isDalamMasa(masa, mulai))
    if (kini && isSama(isi, kini)) return 'tetap'
    const masa = changeFrom(lama?.masa ?? [], mulai, isi)
    if (!masa.ok) return { kolom: KOLOM.mulai, penolakan: masa.penolakan }

    return {
      id: lama?.id ?? idBaru.get(kode) ?? newId(),
      kode,
      nomor: satu.nomor,
      isBaru: !lama,
      masaLama: lama?.masa ?? [],
      masa: masa.value,
    }
  }
}

function bacaIsi(baris: Baris, kait: Pick<IsiJabatan, 'unitId' | 'atasanId'>): IsiJabatan {
  return {
    nama: teks(baris, 'nama'),
    jenis: teks(baris, 'jenis') as JenisJabatan,
    jenjang: teksAtauKosong(baris, 'jenjang') as Jenjang | null,
    isPimpinan: baris.isi.pimpinan === true,
    kelas: (baris.isi.kelas as number | null) ?? null,
    ...kait,
  }
}

function listMelingkar(
  tercatat: readonly { id: string; masa: readonly MasaJabatan[] }[],
  ditulis: readonly Ditulis[],
): Galat[] {
  const atasan = new Map<string, string | null>()
  for (const { id, masa } of [...tercatat, ...ditulis]) atasan.set(id, masa.at(-1)?.atasanId ?? null)

  return ditulis
    .filter(({ id }) => isMelingkar(id, atasan))
    .map(({ nomor, kode }) => ({
      baris: nomor,
      kolom: KOLOM.atasan,
      penolakan: { kode: 'melingkar', hal: 'jabatan', nilai: kode },
    }))
}
