import { ketentuan } from '../../ketentuan.ts'
import type { Jenjang } from '../../organisasi/istilah.ts'
import { isDalamMasa, type Masa } from '../../waktu/masa.ts'
import type { Predikat } from '../predikat.ts'
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

const BULAN_SETAHUN = 12

type MasaJenjang = Masa & { readonly jenjang: Jenjang }
type SoalBulan = {
  readonly tahun: number
  /** Months up to this ISO date are already in a balance. */
  readonly sesudah: string | null
  readonly masa: readonly MasaJenjang[]
  /** Spans without a duty to have an SKP, such as unpaid leave: nothing was done there to be rated. */
  readonly jeda: readonly Masa[]
}

/** How many months of a year were served in a jenjang. */
export type BulanJenjang = { readonly jenjang: Jenjang; readonly bulan: number }

const MASA_PINDAH: readonly MasaJenjang[] = [
  { jenjang: 'ahli-pertama', mulai: '2024-03-01', sampai: '2027-06-30' },
  { jenjang: 'ahli-muda', mulai: '2027-07-01', sampai: null },
]

/** Bulan angka kredit: each month of a year counts once, for the jenjang held on its reference day; months before the post, after it, or without SKP do not count. */
export const bulanAngkaKredit = ketentuan<
  SoalBulan,
  readonly BulanJenjang[],
  { readonly hariPatokan: number }
>({
  id: 'bulan-angka-kredit',
  topik: 'penilaian',
  judul: 'Bulan yang dihitung untuk angka kredit',
  kalimat:
    'Setiap bulan dihitung sekali, untuk jenjang yang dipangku pada hari patokan bulan itu. Setahun paling banyak dua belas bulan. Bulan tanpa kewajiban SKP, seperti cuti di luar tanggungan negara, dan bulan sesudah berhenti tidak dihitung.',
  parameter: {
    bawaan: { hariPatokan: 15 },
    definisi: { hariPatokan: { judul: 'Hari patokan', satuan: 'tanggal', minimum: 1, maksimum: 28 } },
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: { peraturan: PERATURAN, pasal: 'Konversi predikat; hari patokan ditetapkan instansi' },
      rule: ({ tahun, sesudah, masa, jeda }, { hariPatokan }) => {
        const bulan = Array.from(
          { length: BULAN_SETAHUN },
          (_, i) => `${tahun}-${String(i + 1).padStart(2, '0')}-${String(hariPatokan).padStart(2, '0')}`,
        )
        const dipangku = bulan
          .filter((hari) => sesudah === null || hari > sesudah)
          .filter((hari) => !jeda.some((satu) => isDalamMasa(satu, hari)))
          .flatMap((hari) => masa.find((satu) => isDalamMasa(satu, hari)) ?? [])
        const menurut = Map.groupBy(dipangku, ({ jenjang }) => jenjang)

        return [...menurut].map(([jenjang, isi]) => ({ jenjang, bulan: isi.length }))
      },
      contoh: [
        {
          judul: 'Setahun penuh',
          input: { tahun: 2025, sesudah: null, masa: MASA_PINDAH, jeda: [] },
          output: [{ jenjang: 'ahli-pertama', bulan: 12 }],
        },
        {
          judul: 'Diangkat 1 Maret',
          input: { tahun: 2024, sesudah: null, masa: MASA_PINDAH, jeda: [] },
          output: [{ jenjang: 'ahli-pertama', bulan: 10 }],
        },
        {
          judul: 'Naik jenjang 1 Juli',
          input: { tahun: 2027, sesudah: null, masa: MASA_PINDAH, jeda: [] },
          output: [
            { jenjang: 'ahli-pertama', bulan: 6 },
            { jenjang: 'ahli-muda', bulan: 6 },
          ],
        },
        {
          judul: 'Saldo dihitung sampai 30 Juni',
          input: { tahun: 2026, sesudah: '2026-06-30', masa: MASA_PINDAH, jeda: [] },
          output: [{ jenjang: 'ahli-pertama', bulan: 6 }],
        },
        {
          judul: 'Pensiun, hari terakhir 20 Oktober',
          input: {
            tahun: 2026,
            sesudah: null,
            masa: [{ jenjang: 'ahli-pertama', mulai: '2024-03-01', sampai: '2026-10-20' }],
            jeda: [],
          },
          output: [{ jenjang: 'ahli-pertama', bulan: 10 }],
        },
        {
          judul: 'Cuti di luar tanggungan negara April sampai Juni',
          input: {
            tahun: 2026,
            sesudah: null,
            masa: MASA_PINDAH,
            jeda: [{ mulai: '2026-04-01', sampai: '2026-06-30' }],
          },
          output: [{ jenjang: 'ahli-pertama', bulan: 9 }],
        },
      ],
    },
  ],
})

type SoalAngkaKredit = { readonly jenjang: Jenjang; readonly predikat: Predikat; readonly bulan: number }
type Koefisien = Record<Jenjang, number>

const PERSEN: Record<Predikat, number> = {
  'Sangat Baik': 150,
  Baik: 100,
  'Butuh Perbaikan': 75,
  Kurang: 50,
  'Sangat Kurang': 25,
}

const KOEFISIEN: Koefisien = {
  pemula: 3.75,
  terampil: 5,
  mahir: 12.5,
  penyelia: 25,
  'ahli-pertama': 12.5,
  'ahli-muda': 25,
  'ahli-madya': 37.5,
  'ahli-utama': 50,
}

/** Angka kredit of a functional officer from the year's predicate, for so many months in one jenjang, rounded half up. */
export const angkaKredit = ketentuan<SoalAngkaKredit, number, Koefisien & ParameterPembulatan>({
  id: 'angka-kredit',
  topik: 'penilaian',
  judul: 'Angka kredit dari predikat kinerja',
  kalimat:
    'Angka kredit adalah persentase predikat (150, 100, 75, 50, atau 25 %) kali koefisien jenjang setahun, menurut jumlah bulannya.',
  parameter: {
    bawaan: { ...KOEFISIEN, ...PEMBULATAN.bawaan },
    definisi: {
      ...definisiJenjang(KOEFISIEN, (nama) => ({
        judul: `Koefisien ${nama}`,
        satuan: 'setahun',
        minimum: 0,
        maksimum: 500,
      })),
      ...PEMBULATAN.definisi,
    },
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: { peraturan: PERATURAN, pasal: 'Pasal 37 dan Lampiran; Pasal 13' },
      rule: ({ jenjang, predikat, bulan }, parameter) => {
        if (!Number.isInteger(bulan) || bulan < 0 || bulan > BULAN_SETAHUN)
          throw new RangeError(`Bulan di luar setahun: ${bulan}`)

        // Whole numbers until the last step: a float would round 28.125 to either side.
        const pembilang = bulan * PERSEN[predikat] * toSeperseratus(parameter[jenjang])
        return roundAngkaKredit([pembilang, BULAN_SETAHUN * SERATUS * SERATUS], parameter)
      },
      contoh: [
        { input: { jenjang: 'ahli-pertama', predikat: 'Sangat Baik', bulan: 12 }, output: 18.75 },
        {
          judul: 'Januari sampai Februari',
          input: { jenjang: 'ahli-pertama', predikat: 'Baik', bulan: 2 },
          output: 2.08,
        },
        { input: { jenjang: 'ahli-pertama', predikat: 'Baik', bulan: 12 }, output: 12.5 },
        { input: { jenjang: 'ahli-pertama', predikat: 'Baik', bulan: 10 }, output: 10.42 },
        {
          judul: 'Lima bulan terakhir dari tiga tahun lima bulan',
          input: { jenjang: 'ahli-pertama', predikat: 'Baik', bulan: 5 },
          output: 5.21,
        },
        { input: { jenjang: 'ahli-muda', predikat: 'Sangat Baik', bulan: 9 }, output: 28.13 },
        { input: { jenjang: 'ahli-madya', predikat: 'Butuh Perbaikan', bulan: 12 }, output: 28.13 },
        { input: { jenjang: 'ahli-muda', predikat: 'Kurang', bulan: 3 }, output: 3.13 },
        { input: { jenjang: 'ahli-utama', predikat: 'Baik', bulan: 0 }, output: 0 },
        {
          judul: 'Instansi membulatkan ke satu angka di belakang koma',
          input: { jenjang: 'ahli-muda', predikat: 'Sangat Baik', bulan: 9 },
          output: 28.1,
          parameter: { angkaDesimal: 1 },
        },
      ],
    },
  ],
})
