import type { TerlaluPanjang } from '../domain/teks.ts'
import type { Tautan } from './ui/kabar.tsx'
import type { SalahIsian } from './ui/salah.ts'
import { tulisAngka } from './ui/tulis.ts'

/** A refusal in words: what, why, and what now. */
export type Pesan = {
  readonly apa: string
  readonly mengapa: string
  readonly lalu?: string
  readonly tautan?: readonly Tautan[]
  /** The fields that it is about, by name, each with what to do there. */
  readonly isian?: SalahIsian
}

/** A text that does not fit is never cut: it is shown again. */
export function pesanTerlaluPanjang({ paling }: TerlaluPanjang): Pesan {
  return {
    apa: 'Belum disimpan,',
    mengapa: `karena ada tulisan yang melebihi ${tulisAngka(paling)} huruf.`,
    lalu: 'Singkatkan tulisan itu, lalu simpan lagi.',
  }
}
