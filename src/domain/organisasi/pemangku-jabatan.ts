import { ketentuan } from '../ketentuan.ts'

export type JenisPenugasan = 'definitif' | 'plt' | 'plh'

const DASAR = {
  peraturan: 'PermenPANRB 6/2022',
  pasal: 'Lampiran Bab IV.A.3 sampai A.5',
  halaman: '89',
} as const

const YANG_BERTINDAK: readonly JenisPenugasan[] = ['plh', 'plt', 'definitif']

/** Which of those appointed to a post acts in it: a Plh. on the days named, a Plt. until it is filled, else the holder (Lampiran Bab IV.A.3-4). */
export function yangBertindak(ada: readonly JenisPenugasan[]): JenisPenugasan | null {
  return YANG_BERTINDAK.find((jenis) => ada.includes(jenis)) ?? null
}

/** Pemangku jabatan: who acts in a post that day, also as rater (Lampiran Bab IV.A.3-4). */
export const pemangkuJabatan = ketentuan<readonly JenisPenugasan[], JenisPenugasan | null>({
  id: 'pemangku-jabatan',
  topik: 'organisasi',
  judul: 'Yang bertindak dalam jabatan: definitif, Plt., atau Plh.',
  kalimat:
    'Plh. bertindak pada hari-hari ia ditunjuk, Plt. sampai jabatan terisi, selain itu pemangku definitifnya. Kewenangan menilai ikut pada yang bertindak.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: DASAR,
      rule: yangBertindak,
      contoh: [
        { judul: 'Pemangku definitif', input: ['definitif'], output: 'definitif' },
        { judul: 'Plh. selama pemangkunya berhalangan', input: ['definitif', 'plh'], output: 'plh' },
        { judul: 'Plt. selama jabatan kosong', input: ['plt'], output: 'plt' },
        { judul: 'Plh. menggantikan Plt.', input: ['plt', 'plh'], output: 'plh' },
        { judul: 'Jabatan kosong', input: [], output: null },
      ],
    },
  ],
})

type Jabatannya = { readonly definitif: string | null; readonly plt: string | null }

/** The post in which a person's work is reported and rated: that of the Plt. duty while it lasts, else the definitive one (Lampiran Bab IV.A.5). */
export function dinilaiDi({ definitif, plt }: Jabatannya): string | null {
  return plt ?? definitif
}

/** Penilaian Plt.: who serves as Plt. is rated where that duty is reported; a Plh. is not (Lampiran Bab IV.A.5). */
export const penilaianPlt = ketentuan<Jabatannya, string | null>({
  id: 'penilaian-plt',
  topik: 'organisasi',
  judul: 'Tempat pegawai yang menjadi Plt. dinilai',
  kalimat:
    'Pegawai yang menjadi Plt. dinilai oleh pimpinan unit tempat tugas Plt. dilaporkan. Setelah tugas itu berakhir ia dinilai kembali di jabatan definitifnya.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: DASAR,
      rule: dinilaiDi,
      contoh: [
        {
          judul: 'Camat yang menjadi Plt. kepala dinas',
          input: { definitif: 'Camat', plt: 'Kepala Dinas' },
          output: 'Kepala Dinas',
        },
        { judul: 'Tugas Plt. berakhir', input: { definitif: 'Camat', plt: null }, output: 'Camat' },
        { judul: 'Tanpa jabatan', input: { definitif: null, plt: null }, output: null },
      ],
    },
  ],
})
