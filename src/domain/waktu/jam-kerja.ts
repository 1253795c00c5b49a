import { ketentuan } from '../ketentuan.ts'

/** The hours of one day in minutes since midnight; beyond 1440 they end on the next day. */
export type JamHari = {
  readonly mulaiMenit: number
  readonly selesaiMenit: number
  readonly istirahatMulaiMenit: number | null
  readonly istirahatSelesaiMenit: number | null
}

/** Ordinary weeks, or those of Ramadan. */
export type MasaKerja = 'biasa' | 'ramadan'

/** Minutes of a day that count as work: from beginning to end without the break. */
export function menitEfektif(jam: JamHari): number {
  const istirahat = (jam.istirahatSelesaiMenit ?? 0) - (jam.istirahatMulaiMenit ?? 0)
  return jam.selesaiMenit - jam.mulaiMenit - istirahat
}

const JUMAT = 5
const PAGI = 450 // 07.30
const AWAL: Record<MasaKerja, number> = { biasa: PAGI, ramadan: 480 }
const SEMINGGU: Record<MasaKerja, number> = { biasa: 2250, ramadan: 1950 }
const ISTIRAHAT: Record<MasaKerja, { readonly jumat: number; readonly lain: number }> = {
  biasa: { jumat: 90, lain: 60 },
  ramadan: { jumat: 60, lain: 30 },
}

type HariMasa = { readonly masa: MasaKerja; readonly hari: number }
type ParameterIstirahat = {
  readonly istirahatMulaiMenit: number
  readonly istirahatJumatMulaiMenit: number
}

/** A break begins after work does and ends before it ends. */
const SIANG = { satuan: 'menit sejak tengah malam', minimum: 600, maksimum: 840 }

/** Jam kerja ASN: the five days of Perpres 21/2023, each a fifth of the week's minutes; null on Saturday and Sunday. */
export const jamKerjaAsn = ketentuan<HariMasa, JamHari | null, ParameterIstirahat>({
  id: 'jam-kerja-asn',
  topik: 'kehadiran',
  judul: 'Jam kerja instansi pemerintah',
  kalimat:
    'Senin sampai Jumat mulai pukul 07.30, pada bulan Ramadan pukul 08.00. Seminggu 37 jam 30 menit, pada bulan Ramadan 32 jam 30 menit, tidak termasuk istirahat.',
  parameter: {
    bawaan: { istirahatMulaiMenit: 720, istirahatJumatMulaiMenit: 690 },
    definisi: {
      istirahatMulaiMenit: { judul: 'Istirahat Senin–Kamis mulai', ...SIANG },
      istirahatJumatMulaiMenit: { judul: 'Istirahat Jumat mulai', ...SIANG },
    },
  },
  versi: [
    {
      sejak: '2023-04-12',
      dasar: { peraturan: 'Perpres 21/2023', pasal: 'Pasal 3 dan Pasal 4' },
      rule: ({ masa, hari }, p) => {
        if (hari > JUMAT) return null
        const panjang = hari === JUMAT ? ISTIRAHAT[masa].jumat : ISTIRAHAT[masa].lain
        const mulai = hari === JUMAT ? p.istirahatJumatMulaiMenit : p.istirahatMulaiMenit

        return {
          mulaiMenit: AWAL[masa],
          selesaiMenit: AWAL[masa] + SEMINGGU[masa] / 5 + panjang,
          istirahatMulaiMenit: mulai,
          istirahatSelesaiMenit: mulai + panjang,
        }
      },
      contoh: [
        {
          judul: 'Senin biasa, 07.30–16.00',
          input: { masa: 'biasa', hari: 1 },
          output: jam(450, 960, [720, 780]),
        },
        {
          judul: 'Jumat biasa, 07.30–16.30',
          input: { masa: 'biasa', hari: 5 },
          output: jam(450, 990, [690, 780]),
        },
        {
          judul: 'Kamis Ramadan, 08.00–15.00',
          input: { masa: 'ramadan', hari: 4 },
          output: jam(480, 900, [720, 750]),
        },
        {
          judul: 'Jumat Ramadan, 08.00–15.30',
          input: { masa: 'ramadan', hari: 5 },
          output: jam(480, 930, [690, 750]),
        },
        { judul: 'Sabtu', input: { masa: 'biasa', hari: 6 }, output: null },
      ],
    },
  ],
})

type PolaHari = { readonly pola: 'lima-hari' | 'enam-hari'; readonly hari: number }

// Ends of the days from Monday on; the Perwali names no break.
const SELESAI: Record<PolaHari['pola'], readonly number[]> = {
  'lima-hari': [960, 960, 960, 960, 660],
  'enam-hari': [870, 870, 870, 870, 690, 780],
}

/** Jam kerja Samarinda: the city's own hours for five and for six days; null on a day off. */
export const jamKerjaSamarinda = ketentuan<PolaHari, JamHari | null>({
  id: 'jam-kerja-samarinda',
  topik: 'kehadiran',
  judul: 'Jam kerja Pemerintah Kota Samarinda',
  kalimat:
    'Unit lima hari kerja masuk Senin sampai Jumat, unit enam hari kerja sampai Sabtu, mulai pukul 07.30 WITA.',
  versi: [
    {
      sejak: '2022-08-01',
      dasar: { peraturan: 'Perwali Samarinda 31/2022', pasal: 'Pasal 3, Pasal 4, dan Pasal 19' },
      rule: ({ pola, hari }) => {
        const selesai = SELESAI[pola][hari - 1]
        return selesai === undefined ? null : jam(PAGI, selesai)
      },
      contoh: [
        { judul: 'Lima hari, Kamis', input: { pola: 'lima-hari', hari: 4 }, output: jam(450, 960) },
        { judul: 'Lima hari, Jumat', input: { pola: 'lima-hari', hari: 5 }, output: jam(450, 660) },
        { judul: 'Lima hari, Sabtu', input: { pola: 'lima-hari', hari: 6 }, output: null },
        { judul: 'Enam hari, Senin', input: { pola: 'enam-hari', hari: 1 }, output: jam(450, 870) },
        { judul: 'Enam hari, Jumat', input: { pola: 'enam-hari', hari: 5 }, output: jam(450, 690) },
        { judul: 'Enam hari, Sabtu', input: { pola: 'enam-hari', hari: 6 }, output: jam(450, 780) },
        { judul: 'Enam hari, Minggu', input: { pola: 'enam-hari', hari: 7 }, output: null },
      ],
    },
  ],
})

type Minggu = { readonly masa: MasaKerja; readonly hari: readonly JamHari[] }
type JumlahMinggu = { readonly menitEfektif: number; readonly menitWajib: number; readonly isCukup: boolean }

/** Jam kerja seminggu: whether the hours of a week reach what the law asks, break excluded; fewer is flagged, never blocked. */
export const jamKerjaSeminggu = ketentuan<Minggu, JumlahMinggu>({
  id: 'jam-kerja-seminggu',
  topik: 'kehadiran',
  judul: 'Jumlah jam kerja seminggu',
  kalimat:
    'Jam kerja seminggu 37 jam 30 menit, pada bulan Ramadan 32 jam 30 menit, tidak termasuk istirahat.',
  versi: [
    {
      sejak: '2023-04-12',
      dasar: { peraturan: 'Perpres 21/2023', pasal: 'Pasal 4 ayat (1) dan ayat (2)' },
      rule: ({ masa, hari }) => {
        const menit = hari.reduce((jumlah, satu) => jumlah + menitEfektif(satu), 0)
        return { menitEfektif: menit, menitWajib: SEMINGGU[masa], isCukup: menit >= SEMINGGU[masa] }
      },
      contoh: [
        {
          judul: 'Minggu biasa',
          input: { masa: 'biasa', hari: [...empat(450, 960, [720, 780]), jam(450, 990, [690, 780])] },
          output: { menitEfektif: 2250, menitWajib: 2250, isCukup: true },
        },
        {
          judul: 'Minggu Ramadan',
          input: { masa: 'ramadan', hari: [...empat(480, 900, [720, 750]), jam(480, 930, [690, 750])] },
          output: { menitEfektif: 1950, menitWajib: 1950, isCukup: true },
        },
        {
          judul: 'Lima hari di Samarinda tanpa istirahat',
          input: { masa: 'biasa', hari: [...empat(450, 960), jam(450, 660)] },
          output: { menitEfektif: 2250, menitWajib: 2250, isCukup: true },
        },
        {
          judul: 'Lima hari di Samarinda dengan istirahat',
          input: { masa: 'biasa', hari: [...empat(450, 960, [720, 780]), jam(450, 660)] },
          output: { menitEfektif: 2010, menitWajib: 2250, isCukup: false },
        },
        {
          judul: 'Enam hari di Samarinda',
          input: { masa: 'biasa', hari: [...empat(450, 870), jam(450, 690), jam(450, 780)] },
          output: { menitEfektif: 2250, menitWajib: 2250, isCukup: true },
        },
      ],
    },
  ],
})

function jam(mulaiMenit: number, selesaiMenit: number, istirahat?: readonly [number, number]): JamHari {
  const [istirahatMulaiMenit, istirahatSelesaiMenit] = istirahat ?? [null, null]
  return { mulaiMenit, selesaiMenit, istirahatMulaiMenit, istirahatSelesaiMenit }
}

function empat(...isi: Parameters<typeof jam>): JamHari[] {
  return Array.from({ length: 4 }, () => jam(...isi))
}
