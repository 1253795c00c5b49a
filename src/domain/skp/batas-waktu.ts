import { ketentuan } from '../ketentuan.ts'
import { addWorkdays, SENIN_JUMAT } from '../waktu/hari-kerja.ts'

export type BatasSkp = { readonly batas: string; readonly isTerlambat: boolean }

/** Batas penetapan SKP: the end of January of its year; a later SKP is marked, never blocked. */
export const batasPenetapanSkp = ketentuan<{ readonly tahun: number; readonly hari: string }, BatasSkp>({
  id: 'batas-penetapan-skp',
  topik: 'skp',
  judul: 'Batas penetapan SKP',
  kalimat:
    'SKP ditetapkan paling lambat akhir Januari. SKP yang ditetapkan sesudahnya tetap berlaku dan ditandai terlambat.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 14 ayat (1)', halaman: '10' },
      rule: ({ tahun, hari }) => {
        const batas = `${tahun}-01-31`
        return { batas, isTerlambat: hari > batas }
      },
      contoh: [
        {
          judul: 'Ditetapkan pada hari terakhir',
          input: { tahun: 2027, hari: '2027-01-31' },
          output: { batas: '2027-01-31', isTerlambat: false },
        },
        {
          judul: 'Ditetapkan sehari sesudahnya',
          input: { tahun: 2027, hari: '2027-02-01' },
          output: { batas: '2027-01-31', isTerlambat: true },
        },
        {
          judul: 'Ditetapkan sebelum tahunnya mulai',
          input: { tahun: 2027, hari: '2026-12-28' },
          output: { batas: '2027-01-31', isTerlambat: false },
        },
      ],
    },
  ],
})

/** Masa penyusunan SKP: the years for which a plan may be begun on a day (the month is a local choice). */
export const masaPenyusunanSkp = ketentuan<
  { readonly tahun: number; readonly hariIni: string },
  boolean,
  { readonly bulanMulai: number }
>({
  id: 'masa-penyusunan-skp',
  topik: 'skp',
  judul: 'Masa penyusunan SKP',
  kalimat:
    'SKP tahun berjalan dapat disusun kapan saja. SKP tahun depan mulai disusun bulan Oktober, atau bulan lain pilihan instansi.',
  parameter: {
    bawaan: { bulanMulai: 10 },
    definisi: {
      bulanMulai: { judul: 'SKP tahun depan mulai disusun', satuan: 'bulan ke', minimum: 7, maksimum: 12 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 14 ayat (1); bulan mulainya ditetapkan instansi',
        halaman: '10',
      },
      rule: ({ tahun, hariIni }, { bulanMulai }) => {
        const [tahunIni, bulanIni] = hariIni.split('-').map(Number)
        if (tahunIni === undefined || bulanIni === undefined) return false

        return tahun === tahunIni || (tahun === tahunIni + 1 && bulanIni >= bulanMulai)
      },
      contoh: [
        { judul: 'Tahun berjalan', input: { tahun: 2027, hariIni: '2027-05-03' }, output: true },
        { judul: 'Tahun depan pada Oktober', input: { tahun: 2028, hariIni: '2027-10-01' }, output: true },
        { judul: 'Tahun depan pada September', input: { tahun: 2028, hariIni: '2027-09-30' }, output: false },
        {
          judul: 'Instansi memilih bulan Desember',
          input: { tahun: 2028, hariIni: '2027-11-30' },
          output: false,
          parameter: { bulanMulai: 12 },
        },
        { judul: 'Tahun lalu', input: { tahun: 2026, hariIni: '2027-01-02' }, output: false },
      ],
    },
  ],
})

type SkpDitetapkan = { readonly tahun: number; readonly mulai: string; readonly tanggalDitetapkan: string }

/** Whether an SKP was set after its limit; one that begins later in the year has no limit in January. */
export function isTerlambatDitetapkan({ tahun, mulai, tanggalDitetapkan }: SkpDitetapkan): boolean {
  const { batas, isTerlambat } = batasPenetapanSkp.apply(
    { tahun, hari: tanggalDitetapkan },
    tanggalDitetapkan,
  ).nilai

  return mulai <= batas && isTerlambat
}

/** Beralih ke atasan penilai: once the rater let the limit pass, the employee's dialogue is with the rater's superior, who then sets the SKP; the last day of the rater alone, null once it has passed. */
export const giliranPenetapanSkp = ketentuan<
  { readonly batas: string; readonly hari: string },
  string | null,
  { readonly hariTunggu: number }
>({
  id: 'giliran-penetapan-skp',
  topik: 'skp',
  judul: 'Penetapan SKP beralih ke atasan penilai',
  kalimat:
    'Sampai batas penetapan hanya pejabat penilai yang menetapkan SKP. Sesudahnya pegawai berdialog dengan atasan penilai, dan atasan penilai dapat menetapkannya.',
  parameter: {
    bawaan: { hariTunggu: 0 },
    definisi: {
      hariTunggu: { judul: 'Beralih sekian hari sesudah batas', satuan: 'hari', minimum: 0, maksimum: 90 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab II.C.5; penetapan oleh atasan penilai dan masa tunggunya ditetapkan instansi',
        halaman: '65',
      },
      rule: ({ batas, hari }, { hariTunggu }) => {
        const sampai = Temporal.PlainDate.from(batas).add({ days: hariTunggu }).toString()

        return hari <= sampai ? sampai : null
      },
      contoh: [
        {
          judul: 'Hari terakhir penilai',
          input: { batas: '2027-01-31', hari: '2027-01-31' },
          output: '2027-01-31',
        },
        { judul: 'Sehari sesudahnya', input: { batas: '2027-01-31', hari: '2027-02-01' }, output: null },
        {
          judul: 'Instansi menunggu dua minggu',
          input: { batas: '2027-01-31', hari: '2027-02-01' },
          output: '2027-02-14',
          parameter: { hariTunggu: 14 },
        },
      ],
    },
  ],
})

/** Jawaban atas revisi: the day until which a rater answers a revision handed in on that day; the regulation names none, the instansi does. */
export const batasRevisiSkp = ketentuan<
  { readonly diajukan: string; readonly libur: readonly string[] },
  string,
  { readonly hariKerja: number }
>({
  id: 'batas-revisi-skp',
  topik: 'skp',
  judul: 'Jawaban penilai atas revisi SKP',
  kalimat:
    'Revisi SKP yang diajukan dijawab penilai dalam beberapa hari kerja. Sesudahnya revisi tetap dapat ditetapkan.',
  parameter: {
    bawaan: { hariKerja: 7 },
    definisi: { hariKerja: { judul: 'Dijawab dalam', satuan: 'hari kerja', minimum: 1, maksimum: 60 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'Kebijakan instansi', pasal: 'melengkapi PermenPANRB 6/2022 Lampiran Bab II.B' },
      rule: ({ diajukan, libur }, { hariKerja }) =>
        addWorkdays(Temporal.PlainDate.from(diajukan), hariKerja, {
          hari: SENIN_JUMAT,
          libur: new Set(libur),
        }).toString(),
      contoh: [
        {
          judul: 'Diajukan Senin',
          input: { diajukan: '2027-03-01', libur: [] },
          output: '2027-03-10',
        },
        {
          judul: 'Ada hari libur di antaranya',
          input: { diajukan: '2027-03-01', libur: ['2027-03-09'] },
          output: '2027-03-11',
        },
        {
          judul: 'Instansi memilih tiga hari kerja',
          input: { diajukan: '2027-03-01', libur: [] },
          output: '2027-03-04',
          parameter: { hariKerja: 3 },
        },
      ],
    },
  ],
})
