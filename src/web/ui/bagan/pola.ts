import type { Capaian } from '../../../domain/penilaian/capaian-organisasi.ts'
import { kurvaDistribusi } from '../../../domain/penilaian/kurva-distribusi.ts'
import type { Sebaran } from '../../../domain/penilaian/pola-distribusi.ts'
import { PREDIKAT } from '../../../domain/penilaian/predikat.ts'
import type { Lima } from './kurva-distribusi.tsx'

/** From worst to best, as the curve is drawn. */
export function lima(sebaran: Sebaran): Lima {
  const [sb, b, bp, k, sk] = PREDIKAT.map((predikat) => sebaran[predikat])
  return [sk ?? 0, k ?? 0, bp ?? 0, b ?? 0, sb ?? 0]
}

/** The heights of the regulation's curve as shares of the whole, so that they stand beside the team's. */
export function polaPersen(capaian: Capaian): Lima {
  const tinggi = lima(kurvaDistribusi(capaian))
  const jumlah = tinggi.reduce((a, b) => a + b, 0)

  return tinggi.map((satu) => (100 * satu) / jumlah) as unknown as Lima
}
