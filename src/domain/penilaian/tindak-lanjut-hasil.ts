import { ketentuan } from '../ketentuan.ts'
import { type Predikat, tingkatPredikat } from './predikat.ts'

export type TindakLanjutHasil = 'prioritas-rencana-suksesi' | 'prioritas-pengembangan' | 'perbaikan-kinerja'

type Soal = {
  readonly jabatan: 'pimpinan-tinggi' | 'administrasi-fungsional'
  /** Of the years in a row, the last one last. */
  readonly predikat: readonly Predikat[]
}

/** Tindak lanjut hasil evaluasi: what two good years open, and when somebody gets time to improve before the competencies are tested anew (PP 30/2019 Pasal 53, 57 and 58). */
export const tindakLanjutHasil = ketentuan<
  Soal,
  { readonly tindakLanjut: TindakLanjutHasil | null; readonly bulanPerbaikan: number }
>({
  id: 'tindak-lanjut-hasil',
  topik: 'penilaian',
  judul: 'Tindak lanjut predikat tahunan',
  kalimat:
    'Sangat Baik dua tahun berturut-turut diprioritaskan untuk kelompok rencana suksesi, Baik dua tahun untuk pengembangan kompetensi. Predikat rendah memberi enam bulan untuk memperbaiki kinerja, sesudah itu uji kompetensi. Bagi pimpinan tinggi itu berlaku mulai Butuh Perbaikan.',
  belumDijalankan: true,
  versi: [
    {
      sejak: '2019-04-29',
      dasar: { peraturan: 'PP 30/2019', pasal: 'Pasal 53, Pasal 57, dan Pasal 58' },
      rule: ({ jabatan, predikat }) => {
        const tingkat = predikat.slice(-2).map(tingkatPredikat)
        const terakhir = tingkat.at(-1) ?? 0
        const ambang = tingkatPredikat(jabatan === 'pimpinan-tinggi' ? 'Butuh Perbaikan' : 'Kurang')
        if (terakhir > 0 && terakhir <= ambang)
          return { tindakLanjut: 'perbaikan-kinerja', bulanPerbaikan: 6 }
        const terendah = tingkat.length === 2 ? Math.min(...tingkat) : 0
        if (terendah === tingkatPredikat('Sangat Baik'))
          return { tindakLanjut: 'prioritas-rencana-suksesi', bulanPerbaikan: 0 }

        return {
          tindakLanjut: terendah === tingkatPredikat('Baik') ? 'prioritas-pengembangan' : null,
          bulanPerbaikan: 0,
        }
      },
      contoh: [
        {
          judul: 'Dua tahun Sangat Baik',
          input: { jabatan: 'administrasi-fungsional', predikat: ['Sangat Baik', 'Sangat Baik'] },
          output: { tindakLanjut: 'prioritas-rencana-suksesi', bulanPerbaikan: 0 },
        },
        {
          judul: 'Baik, lalu Sangat Baik',
          input: { jabatan: 'administrasi-fungsional', predikat: ['Baik', 'Sangat Baik'] },
          output: { tindakLanjut: 'prioritas-pengembangan', bulanPerbaikan: 0 },
        },
        {
          judul: 'Baru setahun',
          input: { jabatan: 'administrasi-fungsional', predikat: ['Sangat Baik'] },
          output: { tindakLanjut: null, bulanPerbaikan: 0 },
        },
        {
          judul: 'Pejabat fungsional, Butuh Perbaikan',
          input: { jabatan: 'administrasi-fungsional', predikat: ['Baik', 'Butuh Perbaikan'] },
          output: { tindakLanjut: null, bulanPerbaikan: 0 },
        },
        {
          judul: 'Kepala dinas, Butuh Perbaikan',
          input: { jabatan: 'pimpinan-tinggi', predikat: ['Baik', 'Butuh Perbaikan'] },
          output: { tindakLanjut: 'perbaikan-kinerja', bulanPerbaikan: 6 },
        },
        {
          judul: 'Pejabat fungsional, Kurang',
          input: { jabatan: 'administrasi-fungsional', predikat: ['Baik', 'Kurang'] },
          output: { tindakLanjut: 'perbaikan-kinerja', bulanPerbaikan: 6 },
        },
      ],
    },
  ],
})

/** Syarat predikat kenaikan pangkat: the lowest predicate of so many years before a rank; local until the law says so. */
export const syaratPredikatPangkat = ketentuan<readonly Predikat[], boolean, { readonly tahun: number }>({
  id: 'syarat-predikat-pangkat',
  topik: 'penilaian',
  judul: 'Predikat untuk kenaikan pangkat',
  kalimat: 'Kenaikan pangkat memerlukan predikat paling rendah Baik dalam dua tahun terakhir.',
  belumDijalankan: true,
  parameter: {
    bawaan: { tahun: 2 },
    definisi: { tahun: { judul: 'Dilihat', satuan: 'tahun terakhir', minimum: 1, maksimum: 4 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'Kebijakan instansi', pasal: 'melengkapi PP 99/2000 jo. PP 12/2002' },
      rule: (predikat, { tahun }) =>
        predikat.length >= tahun &&
        predikat.slice(-tahun).every((satu) => tingkatPredikat(satu) >= tingkatPredikat('Baik')),
      contoh: [
        { judul: 'Dua tahun Baik', input: ['Baik', 'Baik'], output: true },
        { judul: 'Tahun lalu Butuh Perbaikan', input: ['Butuh Perbaikan', 'Sangat Baik'], output: false },
        { judul: 'Baru setahun', input: ['Baik'], output: false },
        { judul: 'Tiga tahun lalu tidak dilihat', input: ['Kurang', 'Baik', 'Baik'], output: true },
      ],
    },
  ],
})
