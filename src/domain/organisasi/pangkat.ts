import { ketentuan } from '../ketentuan.ts'
import type { JenisPegawai } from './istilah.ts'

const PANGKAT: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tk. I',
  'I/c': 'Juru',
  'I/d': 'Juru Tk. I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tk. I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tk. I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tk. I',
  'III/c': 'Penata',
  'III/d': 'Penata Tk. I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tk. I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
}

/** The ranks of civil servants, lowest first. */
export const GOLONGAN_PNS: readonly string[] = Object.keys(PANGKAT)

/** The grades of PPPK, lowest first; they carry no name. */
export const GOLONGAN_PPPK: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
]

type Ditanya = { readonly jenis: JenisPegawai; readonly golongan: string }
type Golongan = { readonly pangkat: string | null; readonly berikut: string | null }

/** Golongan ruang: whether such a rank exists for this kind of employee, its name and the next one up. */
export const golonganRuang = ketentuan<Ditanya, Golongan | null>({
  id: 'golongan-ruang',
  topik: 'organisasi',
  judul: 'Pangkat dan golongan ruang',
  kalimat:
    'PNS bergolongan I/a sampai IV/e dengan nama pangkatnya. PPPK bergolongan I sampai XVII tanpa pangkat.',
  versi: [
    {
      sejak: '2020-09-29',
      dasar: { peraturan: 'PP 99/2000 jo. PP 12/2002; Perpres 98/2020', pasal: 'Lampiran; Pasal 3' },
      rule: ({ jenis, golongan }) => {
        const urutan = jenis.startsWith('pppk') ? GOLONGAN_PPPK : GOLONGAN_PNS
        const n = urutan.indexOf(golongan)
        return n < 0 ? null : { pangkat: PANGKAT[golongan] ?? null, berikut: urutan[n + 1] ?? null }
      },
      contoh: [
        {
          judul: 'Sesudah II/d adalah III/a',
          input: { jenis: 'pns', golongan: 'II/d' },
          output: { pangkat: 'Pengatur Tk. I', berikut: 'III/a' },
        },
        {
          judul: 'IV/e yang tertinggi',
          input: { jenis: 'pns', golongan: 'IV/e' },
          output: { pangkat: 'Pembina Utama', berikut: null },
        },
        { judul: 'III/e tidak ada', input: { jenis: 'pns', golongan: 'III/e' }, output: null },
        {
          judul: 'PPPK golongan IX',
          input: { jenis: 'pppk', golongan: 'IX' },
          output: { pangkat: null, berikut: 'X' },
        },
        { judul: 'PPPK golongan XVIII tidak ada', input: { jenis: 'pppk', golongan: 'XVIII' }, output: null },
        { judul: 'PPPK tidak bergolongan ruang', input: { jenis: 'pppk', golongan: 'III/a' }, output: null },
      ],
    },
  ],
})
