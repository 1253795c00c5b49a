import { ketentuan } from '../../ketentuan.ts'
import type { Jenjang } from '../../organisasi/istilah.ts'
import { type Predikat, tingkatPredikat } from '../predikat.ts'
import {
  definisiJenjang,
  type ParameterPembulatan,
  PEMBULATAN,
  PERATURAN,
  roundAngkaKredit,
  SEJAK,
  SERATUS,
  toSeperseratus,
} from './bilangan.ts'

type KebutuhanPangkat = Record<Jenjang, number>

const KEBUTUHAN_PANGKAT: KebutuhanPangkat = {
  pemula: 15,
  terampil: 20,
  mahir: 50,
  penyelia: 100,
  'ahli-pertama': 50,
  'ahli-muda': 100,
  'ahli-madya': 150,
  'ahli-utama': 200,
}

/** What still lacks before the next step, and what is carried over it; null where no further step is. */
export type Kebutuhan = { readonly kebutuhan: number; readonly kurang: number; readonly lebih: number } | null

type SoalKebutuhan = { readonly jenjang: Jenjang; readonly kumulatif: number }

/** Kebutuhan kenaikan pangkat: how many points the next rank asks of a jenjang, what is missing and what is carried over. */
export const kebutuhanPangkat = ketentuan<SoalKebutuhan, Kebutuhan, KebutuhanPangkat>({
  id: 'kebutuhan-pangkat',
  topik: 'penilaian',
  judul: 'Angka kredit untuk kenaikan pangkat',
  kalimat:
    'Pangkat dapat dinaikkan bila angka kredit kumulatif memenuhi kebutuhan jenjang. Kelebihannya dibawa ke pangkat berikutnya.',
  parameter: {
    bawaan: KEBUTUHAN_PANGKAT,
    definisi: definisiJenjang(KEBUTUHAN_PANGKAT, (nama) => ({
      judul: `Kebutuhan pangkat ${nama}`,
      minimum: 0,
      maksimum: 2_000,
    })),
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: { peraturan: PERATURAN, pasal: 'Angka kredit kumulatif kenaikan pangkat' },
      rule: ({ jenjang, kumulatif }, kebutuhan) => compare(kumulatif, kebutuhan[jenjang]),
      contoh: [
        {
          input: { jenjang: 'ahli-pertama', kumulatif: 50 },
          output: { kebutuhan: 50, kurang: 0, lebih: 0 },
        },
        {
          input: { jenjang: 'ahli-pertama', kumulatif: 49.99 },
          output: { kebutuhan: 50, kurang: 0.01, lebih: 0 },
        },
        {
          judul: 'Riwayat 10,00, tiga tahun lima bulan 42,71, sepuluh bulan 10,42, dan ijazah 12,50',
          input: { jenjang: 'ahli-pertama', kumulatif: 75.63 },
          output: { kebutuhan: 50, kurang: 0, lebih: 25.63 },
        },
        {
          judul: 'Setahun kemudian: 25,63 yang dibawa dan 18,75',
          input: { jenjang: 'ahli-pertama', kumulatif: 44.38 },
          output: { kebutuhan: 50, kurang: 5.62, lebih: 0 },
        },
      ],
    },
  ],
})

type JenjangNaik = Exclude<Jenjang, 'penyelia' | 'ahli-utama'>
type KebutuhanJenjang = Record<JenjangNaik, number>

const KEBUTUHAN_JENJANG: KebutuhanJenjang = {
  pemula: 15,
  terampil: 60,
  mahir: 100,
  'ahli-pertama': 100,
  'ahli-muda': 200,
  'ahli-madya': 450,
}

/** Kebutuhan kenaikan jenjang: how many points the next jenjang asks; the topmost ones lead no further. */
export const kebutuhanJenjang = ketentuan<SoalKebutuhan, Kebutuhan, KebutuhanJenjang>({
  id: 'kebutuhan-jenjang',
  topik: 'penilaian',
  judul: 'Angka kredit untuk kenaikan jenjang',
  kalimat:
    'Jenjang dapat dinaikkan bila angka kredit kumulatif memenuhi kebutuhan, lulus uji kompetensi, dan tersedia formasi. Sesudah naik, hitungannya mulai dari nol.',
  parameter: {
    bawaan: KEBUTUHAN_JENJANG,
    definisi: definisiJenjang(KEBUTUHAN_JENJANG, (nama) => ({
      judul: `Kebutuhan jenjang di atas ${nama}`,
      minimum: 0,
      maksimum: 2_000,
    })),
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: { peraturan: PERATURAN, pasal: 'Angka kredit kumulatif kenaikan jenjang' },
      rule: ({ jenjang, kumulatif }, kebutuhan) =>
        jenjang === 'penyelia' || jenjang === 'ahli-utama' ? null : compare(kumulatif, kebutuhan[jenjang]),
      contoh: [
        {
          input: { jenjang: 'ahli-muda', kumulatif: 150 },
          output: { kebutuhan: 200, kurang: 50, lebih: 0 },
        },
        {
          input: { jenjang: 'terampil', kumulatif: 60 },
          output: { kebutuhan: 60, kurang: 0, lebih: 0 },
        },
        { judul: 'Puncak keterampilan', input: { jenjang: 'penyelia', kumulatif: 120 }, output: null },
      ],
    },
  ],
})

type SoalIjazah = {
  /** What the next rank asks. */
  readonly kebutuhan: number
  /** The last predicate on record; null when none is known here. */
  readonly predikat: Predikat | null
}

type ParameterIjazah = ParameterPembulatan & { readonly persenIjazah: number }

/** Angka kredit ijazah: a new higher diploma gives a part of what the next rank asks, if the last predicate was at least Baik. */
export const angkaKreditIjazah = ketentuan<SoalIjazah, number, ParameterIjazah>({
  id: 'angka-kredit-ijazah',
  topik: 'penilaian',
  judul: 'Angka kredit dari ijazah yang lebih tinggi',
  kalimat:
    'Ijazah baru yang lebih tinggi menambah angka kredit sebesar bagian kebutuhan kenaikan pangkat, sekali tiap strata, bila predikat terakhir paling rendah Baik.',
  parameter: {
    bawaan: { persenIjazah: 25, ...PEMBULATAN.bawaan },
    definisi: {
      persenIjazah: { judul: 'Bagian kebutuhan pangkat', satuan: '%', minimum: 0, maksimum: 100 },
      ...PEMBULATAN.definisi,
    },
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: { peraturan: PERATURAN, pasal: 'Angka kredit dari peningkatan pendidikan' },
      rule: ({ kebutuhan, predikat }, { persenIjazah, angkaDesimal }) =>
        predikat !== null && tingkatPredikat(predikat) < tingkatPredikat('Baik')
          ? 0
          : roundAngkaKredit([toSeperseratus(kebutuhan) * persenIjazah, SERATUS * SERATUS], { angkaDesimal }),
      contoh: [
        { input: { kebutuhan: 50, predikat: 'Baik' }, output: 12.5 },
        { input: { kebutuhan: 50, predikat: 'Butuh Perbaikan' }, output: 0 },
        {
          judul: 'Instansi membulatkan ke bilangan bulat',
          input: { kebutuhan: 50, predikat: 'Baik' },
          output: 13,
          parameter: { angkaDesimal: 0 },
        },
        { judul: 'Predikat belum tercatat', input: { kebutuhan: 50, predikat: null }, output: 12.5 },
      ],
    },
  ],
})

function compare(kumulatif: number, kebutuhan: number): Kebutuhan {
  const selisih = toSeperseratus(kumulatif) - toSeperseratus(kebutuhan)

  return { kebutuhan, kurang: Math.max(-selisih, 0) / SERATUS, lebih: Math.max(selisih, 0) / SERATUS }
}
