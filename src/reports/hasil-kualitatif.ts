import { NAMA_PERSPEKTIF } from '../domain/skp/istilah.ts'
import type { BentukSkp, Perspektif } from '../domain/skp/skp.ts'
import type { RhkJpt } from './skp-jpt-kuantitatif.ts'

/** In words, without columns: what shows success, the target and (for a JPT) the perspective. */
export type IndikatorKualitatif = {
  readonly uraian: string
  readonly target: string
  readonly perspektif?: Perspektif | undefined
}

export type HasilKualitatif<I> = {
  /** Decides title, edges and whether a perspective is named. */
  readonly bentuk: BentukSkp
  readonly utama: readonly RhkJpt<I>[]
  readonly tambahan: readonly RhkJpt<I>[]
}

const HURUF = 'abcdefghijklmnopqrstuvwxyz'

/** One measure takes a dash; several take letters, so that each realisation finds its own. */
export function tandaBaris(jumlah: number, i: number): string {
  return jumlah === 1 ? '-' : `${HURUF[i % HURUF.length]}.`
}

/** Numbers run on from A to B, as in the form. */
export function nomoriKualitatif<I extends IndikatorKualitatif>(rhk: readonly RhkJpt<I>[], mulai: number) {
  return rhk.map(({ uraian, pemberiTugas, indikator }, i) => ({
    nomor: mulai + i,
    uraian,
    pemberiTugas,
    ukuran: indikator.map((iki, j) => ({ tanda: tandaBaris(indikator.length, j), teks: tulisUkuran(iki) })),
  }))
}

function tulisUkuran({ uraian, target, perspektif }: IndikatorKualitatif): string {
  return [
    uraian,
    ...(target ? [`target ${target}`] : []),
    ...(perspektif ? [`perspektif ${NAMA_PERSPEKTIF[perspektif]}`] : []),
  ].join(', ')
}
