import { ketentuan } from '../ketentuan.ts'

export type ParameterTahunan = { readonly tanggalMulaiDesember: number }

/** Jendela evaluasi tahunan: from the end of December to the end of January of the next year. */
export const jendelaEvaluasiTahunan = ketentuan<
  number,
  { readonly mulai: string; readonly sampai: string },
  ParameterTahunan
>({
  id: 'jendela-evaluasi-tahunan',
  topik: 'penilaian',
  judul: 'Jendela evaluasi tahunan',
  kalimat: 'Evaluasi tahunan dilakukan pada akhir Desember dan paling lambat akhir Januari tahun berikutnya.',
  parameter: {
    bawaan: { tanggalMulaiDesember: 20 },
    definisi: {
      tanggalMulaiDesember: { judul: 'Dimulai pada Desember', satuan: 'tanggal', minimum: 1, maksimum: 31 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 25 dan Lampiran Bab IV', halaman: '90' },
      rule: (tahun, { tanggalMulaiDesember }) => ({
        mulai: `${tahun}-12-${String(tanggalMulaiDesember).padStart(2, '0')}`,
        sampai: `${tahun + 1}-01-31`,
      }),
      contoh: [{ input: 2027, output: { mulai: '2027-12-20', sampai: '2028-01-31' } }],
    },
  ],
})

/** A step after an evaluation; its limit counts in working days from the event named in the sentence. */
export type LangkahEvaluasi =
  | 'menyerahkan-dokumen'
  | 'mengembalikan-dokumen'
  | 'melapor'
  | 'evaluasi-atasan'
  | 'menyerahkan-dokumen-atasan'
  | 'mengembalikan-dokumen-atasan'
  | 'keberatan'
  | 'keputusan-keberatan'

type BatasLangkah = { readonly hariKerja: number; readonly sejak: string }

const BATAS: Record<LangkahEvaluasi, BatasLangkah> = {
  'menyerahkan-dokumen': { hariKerja: 14, sejak: 'dokumen ditandatangani penilai' },
  'mengembalikan-dokumen': { hariKerja: 14, sejak: 'dokumen diterima pegawai' },
  melapor: { hariKerja: 30, sejak: 'jendela evaluasi berakhir' },
  'evaluasi-atasan': { hariKerja: 14, sejak: 'jendela evaluasi berakhir' },
  'menyerahkan-dokumen-atasan': { hariKerja: 7, sejak: 'dokumen ditandatangani atasan penilai' },
  'mengembalikan-dokumen-atasan': { hariKerja: 7, sejak: 'dokumen diterima pegawai' },
  keberatan: { hariKerja: 14, sejak: 'dokumen diterima pegawai' },
  'keputusan-keberatan': { hariKerja: 7, sejak: 'keberatan diterima' },
}

/** Batas sesudah evaluasi: how many working days each step may take, and counted from when. */
export const batasEvaluasi = ketentuan<LangkahEvaluasi, BatasLangkah>({
  id: 'batas-evaluasi',
  topik: 'penilaian',
  judul: 'Batas waktu sesudah evaluasi',
  kalimat:
    'Dokumen diserahkan dan dikembalikan masing-masing dalam 14 hari kerja. Keberatan diajukan dalam 14 hari kerja dan diputus dalam 7 hari kerja.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 28, Pasal 29, dan Lampiran Bab V',
        halaman: '114–119',
      },
      rule: (langkah) => BATAS[langkah],
      contoh: [
        {
          judul: 'Penilai menyerahkan dokumen evaluasi',
          input: 'menyerahkan-dokumen',
          output: { hariKerja: 14, sejak: 'dokumen ditandatangani penilai' },
        },
        {
          judul: 'Pegawai mengembalikan dokumen evaluasi',
          input: 'mengembalikan-dokumen',
          output: { hariKerja: 14, sejak: 'dokumen diterima pegawai' },
        },
        {
          judul: 'Penilai melapor kepada PyB',
          input: 'melapor',
          output: { hariKerja: 30, sejak: 'jendela evaluasi berakhir' },
        },
        {
          judul: 'Atasan penilai mengambil alih',
          input: 'evaluasi-atasan',
          output: { hariKerja: 14, sejak: 'jendela evaluasi berakhir' },
        },
        {
          judul: 'Atasan penilai menyerahkan dokumen',
          input: 'menyerahkan-dokumen-atasan',
          output: { hariKerja: 7, sejak: 'dokumen ditandatangani atasan penilai' },
        },
        {
          judul: 'Pegawai mengembalikan dokumen atasan penilai',
          input: 'mengembalikan-dokumen-atasan',
          output: { hariKerja: 7, sejak: 'dokumen diterima pegawai' },
        },
        {
          judul: 'Pegawai mengajukan keberatan',
          input: 'keberatan',
          output: { hariKerja: 14, sejak: 'dokumen diterima pegawai' },
        },
        {
          judul: 'Atasan penilai memutus keberatan',
          input: 'keputusan-keberatan',
          output: { hariKerja: 7, sejak: 'keberatan diterima' },
        },
      ],
    },
  ],
})
