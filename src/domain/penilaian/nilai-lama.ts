import { ketentuan } from '../ketentuan.ts'

type PredikatLama = 'Sangat Baik' | 'Baik' | 'Cukup' | 'Kurang' | 'Sangat Kurang'

type Soal = {
  readonly nilaiSkp: number
  readonly nilaiPerilaku: number
  /** Peers and subordinates were asked about conduct too. */
  readonly isDenganSurvei: boolean
  readonly isIdeBaru: boolean
}
type Parameter = {
  readonly bobotPerilakuPersen: number
  readonly bobotPerilakuSurveiPersen: number
  readonly batasSangatBaik: number
  readonly batasBaik: number
  readonly batasCukup: number
  readonly batasKurang: number
  readonly nilaiTertinggi: number
  readonly tahunTerakhir: number
}
export type HasilNilaiLama = { readonly nilai: number; readonly predikat: PredikatLama }

const BATAS = { satuan: 'ke atas', minimum: 0, maksimum: 200, isDesimal: true } as const
const SERATUS = 100

/** Nilai kinerja of PP 30/2019: results and conduct weighed into a number and its predicate; only for years before the quadrant. */
export const nilaiKinerjaLama = ketentuan<Soal, HasilNilaiLama, Parameter>({
  id: 'nilai-kinerja-lama',
  topik: 'penilaian',
  judul: 'Nilai kinerja tahun-tahun lama',
  kalimat:
    'Nilai kinerja adalah 70 % nilai SKP dan 30 % nilai perilaku kerja, atau 60 % dan 40 % bila perilaku juga disurvei. Sangat Baik memerlukan ide baru yang bermanfaat.',
  parameter: {
    bawaan: {
      bobotPerilakuPersen: 30,
      bobotPerilakuSurveiPersen: 40,
      batasSangatBaik: 110,
      batasBaik: 90,
      batasCukup: 70,
      batasKurang: 50,
      nilaiTertinggi: 120,
      tahunTerakhir: 2021,
    },
    definisi: {
      bobotPerilakuPersen: { judul: 'Bobot perilaku', satuan: '%', minimum: 0, maksimum: 100 },
      bobotPerilakuSurveiPersen: {
        judul: 'Bobot perilaku dengan survei',
        satuan: '%',
        minimum: 0,
        maksimum: 100,
      },
      batasSangatBaik: { judul: 'Sangat Baik', ...BATAS, tidakKurangDari: 'batasBaik' },
      batasBaik: { judul: 'Baik', ...BATAS, tidakKurangDari: 'batasCukup' },
      batasCukup: { judul: 'Cukup', ...BATAS, tidakKurangDari: 'batasKurang' },
      batasKurang: { judul: 'Kurang', ...BATAS },
      nilaiTertinggi: {
        judul: 'Nilai tertinggi',
        minimum: 100,
        maksimum: 200,
        isDesimal: true,
        tidakKurangDari: 'batasSangatBaik',
      },
      tahunTerakhir: { judul: 'Tahun terakhir yang dinilai dengan angka', minimum: 2019, maksimum: 2023 },
    },
  },
  versi: [
    {
      sejak: '2019-04-29',
      dasar: { peraturan: 'PP 30/2019', pasal: 'Pasal 29 ayat (6) dan Pasal 41' },
      rule: (soal, parameter) => hitung(soal, parameter),
      contoh: [
        { judul: '70 dan 30 %', input: nilai(100, 90), output: { nilai: 97, predikat: 'Baik' } },
        {
          judul: '60 dan 40 %, dengan survei',
          input: { ...nilai(100, 90), isDenganSurvei: true },
          output: { nilai: 96, predikat: 'Baik' },
        },
        { judul: 'Tanpa ide baru', input: nilai(112), output: { nilai: 112, predikat: 'Baik' } },
        {
          judul: 'Dengan ide baru',
          input: { ...nilai(112), isIdeBaru: true },
          output: { nilai: 112, predikat: 'Sangat Baik' },
        },
        {
          input: { ...nilai(109.99), isIdeBaru: true },
          output: { nilai: 109.99, predikat: 'Baik' },
        },
        { input: nilai(90), output: { nilai: 90, predikat: 'Baik' } },
        { input: nilai(89.99), output: { nilai: 89.99, predikat: 'Cukup' } },
        { input: nilai(70), output: { nilai: 70, predikat: 'Cukup' } },
        { input: nilai(69.99), output: { nilai: 69.99, predikat: 'Kurang' } },
        { input: nilai(50), output: { nilai: 50, predikat: 'Kurang' } },
        { input: nilai(49.99), output: { nilai: 49.99, predikat: 'Sangat Kurang' } },
      ],
    },
  ],
})

function nilai(nilaiSkp: number, nilaiPerilaku = nilaiSkp): Soal {
  return { nilaiSkp, nilaiPerilaku, isDenganSurvei: false, isIdeBaru: false }
}

/** Compared as whole hundredths of a percent, so that a boundary is met exactly. */
function hitung({ nilaiSkp, nilaiPerilaku, isDenganSurvei, isIdeBaru }: Soal, p: Parameter): HasilNilaiLama {
  if (Math.max(nilaiSkp, nilaiPerilaku) > p.nilaiTertinggi)
    throw new RangeError(`Nilai di atas ${p.nilaiTertinggi}`)
  const bobot = isDenganSurvei ? p.bobotPerilakuSurveiPersen : p.bobotPerilakuPersen
  const jumlah =
    Math.round(nilaiSkp * SERATUS) * (SERATUS - bobot) + Math.round(nilaiPerilaku * SERATUS) * bobot
  const tangga: readonly [PredikatLama, number][] = [
    ['Sangat Baik', isIdeBaru ? p.batasSangatBaik : Number.POSITIVE_INFINITY],
    ['Baik', p.batasBaik],
    ['Cukup', p.batasCukup],
    ['Kurang', p.batasKurang],
  ]
  const [predikat = 'Sangat Kurang'] = tangga.find(([, batas]) => jumlah >= batas * SERATUS * SERATUS) ?? []

  return { nilai: Math.round(jumlah / SERATUS) / SERATUS, predikat }
}
