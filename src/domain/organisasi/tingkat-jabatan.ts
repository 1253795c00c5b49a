import { ketentuan } from '../ketentuan.ts'
import type { JenisJabatan, Jenjang } from './istilah.ts'

type TingkatJenjang = {
  readonly kategori: 'keterampilan' | 'keahlian'
  /** Where a rise of jenjang leads; null at the top. */
  readonly berikutnya: Jenjang | null
}

const TINGKAT: Record<Jenjang, TingkatJenjang> = {
  pemula: { kategori: 'keterampilan', berikutnya: 'terampil' },
  terampil: { kategori: 'keterampilan', berikutnya: 'mahir' },
  mahir: { kategori: 'keterampilan', berikutnya: 'penyelia' },
  penyelia: { kategori: 'keterampilan', berikutnya: null },
  'ahli-pertama': { kategori: 'keahlian', berikutnya: 'ahli-muda' },
  'ahli-muda': { kategori: 'keahlian', berikutnya: 'ahli-madya' },
  'ahli-madya': { kategori: 'keahlian', berikutnya: 'ahli-utama' },
  'ahli-utama': { kategori: 'keahlian', berikutnya: null },
}

/** Jenjang jabatan fungsional: two categories of four levels each, and which comes next (PermenPANRB 1/2023). */
export const jenjangFungsional = ketentuan<Jenjang, TingkatJenjang>({
  id: 'jenjang-fungsional',
  topik: 'organisasi',
  judul: 'Jenjang jabatan fungsional',
  kalimat:
    'Kategori keterampilan berjenjang Pemula, Terampil, Mahir, dan Penyelia. Kategori keahlian berjenjang Ahli Pertama, Ahli Muda, Ahli Madya, dan Ahli Utama.',
  versi: [
    {
      sejak: '2017-04-07',
      dasar: {
        peraturan: 'PP 11/2017; PermenPANRB 1/2023',
        pasal: 'kategori dan jenjang jabatan fungsional',
      },
      rule: (jenjang) => TINGKAT[jenjang],
      contoh: [
        { input: 'pemula', output: { kategori: 'keterampilan', berikutnya: 'terampil' } },
        { input: 'mahir', output: { kategori: 'keterampilan', berikutnya: 'penyelia' } },
        {
          judul: 'Puncak keterampilan',
          input: 'penyelia',
          output: { kategori: 'keterampilan', berikutnya: null },
        },
        { input: 'ahli-pertama', output: { kategori: 'keahlian', berikutnya: 'ahli-muda' } },
        { judul: 'Puncak keahlian', input: 'ahli-utama', output: { kategori: 'keahlian', berikutnya: null } },
      ],
    },
  ],
})

const ESELON = ['I', 'II', 'III', 'IV', 'tidak ada'] as const
const TANPA_ESELON = 'tidak ada'

type ParameterEselon = {
  readonly jptMadya: string
  readonly jptPratama: string
  readonly administrator: string
  readonly pengawas: string
}

type Kedudukan = {
  readonly kelompok: 'manajerial' | 'nonmanajerial' | 'pejabat negara'
  /** The level in the order before UU 5/2014, by which many still know a post. */
  readonly eselon: string | null
}

const KUNCI: { readonly [J in JenisJabatan]?: keyof ParameterEselon } = {
  'jpt-madya': 'jptMadya',
  'jpt-pratama': 'jptPratama',
  administrator: 'administrator',
  pengawas: 'pengawas',
}

/** Kelompok jabatan: managerial or not, and the eselon of old that a managerial post is equal to (UU 20/2023 Pasal 13; UU 5/2014 Pasal 131). */
export const kelompokJabatan = ketentuan<JenisJabatan, Kedudukan, ParameterEselon>({
  id: 'kelompok-jabatan',
  topik: 'organisasi',
  judul: 'Kelompok jabatan dan kesetaraan eselon',
  kalimat:
    'Jabatan pimpinan tinggi, administrator, dan pengawas adalah jabatan manajerial. Fungsional dan pelaksana nonmanajerial. Jabatan manajerial disetarakan dengan eselon lama.',
  parameter: {
    bawaan: { jptMadya: 'I', jptPratama: 'II', administrator: 'III', pengawas: 'IV' },
    definisi: {
      jptMadya: { judul: 'JPT madya setara eselon', pilihan: ESELON },
      jptPratama: { judul: 'JPT pratama setara eselon', pilihan: ESELON },
      administrator: { judul: 'Administrator setara eselon', pilihan: ESELON },
      pengawas: { judul: 'Pengawas setara eselon', pilihan: ESELON },
    },
  },
  versi: [
    {
      sejak: '2014-01-15',
      dasar: {
        peraturan: 'UU 5/2014; UU 20/2023',
        pasal: 'Pasal 131 UU 5/2014 tentang penyetaraan; jabatan manajerial dan nonmanajerial UU 20/2023',
      },
      rule: (jenis, parameter) => {
        if (jenis === 'kepala-daerah') return { kelompok: 'pejabat negara', eselon: null }
        const kunci = KUNCI[jenis]
        if (!kunci) return { kelompok: 'nonmanajerial', eselon: null }
        const eselon = parameter[kunci]

        return { kelompok: 'manajerial', eselon: eselon === TANPA_ESELON ? null : eselon }
      },
      contoh: [
        { judul: 'Kepala dinas', input: 'jpt-pratama', output: { kelompok: 'manajerial', eselon: 'II' } },
        { judul: 'Camat', input: 'administrator', output: { kelompok: 'manajerial', eselon: 'III' } },
        { judul: 'Lurah', input: 'pengawas', output: { kelompok: 'manajerial', eselon: 'IV' } },
        { judul: 'Bidan', input: 'fungsional', output: { kelompok: 'nonmanajerial', eselon: null } },
        { judul: 'Wali kota', input: 'kepala-daerah', output: { kelompok: 'pejabat negara', eselon: null } },
        {
          judul: 'Instansi tidak lagi menyebut eselon pengawas',
          input: 'pengawas',
          output: { kelompok: 'manajerial', eselon: null },
          parameter: { pengawas: TANPA_ESELON },
        },
      ],
    },
  ],
})
