import { ketentuan } from '../ketentuan.ts'
import { samakan } from '../skp/salinan.ts'

export type ArahHasil = 'membaik' | 'memburuk' | 'tetap' | 'tidak-terukur'

type DuaCapaian = { readonly lalu: number | null; readonly kini: number | null }

/** Perkembangan hasil: what became of an achievement since the report before, in points of per cent. */
export const perkembanganHasil = ketentuan<DuaCapaian, ArahHasil, { readonly selisihBerarti: number }>({
  id: 'perkembangan-hasil',
  topik: 'penilaian',
  judul: 'Perkembangan hasil sejak laporan sebelumnya',
  kalimat:
    'Capaian membaik atau memburuk bila bergeser sekurang-kurangnya sebesar selisih yang berarti. Yang tidak terukur pada salah satu periode tidak dibandingkan.',
  parameter: {
    bawaan: { selisihBerarti: 1 },
    definisi: {
      selisihBerarti: { judul: 'Selisih yang berarti', satuan: 'poin persen', minimum: 0, maksimum: 50 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Pasal 24 dan Lampiran Bab IV huruf B angka 1',
      },
      rule: ({ lalu, kini }, { selisihBerarti }) => {
        if (lalu === null || kini === null) return 'tidak-terukur'
        if (kini === lalu || Math.abs(kini - lalu) < selisihBerarti) return 'tetap'

        return kini > lalu ? 'membaik' : 'memburuk'
      },
      contoh: [
        { input: { lalu: 72, kini: 88 }, output: 'membaik' },
        { input: { lalu: 88, kini: 72.5 }, output: 'memburuk' },
        { judul: 'Bergeser kurang dari satu poin', input: { lalu: 90, kini: 90.9 }, output: 'tetap' },
        { judul: 'Indikatornya tidak ada lagi', input: { lalu: 72, kini: null }, output: 'tidak-terukur' },
      ],
    },
  ],
})

type Indikator = { readonly ikuId: string; readonly uraian: string }

/** The same indicator among others: the line itself, or in another year's agreement the one with the same words. */
export function findPadanan<T extends Indikator>(dicari: Indikator, daftar: readonly T[]): T | undefined {
  return (
    daftar.find(({ ikuId }) => ikuId === dicari.ikuId) ??
    daftar.find(({ uraian }) => samakan(uraian) === samakan(dicari.uraian))
  )
}
