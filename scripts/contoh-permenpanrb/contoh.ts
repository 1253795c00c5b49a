import { DIREKTUR } from './direktur.ts'
import { DIREKTUR_JENDERAL } from './direktur-jenderal.ts'
import { FUNGSIONAL } from './fungsional.ts'
import type { SkpContoh } from './jenis.ts'
import { KEPALA_SUBDIREKTORAT } from './kepala-subdirektorat.ts'

/** From the top down, so that every RHK intervened in stands before the one that points at it. */
export const SKP_CONTOH: readonly SkpContoh[] = [
  DIREKTUR_JENDERAL,
  DIREKTUR,
  KEPALA_SUBDIREKTORAT,
  FUNGSIONAL,
]
