import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { IsiBimbingan, Sisi } from '../../domain/pembinaan/bimbingan.ts'
import type { Pesan } from '../pesan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

export type IsiHalamanBimbingan = {
  readonly bimbingan: BimbinganTercatat
  /** The side on which this reader writes; undefined for those to whom it is reported. */
  readonly sisi: Sisi | undefined
  readonly bolehPendapat: boolean
  /** The paper, once both have signed. */
  readonly dokumen: { readonly id: string } | undefined
  readonly bolehMenindak: boolean
  /** The words typed before a refusal. */
  readonly tulisan?: IsiBimbingan | undefined
  readonly tindakLanjut?: string | undefined
  /** Somebody saved in between: what stands there now, beside what this person typed. */
  readonly perbedaan?: readonly BedaTulisan[] | undefined
  readonly penolakan?: (Pesan & { readonly status: 409 | 422 }) | undefined
}

/** A paper after guidance; null: nothing yet. */
export type IsiSesudah<T> = {
  readonly isi: T | null
  readonly dokumen: { readonly id: string } | undefined
}
