import { ketentuan } from '../ketentuan.ts'
import type { Skala360 } from './penilaian-360.ts'

type Bagian = Readonly<Record<Skala360, number>>

/** Saran dari penilaian rekan: what the mean of the marks, 1 to 3, speaks for; it decides nothing, and none is read from nothing. */
export const saranDari360 = ketentuan<
  Bagian,
  'di atas' | 'sesuai' | 'di bawah' | null,
  { readonly diAtasMulai: number; readonly sesuaiMulai: number }
>({
  id: 'saran-dari-360',
  topik: 'umpan-balik',
  judul: 'Saran rating dari penilaian rekan tanpa nama',
  kalimat:
    'Rata-rata tanda Belum (1), Konsisten (2), dan Teladan (3): mulai 2,5 di atas ekspektasi, mulai 1,5 sesuai. Pejabat penilai yang memutuskan.',
  belumDijalankan: true,
  parameter: {
    bawaan: { diAtasMulai: 2.5, sesuaiMulai: 1.5 },
    definisi: {
      diAtasMulai: {
        judul: 'Di atas mulai',
        minimum: 1,
        maksimum: 3,
        isDesimal: true,
        tidakKurangDari: 'sesuaiMulai',
      },
      sesuaiMulai: { judul: 'Sesuai mulai', minimum: 1, maksimum: 3, isDesimal: true },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Lampiran Bab III.C.15 dan Bab IV',
      },
      rule: ({ belum, konsisten, teladan }, { diAtasMulai, sesuaiMulai }) => {
        const banyak = belum + konsisten + teladan
        const jumlah = belum + 2 * konsisten + 3 * teladan
        if (banyak === 0) return null
        if (jumlah * 100 >= Math.round(diAtasMulai * 100) * banyak) return 'di atas'

        return jumlah * 100 >= Math.round(sesuaiMulai * 100) * banyak ? 'sesuai' : 'di bawah'
      },
      contoh: [
        { judul: 'Tepat 2,5', input: { belum: 0, konsisten: 2, teladan: 2 }, output: 'di atas' },
        { judul: 'Sedikit di bawahnya', input: { belum: 0, konsisten: 3, teladan: 2 }, output: 'sesuai' },
        { judul: 'Tepat 1,5', input: { belum: 2, konsisten: 2, teladan: 0 }, output: 'sesuai' },
        { judul: 'Sebagian besar Belum', input: { belum: 3, konsisten: 1, teladan: 0 }, output: 'di bawah' },
        { judul: 'Belum ada tanda', input: { belum: 0, konsisten: 0, teladan: 0 }, output: null },
      ],
    },
  ],
})
