import { ketentuan } from '../ketentuan.ts'

export type StatusSkp = 'draf' | 'diajukan' | 'dikembalikan' | 'ditetapkan'

export type TindakanSkp = 'menulis' | 'mengajukan' | 'mengembalikan' | 'menetapkan' | 'menyusun rencana aksi'

type Langkah = { readonly status: StatusSkp; readonly tindakan: TindakanSkp }

const MENJADI: Record<TindakanSkp, { readonly [S in StatusSkp]?: StatusSkp }> = {
  menulis: { draf: 'draf', dikembalikan: 'dikembalikan' },
  mengajukan: { draf: 'diajukan', dikembalikan: 'diajukan' },
  mengembalikan: { diajukan: 'dikembalikan' },
  menetapkan: { diajukan: 'ditetapkan' },
  'menyusun rencana aksi': { ditetapkan: 'ditetapkan' },
}

/** What an SKP becomes by an act; null where that act is not open in its state (Pasal 7 and Pasal 14 ayat 3). */
export function langkahSkp({ status, tindakan }: Langkah): StatusSkp | null {
  return MENJADI[tindakan][status] ?? null
}

/** Keadaan SKP: written as a draft, handed in, given back or set; only what is set is carried out (Pasal 7 and Pasal 14 ayat 3). */
export const keadaanSkp = ketentuan<Langkah, StatusSkp | null>({
  id: 'keadaan-skp',
  topik: 'skp',
  judul: 'Keadaan SKP dari draf sampai ditetapkan',
  kalimat:
    'SKP ditulis sebagai draf, diajukan, lalu dikembalikan untuk diperjelas atau ditetapkan. Yang ditetapkan dilaksanakan dan hanya berubah lewat revisi.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 7 dan Pasal 14 ayat (3); urutan keadaannya ditetapkan aplikasi',
      },
      rule: langkahSkp,
      contoh: [
        {
          judul: 'Draf diajukan',
          input: { status: 'draf', tindakan: 'mengajukan' },
          output: 'diajukan',
        },
        {
          judul: 'Penilai meminta kejelasan',
          input: { status: 'diajukan', tindakan: 'mengembalikan' },
          output: 'dikembalikan',
        },
        {
          judul: 'Sesudah diperjelas diajukan lagi',
          input: { status: 'dikembalikan', tindakan: 'mengajukan' },
          output: 'diajukan',
        },
        {
          judul: 'Penilai menetapkan',
          input: { status: 'diajukan', tindakan: 'menetapkan' },
          output: 'ditetapkan',
        },
        {
          judul: 'Draf belum dapat ditetapkan',
          input: { status: 'draf', tindakan: 'menetapkan' },
          output: null,
        },
        {
          judul: 'Yang diajukan tidak ditulis lagi',
          input: { status: 'diajukan', tindakan: 'menulis' },
          output: null,
        },
        {
          judul: 'Yang ditetapkan tidak dikembalikan',
          input: { status: 'ditetapkan', tindakan: 'mengembalikan' },
          output: null,
        },
        {
          judul: 'Rencana aksi disusun sesudah ditetapkan',
          input: { status: 'ditetapkan', tindakan: 'menyusun rencana aksi' },
          output: 'ditetapkan',
        },
        {
          judul: 'Rencana aksi belum untuk SKP yang diajukan',
          input: { status: 'diajukan', tindakan: 'menyusun rencana aksi' },
          output: null,
        },
      ],
    },
  ],
})
