import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { IsiBimbingan, Sisi } from '../../domain/pembinaan/bimbingan.ts'
import type { Pesan } from '../pesan.ts'

export type IsiHalamanBimbingan = {
  readonly bimbingan: BimbinganTercatat
  /** The side on which this reader writes; undefined for those to whom it is reported. */
  readonly sisi: Sisi | undefined
  readonly bolehPendapat: boolean
  readonly bolehMenindak: boolean
  /** The words typed before a refusal. */
  readonly tulisan?: IsiBimbingan | undefined
  readonly tindakLanjut?: string | undefined
  readonly penolakan?: (Pesan & { readonly status: 409 | 422 }) | undefined
}
