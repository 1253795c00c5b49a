import { ketentuan } from '../ketentuan.ts'
import type { JenisJabatan } from '../organisasi/istilah.ts'

const ASPEK_UMUM = ['Orientasi pelayanan', 'Komitmen', 'Inisiatif kerja', 'Kerja sama'] as const
const ASPEK_PIMPINAN = [...ASPEK_UMUM, 'Kepemimpinan'] as const

const MEMIMPIN: readonly JenisJabatan[] = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas']

/** Aspek perilaku of PP 30/2019: four for everybody, and leadership for whoever leads (Pasal 25); without a post on record nobody is taken to lead. */
export const aspekPerilakuLama = ketentuan<readonly JenisJabatan[], readonly string[]>({
  id: 'aspek-perilaku-lama',
  topik: 'penilaian',
  judul: 'Aspek perilaku kerja tahun-tahun lama',
  kalimat:
    'Nilai perilaku menilai orientasi pelayanan, komitmen, inisiatif kerja, dan kerja sama. Bagi pimpinan tinggi, administrator, dan pengawas juga kepemimpinan.',
  versi: [
    {
      sejak: '2019-04-29',
      dasar: { peraturan: 'PP 30/2019', pasal: 'Pasal 25' },
      rule: (jabatan) => (jabatan.some((jenis) => MEMIMPIN.includes(jenis)) ? ASPEK_PIMPINAN : ASPEK_UMUM),
      contoh: [
        { judul: 'Kepala dinas', input: ['jpt-pratama'], output: ASPEK_PIMPINAN },
        { judul: 'Lurah', input: ['pengawas'], output: ASPEK_PIMPINAN },
        { judul: 'Bidan', input: ['fungsional'], output: ASPEK_UMUM },
        { judul: 'Jabatannya tidak tercatat', input: [], output: ASPEK_UMUM },
      ],
    },
  ],
})
