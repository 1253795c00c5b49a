import { ketentuan } from '../ketentuan.ts'

/** Matriks peran dan hasil: who carries which of the superior's results. */
export type Matriks = {
  readonly rhkPimpinan: readonly string[]
  readonly pegawai: readonly string[]
  readonly peran: readonly { readonly pegawaiId: string; readonly rhkPimpinanId: string }[]
}

export type CelahMatriks = {
  readonly rhkTanpaPemilik: readonly string[]
  readonly pegawaiTanpaPeran: readonly string[]
}

/** Celah matriks: a result that nobody carries, or a person who carries none. A warning, not a refusal. */
export const celahMatriks = ketentuan<Matriks, CelahMatriks>({
  id: 'celah-matriks',
  topik: 'skp',
  judul: 'Matriks pembagian peran dan hasil',
  kalimat:
    'Setiap hasil kerja pimpinan didukung sedikitnya satu pegawai, dan setiap pegawai mendukung sedikitnya satu.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab II, Format A.1.5', halaman: '48–49' },
      rule: ({ rhkPimpinan, pegawai, peran }) => ({
        rhkTanpaPemilik: rhkPimpinan.filter((id) => !peran.some(({ rhkPimpinanId }) => rhkPimpinanId === id)),
        pegawaiTanpaPeran: pegawai.filter((id) => !peran.some(({ pegawaiId }) => pegawaiId === id)),
      }),
      contoh: [
        {
          judul: 'Tiga hasil kerja, dua pegawai: hasil ketiga belum ada pemiliknya',
          input: {
            rhkPimpinan: ['r1', 'r2', 'r3'],
            pegawai: ['e1', 'e2'],
            peran: [
              { pegawaiId: 'e1', rhkPimpinanId: 'r1' },
              { pegawaiId: 'e2', rhkPimpinanId: 'r2' },
            ],
          },
          output: { rhkTanpaPemilik: ['r3'], pegawaiTanpaPeran: [] },
        },
        {
          judul: 'Seorang pegawai belum berperan',
          input: {
            rhkPimpinan: ['r1'],
            pegawai: ['e1', 'e2'],
            peran: [{ pegawaiId: 'e1', rhkPimpinanId: 'r1' }],
          },
          output: { rhkTanpaPemilik: [], pegawaiTanpaPeran: ['e2'] },
        },
      ],
    },
  ],
})
