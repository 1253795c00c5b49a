import { ketentuan } from '../ketentuan.ts'
import type { JenisJabatan, JenisUnit } from '../organisasi/istilah.ts'
import type { BentukSkp } from './isi-skp.ts'

/** What about a post decides the form of its SKP. */
export type JabatanSkp = {
  readonly jenis: JenisJabatan
  readonly isPimpinan: boolean
  readonly jenisUnit: JenisUnit
}

const JPT: readonly JenisJabatan[] = ['jpt-madya', 'jpt-pratama']
const UNIT_MANDIRI: readonly JenisUnit[] = [
  'dinas',
  'badan',
  'inspektorat',
  'kecamatan',
  'puskesmas',
  'sekolah',
  'uptd',
]

/** Bentuk SKP: leaders of high rank and heads of independent units (also a technical unit such as a puskesmas or school) plan with the strategic form, all others with the form for JA and JF. */
export const bentukSkp = ketentuan<JabatanSkp, BentukSkp>({
  id: 'bentuk-skp',
  topik: 'skp',
  judul: 'Formulir SKP menurut jabatan',
  kalimat:
    'Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri memakai formulir JPT. Jabatan lain memakai formulir jabatan administrasi dan fungsional.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal:
          'Lampiran Bab II, Format A.1.1–A.1.4; unit kerja mandiri: penjelasan Pasal 15 ayat (1) PP 30/2019',
      },
      rule: ({ jenis, isPimpinan, jenisUnit }) =>
        JPT.includes(jenis) || (isPimpinan && UNIT_MANDIRI.includes(jenisUnit)) ? 'jpt' : 'ja-jf',
      contoh: [
        {
          judul: 'Kepala dinas',
          input: { jenis: 'jpt-pratama', isPimpinan: true, jenisUnit: 'dinas' },
          output: 'jpt',
        },
        {
          judul: 'Staf ahli, tanpa unit yang dipimpin',
          input: { jenis: 'jpt-pratama', isPimpinan: false, jenisUnit: 'sekretariat-daerah' },
          output: 'jpt',
        },
        {
          judul: 'Kepala puskesmas, pejabat fungsional',
          input: { jenis: 'fungsional', isPimpinan: true, jenisUnit: 'puskesmas' },
          output: 'jpt',
        },
        {
          judul: 'Bidan di puskesmas',
          input: { jenis: 'fungsional', isPimpinan: false, jenisUnit: 'puskesmas' },
          output: 'ja-jf',
        },
        {
          judul: 'Kepala bidang',
          input: { jenis: 'administrator', isPimpinan: true, jenisUnit: 'bidang' },
          output: 'ja-jf',
        },
        {
          judul: 'Lurah, di bawah kecamatan',
          input: { jenis: 'pengawas', isPimpinan: true, jenisUnit: 'kelurahan' },
          output: 'ja-jf',
        },
      ],
    },
  ],
})
