/** Lampiran SKP: what leader and employee agree on besides the results (Format A.1.8). */
export type LampiranSkp = {
  readonly dukungan: readonly string[]
  readonly pertanggungjawaban: readonly string[]
  readonly konsekuensi: readonly string[]
}

export type BagianLampiran = keyof LampiranSkp

export const LAMPIRAN_KOSONG: LampiranSkp = { dukungan: [], pertanggungjawaban: [], konsekuensi: [] }

export const BAGIAN_LAMPIRAN: readonly {
  readonly bagian: BagianLampiran
  readonly nama: string
  /** What belongs there, in the words of Lampiran Bab II, tahap kedelapan. */
  readonly petunjuk: string
}[] = [
  {
    bagian: 'dukungan',
    nama: 'Dukungan sumber daya',
    petunjuk: 'Orang, anggaran, peralatan, pendampingan pimpinan, atau sarana yang Anda perlukan.',
  },
  {
    bagian: 'pertanggungjawaban',
    nama: 'Skema pertanggungjawaban',
    petunjuk: 'Kapan perkembangan dilaporkan, dan data apa yang dilaporkan.',
  },
  {
    bagian: 'konsekuensi',
    nama: 'Konsekuensi',
    petunjuk: 'Apa yang terjadi bila ekspektasi terpenuhi, dan bila tidak.',
  },
]

export const KUALITAS_KENDALI = ['outcome', 'outcome-antara', 'output-kendali-rendah'] as const
export const PERIODE_PELAPORAN = ['bulanan', 'triwulanan', 'semesteran', 'tahunan'] as const

export type KualitasKendali = (typeof KUALITAS_KENDALI)[number]
export type PeriodePelaporan = (typeof PERIODE_PELAPORAN)[number]

export const NAMA_KUALITAS: Record<KualitasKendali, string> = {
  outcome: 'Outcome',
  'outcome-antara': 'Outcome Antara',
  'output-kendali-rendah': 'Output kendali rendah',
}

export const NAMA_PELAPORAN: Record<PeriodePelaporan, string> = {
  bulanan: 'Bulanan',
  triwulanan: 'Triwulanan',
  semesteran: 'Semesteran',
  tahunan: 'Tahunan',
}

/** Manual indikator kinerja: how an indicator is to be understood and measured (Format A.1.3). */
export type ManualIndikator = {
  readonly tujuan: string
  readonly definisi: string
  readonly formula: string
  readonly satuan: string
  readonly kualitas: KualitasKendali | null
  readonly sumberData: string
  readonly pelaporan: PeriodePelaporan | null
}

/** Nothing was written yet, so nothing is kept. */
export function isManualKosong({ kualitas, pelaporan, ...teks }: ManualIndikator): boolean {
  return kualitas === null && pelaporan === null && Object.values(teks).every((satu) => satu === '')
}
