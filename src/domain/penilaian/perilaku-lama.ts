import { ketentuan } from '../ketentuan.ts'

/** Nilai perilaku of PP 30/2019 where colleagues and subordinates were surveyed: the assessor's figure weighs more than theirs. */
export const nilaiPerilakuLama = ketentuan<
  { readonly penilai: number; readonly survei: number | null },
  number,
  { readonly bobotPenilaiPersen: number }
>({
  id: 'nilai-perilaku-lama',
  topik: 'penilaian',
  judul: 'Nilai perilaku kerja tahun-tahun lama',
  kalimat:
    'Nilai perilaku adalah 60 % dari penilai dan 40 % dari survei rekan dan bawahan. Tanpa survei, nilai penilai saja.',
  belumDijalankan: true,
  parameter: {
    bawaan: { bobotPenilaiPersen: 60 },
    definisi: { bobotPenilaiPersen: { judul: 'Bobot penilai', satuan: '%', minimum: 0, maksimum: 100 } },
  },
  versi: [
    {
      sejak: '2019-04-29',
      dasar: { peraturan: 'PP 30/2019', pasal: 'Pasal 38 dan Pasal 39 ayat (4) dan (5)' },
      rule: ({ penilai, survei }, { bobotPenilaiPersen }) =>
        survei === null
          ? penilai
          : Math.round(penilai * bobotPenilaiPersen + survei * (100 - bobotPenilaiPersen)) / 100,
      contoh: [
        { judul: 'Dengan survei', input: { penilai: 90, survei: 100 }, output: 94 },
        { judul: 'Tanpa survei', input: { penilai: 90, survei: null }, output: 90 },
      ],
    },
  ],
})

type Tingkat = { readonly atas: number; readonly tengah: number; readonly bawah: number }

/** Pemeringkatan kinerja of PP 30/2019: which of the three groups is not as large as the law has it. */
export const pemeringkatanLama = ketentuan<
  Tingkat,
  readonly (keyof Tingkat)[],
  {
    readonly atasPalingBanyak: number
    readonly tengahPalingSedikit: number
    readonly tengahPalingBanyak: number
    readonly bawahPalingBanyak: number
  }
>({
  id: 'pemeringkatan-lama',
  topik: 'penilaian',
  judul: 'Pemeringkatan kinerja tahun-tahun lama',
  kalimat: 'Paling banyak 20 % di atas, 60 sampai 70 % di tengah, dan paling banyak 20 % di bawah.',
  belumDijalankan: true,
  parameter: {
    bawaan: { atasPalingBanyak: 20, tengahPalingSedikit: 60, tengahPalingBanyak: 70, bawahPalingBanyak: 20 },
    definisi: {
      atasPalingBanyak: { judul: 'Di atas paling banyak', satuan: '%', minimum: 0, maksimum: 100 },
      tengahPalingSedikit: { judul: 'Di tengah paling sedikit', satuan: '%', minimum: 0, maksimum: 100 },
      tengahPalingBanyak: {
        judul: 'Di tengah paling banyak',
        satuan: '%',
        minimum: 0,
        maksimum: 100,
        tidakKurangDari: 'tengahPalingSedikit',
      },
      bawahPalingBanyak: { judul: 'Di bawah paling banyak', satuan: '%', minimum: 0, maksimum: 100 },
    },
  },
  versi: [
    {
      sejak: '2019-04-29',
      dasar: { peraturan: 'PP 30/2019', pasal: 'Pasal 41 ayat (8)' },
      rule: ({ atas, tengah, bawah }, p) => {
        const semua = atas + tengah + bawah
        const isLebih = (jumlah: number, persen: number) => jumlah * 100 > persen * semua

        return [
          ...(isLebih(atas, p.atasPalingBanyak) ? (['atas'] as const) : []),
          ...(isLebih(tengah, p.tengahPalingBanyak) || tengah * 100 < p.tengahPalingSedikit * semua
            ? (['tengah'] as const)
            : []),
          ...(isLebih(bawah, p.bawahPalingBanyak) ? (['bawah'] as const) : []),
        ]
      },
      contoh: [
        { judul: 'Tepat pada batasnya', input: { atas: 4, tengah: 12, bawah: 4 }, output: [] },
        { judul: 'Terlalu banyak di atas', input: { atas: 5, tengah: 12, bawah: 3 }, output: ['atas'] },
        { judul: 'Terlalu banyak di tengah', input: { atas: 2, tengah: 16, bawah: 2 }, output: ['tengah'] },
      ],
    },
  ],
})
