import { newId } from '../../db/id.ts'
import { listSemuaUnit } from '../../db/queries/impor/organisasi.ts'
import {
  deleteJamKerja,
  type IsiJamKerja,
  type JamKerja,
  type JamSehari,
  listJamKerja,
  saveJamKerja,
} from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_HARI, NAMA_POLA_KERJA, type PolaKerja } from '../../domain/kehadiran/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { readJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { isBertumpuk } from '../../domain/waktu/masa.ts'
import {
  type Baris,
  type Galat,
  inSteps,
  type JenisImpor,
  type Konteks,
  listGanda,
  type PenolakanBaris,
  type Susunan,
  teks,
  teksAtauKosong,
} from '../impor/jenis.ts'
import {
  kolomJamSehari,
  kolomKode,
  kolomPilihan,
  kolomTanggal,
  kolomTeks,
  kolomYaTidak,
} from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'
import { isDalamLingkup, lingkupUbah } from '../organisasi/lingkup.ts'
import { isJamSama } from './jam-sama.ts'

const KOLOM = { unit: 'Kode unit', mulai: 'Mulai' } as const

export const imporJamKerja: JenisImpor = {
  id: 'jam-kerja',
  judul: 'Jam kerja',
  keterangan: 'Jam kerja per unit dan masa. Dikenali dari unit, khusus atau biasa, dan tanggal mulai.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: false,
  kolom: [
    kolomKode({
      kunci: 'unit',
      judul: KOLOM.unit,
      contoh: 'dinkes',
      keterangan: 'Kosong untuk seluruh kota.',
      wajib: false,
    }),
    kolomTeks(
      { kunci: 'nama', judul: 'Nama', contoh: 'Enam hari kerja', keterangan: 'Nama yang tampil.' },
      PANJANG.namaJam,
    ),
    kolomPilihan(
      { kunci: 'pola', judul: 'Pola', contoh: 'Enam hari kerja', keterangan: 'Pola kerja.' },
      NAMA_POLA_KERJA,
    ),
    kolomYaTidak({
      kunci: 'khusus',
      judul: 'Masa khusus',
      contoh: 'Tidak',
      keterangan: 'Ya untuk Ramadan dan masa khusus lain.',
    }),
    kolomTanggal({ kunci: 'mulai', judul: KOLOM.mulai, contoh: '2026-01-01', keterangan: 'Hari pertama.' }),
    kolomTanggal({
      kunci: 'sampai',
      judul: 'Sampai',
      contoh: '',
      keterangan: 'Hari terakhir, kosong bila seterusnya.',
      wajib: false,
    }),
    kolomTeks(
      { kunci: 'dasar', judul: 'Dasar', contoh: 'Perwali 31/2022 Pasal 4', keterangan: 'Peraturannya.' },
      PANJANG.dasar,
    ),
    ...NAMA_HARI.map((hari, i) =>
      kolomJamSehari({
        kunci: `hari${i + 1}`,
        judul: hari,
        contoh: i === 6 ? '' : '07.30-14.00 (12.00-12.30)',
        keterangan: 'Kosong bila libur.',
        wajib: false,
      }),
    ),
  ],
  susun,
}

type Ditulis = {
  readonly nomor: number
  readonly id: string
  readonly isi: IsiJamKerja
  readonly lama: JamKerja | undefined
}

async function susun({ tx, actor }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const unit = new Map((await listSemuaUnit(tx)).map((satu) => [satu.kode, satu]))
  const ada = await listJamKerja(tx, 'semua')
  const lingkup = lingkupUbah(actor)
  const galat: Galat[] = listGanda(baris, {
    kolom: KOLOM.mulai,
    kunci: (satu) => [satu.isi.unit, satu.isi.khusus, satu.isi.mulai].join(' '),
  })
  const ditulis: Ditulis[] = []
  let tetap = 0

  for (const satu of baris) {
    const kode = teksAtauKosong(satu, 'unit')
    const tempat = kode === null ? undefined : unit.get(kode)
    const penolakan = refuseUnit(kode, tempat?.jalur)
    if (penolakan) {
      galat.push({ baris: satu.nomor, kolom: KOLOM.unit, penolakan })
      continue
    }
    const isi = bacaIsi(satu, tempat?.id ?? null)
    const lama = ada.find(
      (jam) => jam.unitId === isi.unitId && jam.isKhusus === isi.isKhusus && jam.mulai === isi.mulai,
    )
    if (lama && isJamSama(isi, lama)) tetap += 1
    else ditulis.push({ nomor: satu.nomor, id: lama?.id ?? newId(), isi, lama })
  }
  galat.push(...checkBertumpuk(ditulis, ada))
  const baru = ditulis.filter(({ lama }) => !lama).length

  return { galat, baru, berubah: ditulis.length - baru, tetap, langkah: langkahJam(ditulis) }

  function refuseUnit(kode: string | null, jalur: string | undefined): PenolakanBaris | undefined {
    if (kode === null) return lingkup === 'semua' ? undefined : { kode: 'hanya-bkpsdm' }
    if (jalur === undefined) return { kode: 'tidak-dikenal', hal: 'unit', nilai: kode }
    return isDalamLingkup(lingkup, jalur) ? undefined : { kode: 'di-luar-lingkup', hal: 'unit', nilai: kode }
  }
}

function bacaIsi(baris: Baris, unitId: string | null): IsiJamKerja {
  return {
    unitId,
    nama: teks(baris, 'nama'),
    pola: teks(baris, 'pola') as PolaKerja,
    isKhusus: baris.isi.khusus === true,
    mulai: teks(baris, 'mulai'),
    sampai: teksAtauKosong(baris, 'sampai'),
    dasar: teks(baris, 'dasar'),
    jam: NAMA_HARI.flatMap((_, i): JamSehari[] => {
      const jam = readJamSehari(teks(baris, `hari${i + 1}`))
      return jam ? [{ hari: i + 1, ...jam }] : []
    }),
  }
}

function checkBertumpuk(ditulis: readonly Ditulis[], ada: readonly JamKerja[]): Galat[] {
  const diganti = new Set(ditulis.map(({ id }) => id))
  const berlaku: IsiJamKerja[] = ada.filter(({ id }) => !diganti.has(id))

  return ditulis.flatMap(({ nomor, isi }): Galat[] => {
    if (isi.sampai !== null && isi.sampai < isi.mulai)
      return [{ baris: nomor, kolom: 'Sampai', penolakan: { kode: 'tanggal-terbalik', mulai: isi.mulai } }]
    const lain = berlaku.find(
      (jam) => jam.unitId === isi.unitId && jam.isKhusus === isi.isKhusus && isBertumpuk(jam, isi),
    )
    berlaku.push(isi)
    if (!lain) return []
    const { nama, mulai, sampai } = lain

    return [{ baris: nomor, kolom: KOLOM.mulai, penolakan: { kode: 'jam-bertumpuk', nama, mulai, sampai } }]
  })
}

function langkahJam(ditulis: readonly Ditulis[]) {
  return inSteps(ditulis, async (w, potong) => {
    // Former spans go first, so that a shortened one makes room for the next.
    for (const { lama } of potong) if (lama) await deleteJamKerja(w.tx, lama.id)
    for (const { id, isi } of potong) await saveJamKerja(w.tx, id, isi)
    await recordDitulis(w, potong, {
      entitas: 'jam-kerja',
      baru: 'jam-kerja.ditambah',
      berubah: 'jam-kerja.diubah',
    })
  })
}
