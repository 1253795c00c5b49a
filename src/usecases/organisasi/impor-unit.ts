import { newId } from '../../db/id.ts'
import {
  insertKodeUnit,
  listSemuaUnit,
  saveBanyakMasaUnit,
  type UnitTercatat,
} from '../../db/queries/impor/organisasi.ts'
import type { IsiUnit, MasaUnit } from '../../db/queries/organisasi/unit.ts'
import { singkatanDari } from '../../domain/organisasi/identitas.ts'
import { type JenisUnit, NAMA_JENIS_UNIT } from '../../domain/organisasi/istilah.ts'
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
import { kolomKode, kolomPilihan, kolomTanggal, kolomTeks } from '../impor/kolom.ts'
import { type BerubahMasa, isMelingkar, langkahMasa } from './langkah-masa.ts'
import { isDalamLingkup, lingkupUbah } from './lingkup.ts'

type Ditulis = BerubahMasa<MasaUnit>

const KOLOM = {
  kode: 'Kode unit',
  induk: 'Kode induk',
  mulai: 'Berlaku mulai',
} as const

export const imporUnit: JenisImpor = {
  id: 'unit',
  judul: 'Unit',
  keterangan: 'Susunan unit kerja. Unit dikenali dari kodenya.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: true,
  kolom: [
    kolomKode({
      kunci: 'kode',
      judul: KOLOM.kode,
      contoh: 'dinkes-contoh',
      keterangan: 'Tetap sama selamanya.',
    }),
    kolomTeks(
      { kunci: 'nama', judul: 'Nama', contoh: 'Dinas Kesehatan', keterangan: 'Nama resmi.' },
      PANJANG.namaJabatan,
    ),
    kolomTeks(
      {
        kunci: 'singkatan',
        judul: 'Singkatan',
        contoh: 'Dinkes',
        keterangan: 'Nama pendek. Kosong berarti sama dengan nama.',
        wajib: false,
      },
      PANJANG.singkatan,
    ),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'Dinas', keterangan: 'Jenis unit.' },
      NAMA_JENIS_UNIT,
    ),
    kolomKode({
      kunci: 'induk',
      judul: KOLOM.induk,
      contoh: 'kota',
      keterangan: 'Kosong untuk puncak. Boleh ada di berkas yang sama.',
      wajib: false,
    }),
    kolomTanggal({
      kunci: 'mulai',
      judul: KOLOM.mulai,
      contoh: '2026-01-01',
      keterangan: 'Sejak kapan isi baris ini benar.',
    }),
  ],
  susun,
}

async function susun({ tx, actor, tanggal }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const tercatat = new Map((await listSemuaUnit(tx)).map((unit) => [unit.kode, unit]))
  const galat: Galat[] = listGanda(baris, { kolom: KOLOM.kode, kunci: (satu) => teks(satu, 'kode') })
  const idBaru = new Map(
    baris.filter((satu) => !tercatat.has(teks(satu, 'kode'))).map((satu) => [teks(satu, 'kode'), newId()]),
  )
  const idDari = (kode: string) => tercatat.get(kode)?.id ?? idBaru.get(kode)
  const lingkup = lingkupUbah(actor)
  const ditulis: Ditulis[] = []
  let tetap = 0

  for (const satu of baris) {
    const hasil = susunSatu(satu)
    if (hasil === 'tetap') tetap += 1
    else if ('kolom' in hasil) galat.push({ baris: satu.nomor, ...hasil })
    else ditulis.push(hasil)
  }
  galat.push(...listMelingkar(baris, { tercatat, ditulis, tanggal }))

  return {
    galat,
    ...countDitulis(ditulis),
    tetap,
    langkah: langkahMasa(ditulis, {
      peristiwa: { entitas: 'unit', baru: 'unit.ditambah', berubah: 'unit.diubah' },
      insertKode: insertKodeUnit,
      saveMasa: saveBanyakMasaUnit,
    }),
  }

  function susunSatu(satu: Baris): 'tetap' | Ditulis | { kolom: string; penolakan: PenolakanBaris } {
    const kode = teks(satu, 'kode')
    const kodeInduk = teksAtauKosong(satu, 'induk')
    const lama = tercatat.get(kode)
    const indukId = kodeInduk === null ? null : idDari(kodeInduk)
    if (lama && !isDalamLingkup(lingkup, lama.jalur))
      return { kolom: KOLOM.kode, penolakan: { kode: 'di-luar-lingkup', hal: 'unit', nilai: kode } }
    if (indukId === undefined)
      return { kolom: KOLOM.induk, penolakan: { kode: 'tidak-dikenal', hal: 'unit', nilai: kodeInduk ?? '' } }
    const mulai = teks(satu, 'mulai')
    const kini = lama?.masa.find((masa) => isDalamMasa(masa, mulai))
    const isi = bacaIsi(satu, { indukId, kini })
    if (kini && isSama(isi, kini)) return 'tetap'
    const isPindahBoleh = lingkup === 'semua' || kini?.indukId === indukId || isIndukBoleh(kodeInduk)
    if (!isPindahBoleh)
      return {
        kolom: KOLOM.induk,
        penolakan: { kode: 'di-luar-lingkup', hal: 'unit', nilai: kodeInduk ?? '' },
      }
    const masaLama = lama?.masa ?? []
    const masa = changeFrom(masaLama, mulai, isi)
    if (!masa.ok) return { kolom: KOLOM.mulai, penolakan: masa.penolakan }

    return { id: idDari(kode) ?? newId(), kode, isBaru: !lama, masaLama, masa: masa.value }
  }

  // New parents of the same file are checked by their own row.
  function isIndukBoleh(kodeInduk: string | null): boolean {
    if (kodeInduk === null) return false
    const induk = tercatat.get(kodeInduk)

    return induk ? isDalamLingkup(lingkup, induk.jalur) : idBaru.has(kodeInduk)
  }
}

type Kait = { readonly indukId: string | null; readonly kini: MasaUnit | undefined }

/** An empty short name stays as somebody gave it, or follows the name. */
function bacaIsi(baris: Baris, { indukId, kini }: Kait): IsiUnit {
  const nama = teks(baris, 'nama')
  const isDiberi = kini && kini.singkatan !== singkatanDari(kini.nama)
  return {
    nama,
    singkatan: teksAtauKosong(baris, 'singkatan') ?? (isDiberi ? kini.singkatan : singkatanDari(nama)),
    jenis: teks(baris, 'jenis') as JenisUnit,
    indukId,
  }
}

type Pohon = {
  readonly tercatat: ReadonlyMap<string, UnitTercatat>
  readonly ditulis: readonly Ditulis[]
  readonly tanggal: string
}

/** Rows after which a unit would hang below itself. */
function listMelingkar(baris: readonly Baris[], { tercatat, ditulis }: Pohon): Galat[] {
  const induk = new Map<string, string | null>()
  for (const { id, masa } of [...tercatat.values(), ...ditulis]) induk.set(id, masa.at(-1)?.indukId ?? null)
  const milik = new Map(ditulis.map(({ kode, id }) => [kode, id]))

  return baris.flatMap((satu) => {
    const kode = teks(satu, 'kode')
    const id = milik.get(kode)
    return id && isMelingkar(id, induk)
      ? [
          {
            baris: satu.nomor,
            kolom: KOLOM.induk,
            penolakan: { kode: 'melingkar' as const, hal: 'unit' as const, nilai: kode },
          },
        ]
      : []
  })
}
