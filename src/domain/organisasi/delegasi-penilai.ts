import { ketentuan } from '../ketentuan.ts'
import type { JenisJabatan } from './istilah.ts'

/** The post from which a delegated rater would rate. */
type Soal = { readonly jenis: JenisJabatan; readonly isPimpinan: boolean }

const PALING_RENDAH_PENGAWAS: readonly JenisJabatan[] = [
  'kepala-daerah',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
]

/** Penerima delegasi penilaian: a supervisor or higher, or whoever leads a unit, such as a teacher who is head of a school (PermenPANRB 6/2022 Lampiran Bab IV.A.7). */
export const penerimaDelegasi = ketentuan<Soal, boolean>({
  id: 'penerima-delegasi',
  topik: 'organisasi',
  judul: 'Penerima delegasi sebagai pejabat penilai',
  kalimat:
    'Kewenangan menilai didelegasikan kepada pejabat pengawas ke atas, atau pejabat fungsional yang memimpin unit kerja, seperti kepala sekolah.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 1 angka 9 dan Lampiran Bab IV.A.2 dan A.7',
        halaman: '89',
      },
      rule: ({ jenis, isPimpinan }) => isPimpinan || PALING_RENDAH_PENGAWAS.includes(jenis),
      contoh: [
        {
          judul: 'Guru yang menjadi kepala sekolah',
          input: { jenis: 'fungsional', isPimpinan: true },
          output: true,
        },
        {
          judul: 'Nutrisionis kepala instalasi gizi',
          input: { jenis: 'fungsional', isPimpinan: true },
          output: true,
        },
        { judul: 'Guru', input: { jenis: 'fungsional', isPimpinan: false }, output: false },
        { judul: 'Pejabat pengawas', input: { jenis: 'pengawas', isPimpinan: false }, output: true },
        { judul: 'Pelaksana', input: { jenis: 'pelaksana', isPimpinan: false }, output: false },
      ],
    },
  ],
})
