import { ketentuan } from '../ketentuan.ts'

/** What happened in a month without one of the grounds that Pasal 15 exempts: duty, a doctor's letter, leave, dispensation, force majeure. */
type PelanggaranSebulan = {
  readonly hariTanpaKeterangan: number
  /** Minutes late, one figure a day. */
  readonly menitTerlambat: readonly number[]
  readonly hariTanpaDaftarHadir: number
  readonly jamTanpaIzin: number
  readonly apelTidakDiikuti: number
}

type ParameterPotongan = {
  readonly tanpaKeterangan: number
  readonly terlambatMulai1: number
  readonly terlambatMulai31: number
  readonly terlambatMulai61: number
  readonly terlambatMulai91: number
  readonly tanpaDaftarHadir: number
  readonly tanpaIzinSejam: number
  readonly apel: number
  readonly palingBanyak: number
}

const PERSEN = { satuan: '%', minimum: 0, maksimum: 100, isDesimal: true } as const
const TANPA_PELANGGARAN: PelanggaranSebulan = {
  hariTanpaKeterangan: 0,
  menitTerlambat: [],
  hariTanpaDaftarHadir: 0,
  jamTanpaIzin: 0,
  apelTidakDiikuti: 0,
}

/** A table of a neighbouring regency: another profile of the same rule. */
const TULANG_BAWANG = {
  tanpaKeterangan: 3,
  terlambatMulai1: 0.5,
  terlambatMulai31: 1,
  terlambatMulai61: 1.25,
  terlambatMulai91: 1.5,
  apel: 2,
} as const

/** Pengurangan TPP: how much of the allowance of a month attendance costs, in per cent. */
export const potonganTpp = ketentuan<PelanggaranSebulan, number, ParameterPotongan>({
  id: 'potongan-tpp',
  topik: 'tpp',
  judul: 'Pengurangan TPP karena kehadiran',
  kalimat:
    'Setiap hari tanpa keterangan, keterlambatan, daftar hadir yang tidak diisi, jam meninggalkan kantor tanpa izin, dan apel yang tidak diikuti mengurangi TPP menurut tabelnya. Sebulan paling banyak 100 %.',
  belumDijalankan: true,
  parameter: {
    bawaan: {
      tanpaKeterangan: 7,
      terlambatMulai1: 2.5,
      terlambatMulai31: 3,
      terlambatMulai61: 4,
      terlambatMulai91: 5,
      tanpaDaftarHadir: 6,
      tanpaIzinSejam: 2.5,
      apel: 3,
      palingBanyak: 100,
    },
    definisi: {
      tanpaKeterangan: { judul: 'Tidak masuk tanpa keterangan, sehari', ...PERSEN },
      terlambatMulai1: { judul: 'Terlambat 1–30 menit', ...PERSEN },
      terlambatMulai31: { judul: 'Terlambat 31–60 menit', ...PERSEN, tidakKurangDari: 'terlambatMulai1' },
      terlambatMulai61: { judul: 'Terlambat 61–90 menit', ...PERSEN, tidakKurangDari: 'terlambatMulai31' },
      terlambatMulai91: {
        judul: 'Terlambat 91 menit atau lebih',
        ...PERSEN,
        tidakKurangDari: 'terlambatMulai61',
      },
      tanpaDaftarHadir: { judul: 'Tidak mengisi daftar hadir, sehari', ...PERSEN },
      tanpaIzinSejam: { judul: 'Meninggalkan kantor tanpa izin, sejam', ...PERSEN },
      apel: { judul: 'Tidak mengikuti apel, sekali', ...PERSEN },
      palingBanyak: { judul: 'Sebulan paling banyak', ...PERSEN },
    },
  },
  versi: [
    {
      sejak: '2022-08-01',
      dasar: { peraturan: 'Perwali Samarinda 31/2022', pasal: 'Pasal 13 dan Pasal 15' },
      rule: (pelanggaran, p) => Math.min(toPersen(jumlahkan(pelanggaran, p)), p.palingBanyak),
      contoh: [
        {
          judul: 'Terlambat 10, 25, dan 75 menit, sehari tanpa keterangan, sekali tanpa apel',
          input: {
            ...TANPA_PELANGGARAN,
            menitTerlambat: [10, 25, 75],
            hariTanpaKeterangan: 1,
            apelTidakDiikuti: 1,
          },
          output: 19,
        },
        {
          judul: 'Lima belas hari tanpa keterangan',
          input: { ...TANPA_PELANGGARAN, hariTanpaKeterangan: 15 },
          output: 100,
        },
        { judul: 'Tepat waktu', input: terlambat(0), output: 0 },
        { judul: 'Terlambat 30 menit', input: terlambat(30), output: 2.5 },
        { judul: 'Terlambat 31 menit', input: terlambat(31), output: 3 },
        { judul: 'Terlambat 60 menit', input: terlambat(60), output: 3 },
        { judul: 'Terlambat 61 menit', input: terlambat(61), output: 4 },
        { judul: 'Terlambat 90 menit', input: terlambat(90), output: 4 },
        { judul: 'Terlambat 91 menit', input: terlambat(91), output: 5 },
        {
          judul: 'Dua jam meninggalkan kantor tanpa izin',
          input: { ...TANPA_PELANGGARAN, jamTanpaIzin: 2 },
          output: 5,
        },
        {
          judul: 'Tabel daerah lain: dua kali terlambat sebentar dan sehari tanpa keterangan',
          input: { ...TANPA_PELANGGARAN, menitTerlambat: [5, 30], hariTanpaKeterangan: 1 },
          output: 4,
          parameter: TULANG_BAWANG,
        },
      ],
    },
  ],
})

function jumlahkan(sebulan: PelanggaranSebulan, p: ParameterPotongan): number {
  return (
    sebulan.hariTanpaKeterangan * p.tanpaKeterangan +
    sebulan.menitTerlambat.reduce((jumlah, menit) => jumlah + persenTerlambat(menit, p), 0) +
    sebulan.hariTanpaDaftarHadir * p.tanpaDaftarHadir +
    sebulan.jamTanpaIzin * p.tanpaIzinSejam +
    sebulan.apelTidakDiikuti * p.apel
  )
}

/** Hundredths of a per cent, so that a sum of parts meets a boundary exactly. */
function toPersen(persen: number): number {
  return Math.round(persen * 100) / 100
}

function persenTerlambat(menit: number, p: ParameterPotongan): number {
  if (menit >= 91) return p.terlambatMulai91
  if (menit >= 61) return p.terlambatMulai61
  if (menit >= 31) return p.terlambatMulai31

  return menit >= 1 ? p.terlambatMulai1 : 0
}

function terlambat(menit: number): PelanggaranSebulan {
  return { ...TANPA_PELANGGARAN, menitTerlambat: [menit] }
}

/** Penundaan TPP: whether so many minutes in a month put the allowance off by a month. */
export const penundaanTpp = ketentuan<number, boolean, { readonly menitSebulan: number }>({
  id: 'penundaan-tpp',
  topik: 'tpp',
  judul: 'Penundaan TPP',
  kalimat: 'TPP ditunda sebulan bila waktu yang hilang dalam sebulan lebih dari 780 menit.',
  belumDijalankan: true,
  parameter: {
    bawaan: { menitSebulan: 780 },
    definisi: {
      menitSebulan: {
        judul: 'Ditunda bila lebih dari',
        satuan: 'menit sebulan',
        minimum: 1,
        maksimum: 13_500,
      },
    },
  },
  versi: [
    {
      sejak: '2022-08-01',
      dasar: { peraturan: 'Perwali Samarinda 31/2022', pasal: 'Pasal 13' },
      rule: (menit, { menitSebulan }) => menit > menitSebulan,
      contoh: [
        { judul: 'Tepat 780 menit', input: 780, output: false },
        { judul: '781 menit', input: 781, output: true },
      ],
    },
  ],
})
