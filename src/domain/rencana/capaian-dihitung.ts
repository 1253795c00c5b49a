import { ketentuan } from '../ketentuan.ts'
import type { Capaian } from '../penilaian/capaian-organisasi.ts'
import type { ArahIku, Iku, Sasaran } from './perjanjian.ts'

type Ukuran = { readonly arah: ArahIku; readonly target: number; readonly realisasi: number }

const bulatkan = (angka: number) => Math.round(angka * 100) / 100

/** Capaian satu indikator: realisation against target in per cent, between nought and a ceiling. */
export const capaianIku = ketentuan<Ukuran, number, { readonly palingTinggiPersen: number }>({
  id: 'capaian-iku',
  topik: 'penilaian',
  judul: 'Capaian satu indikator kinerja unit',
  kalimat:
    'Capaian indikator adalah realisasi dibanding target dalam persen; bila makin kecil makin baik, selisihnya dibalik. Capaian di atas batas dihitung sebesar batas itu.',
  parameter: {
    bawaan: { palingTinggiPersen: 120 },
    definisi: {
      palingTinggiPersen: {
        judul: 'Batas atas capaian',
        satuan: '%',
        minimum: 100,
        maksimum: 1_000,
        isDesimal: true,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab IV huruf B angka 1 huruf c dan e; cara menghitung ditetapkan instansi',
        halaman: '92–94',
      },
      rule: ({ arah, target, realisasi }, { palingTinggiPersen }) => {
        if (target === 0) return realisasi <= 0 ? 100 : 0
        const persen =
          arah === 'naik' ? (realisasi / target) * 100 : ((2 * target - realisasi) / target) * 100
        return bulatkan(Math.min(palingTinggiPersen, Math.max(0, persen)))
      },
      contoh: [
        {
          judul: 'Produksi triwulan I: target 15 juta ton, tercapai 12 juta ton',
          input: { arah: 'naik', target: 15_000_000, realisasi: 12_000_000 },
          output: 80,
        },
        { judul: 'Tepat target', input: { arah: 'naik', target: 40, realisasi: 40 }, output: 100 },
        { judul: 'Jauh di atas target', input: { arah: 'naik', target: 10, realisasi: 30 }, output: 120 },
        {
          judul: 'Waktu tunggu: target 30 menit, nyatanya 27 menit',
          input: { arah: 'turun', target: 30, realisasi: 27 },
          output: 110,
        },
        { judul: 'Target nol, terjadi satu', input: { arah: 'turun', target: 0, realisasi: 1 }, output: 0 },
      ],
    },
  ],
})

type Ambang = {
  readonly istimewaLebihDari: number
  readonly baikMulai: number
  readonly butuhPerbaikanMulai: number
  readonly kurangMulai: number
}

type HasilUnit = { readonly persen: number; readonly capaian: Capaian }

const PERSEN = { satuan: '%', minimum: 0, maksimum: 200, isDesimal: true } as const

/** Capaian unit: mean of its indicators in per cent, as one of the five levels; a suggestion to the leader above. */
export const capaianUnit = ketentuan<readonly number[], HasilUnit, Ambang>({
  id: 'capaian-unit',
  topik: 'penilaian',
  judul: 'Capaian kinerja unit menurut perjanjian kinerja',
  kalimat:
    'Capaian unit adalah rata-rata capaian indikatornya. Istimewa bila rata-ratanya melebihi target dan tidak satu pun indikator di bawahnya. Pimpinan satu tingkat di atas yang menetapkan.',
  parameter: {
    bawaan: { istimewaLebihDari: 100, baikMulai: 90, butuhPerbaikanMulai: 70, kurangMulai: 50 },
    definisi: {
      istimewaLebihDari: { judul: 'Istimewa bila lebih dari', ...PERSEN, tidakKurangDari: 'baikMulai' },
      baikMulai: { judul: 'Baik mulai', ...PERSEN, tidakKurangDari: 'butuhPerbaikanMulai' },
      butuhPerbaikanMulai: { judul: 'Butuh Perbaikan mulai', ...PERSEN, tidakKurangDari: 'kurangMulai' },
      kurangMulai: { judul: 'Kurang mulai', ...PERSEN },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 24; Lampiran Bab IV huruf B angka 1; ambang ditetapkan instansi',
        halaman: '92–94',
      },
      rule: (persen, ambang) => {
        const rata = bulatkan(persen.reduce((jumlah, satu) => jumlah + satu, 0) / Math.max(1, persen.length))
        const terendah = Math.min(...persen)
        return { persen: rata, capaian: tingkat({ rata, terendah }, ambang) }
      },
      contoh: [
        { input: [110, 100], output: { persen: 105, capaian: 'Istimewa' } },
        {
          judul: 'Rata-rata melebihi target, tetapi satu indikator di bawahnya',
          input: [120, 95],
          output: { persen: 107.5, capaian: 'Baik' },
        },
        { input: [100, 80], output: { persen: 90, capaian: 'Baik' } },
        { input: [100, 79.98], output: { persen: 89.99, capaian: 'Butuh Perbaikan' } },
        { input: [60], output: { persen: 60, capaian: 'Kurang' } },
        { input: [100, 0, 0], output: { persen: 33.33, capaian: 'Sangat Kurang' } },
      ],
    },
  ],
})

function tingkat(
  { rata, terendah }: { readonly rata: number; readonly terendah: number },
  ambang: Ambang,
): Capaian {
  if (rata > ambang.istimewaLebihDari && terendah >= ambang.istimewaLebihDari) return 'Istimewa'
  if (rata >= ambang.baikMulai) return 'Baik'
  if (rata >= ambang.butuhPerbaikanMulai) return 'Butuh Perbaikan'

  return rata >= ambang.kurangMulai ? 'Kurang' : 'Sangat Kurang'
}

/** One indicator as it counts in a period: its target there, and what was recorded; null: not yet. */
export type IkuDihitung = {
  readonly nomor: string
  readonly uraian: string
  readonly satuan: string
  readonly arah: ArahIku
  readonly target: number
  readonly realisasi: number | null
}

/** The quarter whose end a period has reached; none before the end of March, and a whole year has no quarter of its own. */
export function triwulanSampai(sampai: string): number {
  return Math.floor(Number(sampai.slice(5, 7)) / 3)
}

/** The indicators that count in a quarter, or in the year: those with something to reach there. */
export function ikuDihitung(
  sasaran: readonly Sasaran[],
  masa: { readonly triwulan: number } | 'tahun',
): IkuDihitung[] {
  return sasaran.flatMap(({ iku }, i) =>
    iku.flatMap((satu, j) => {
      const ukuran = masa === 'tahun' ? ukuranTahun(satu) : ukuranTriwulan(satu, masa.triwulan)
      const { uraian, arah } = satu
      return ukuran ? [{ nomor: `${i + 1}.${j + 1}`, uraian, arah, satuan: satu.satuan, ...ukuran }] : []
    }),
  )
}

type UkuranMasa = Pick<IkuDihitung, 'target' | 'realisasi'> & Partial<Pick<IkuDihitung, 'arah' | 'satuan'>>

function ukuranTriwulan(iku: Iku, triwulan: number): UkuranMasa | undefined {
  const rencana = iku.triwulan.find((satu) => satu.triwulan === triwulan)
  if (!rencana) return undefined
  if (rencana.target !== null) return { target: rencana.target, realisasi: rencana.realisasi }
  if (rencana.rencanaAksi === '') return undefined

  return { target: 100, realisasi: rencana.realisasi, satuan: '% rencana aksi', arah: 'naik' }
}

function ukuranTahun({ target, gabungan, triwulan, realisasiTahun }: Iku): UkuranMasa | undefined {
  if (target === null) return undefined
  const berukur = triwulan.filter((satu) => satu.target !== null)
  if (berukur.length === 0) return { target, realisasi: realisasiTahun }
  const tercatat = berukur.flatMap(({ realisasi }) => realisasi ?? [])
  if (tercatat.length < berukur.length) return { target, realisasi: null }
  const realisasi = gabungan === 'jumlah' ? tercatat.reduce((a, b) => a + b, 0) : (tercatat.at(-1) ?? null)

  return { target, realisasi }
}
