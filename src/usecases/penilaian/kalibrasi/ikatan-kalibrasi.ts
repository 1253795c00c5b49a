import type { Tx } from '../../../db/database.ts'
import type { EvaluasiLengkap } from '../../../db/queries/penilaian/evaluasi.ts'
import { findIkatanKalibrasi, type IkatanKalibrasi } from '../../../db/queries/penilaian/kalibrasi.ts'
import type { PasanganRating } from '../../../domain/penilaian/kalibrasi.ts'

/** The session that keeps the rater from these ratings; the clock is not held up: whom the draft was handed to is free. */
export async function findPenahan(
  tx: Tx,
  evaluasi: EvaluasiLengkap,
  { hasil, perilaku }: PasanganRating,
): Promise<IkatanKalibrasi | undefined> {
  if (evaluasi.penetap === 'atasan-penilai') return undefined
  const ikatan = await findIkatanKalibrasi(tx, evaluasi.id)
  const isSama =
    perilaku === evaluasi.ratingPerilaku && (evaluasi.isPimpinan || hasil === evaluasi.ratingHasil)

  return isSama ? undefined : ikatan
}

/** The session that is still open over this draft. */
export async function findSesiTerbuka(
  tx: Tx,
  evaluasi: EvaluasiLengkap,
): Promise<IkatanKalibrasi | undefined> {
  if (evaluasi.penetap === 'atasan-penilai') return undefined
  const ikatan = await findIkatanKalibrasi(tx, evaluasi.id)

  return ikatan?.isTerbuka ? ikatan : undefined
}
