import type { TerlaluPanjang } from '../domain/teks.ts'
import type { Tautan } from './ui/kabar.tsx'
import { tulisAngka } from './ui/tulis.ts'

/** A refusal in words: what, why, and what now. */
export type Pesan = {
  readonly apa: string
  readonly mengapa: string
  readonly lalu?: string
  readonly tautan?: readonly Tautan[]
}

/** A text that does not fit is never cut: it is shown again. */
export function pesanTerlaluPanjang({ paling }: TerlaluPanjang): Pesan {
  return {
    apa: 'Belum disimpan,',
    mengapa: `karena ada tulisan yang melebihi ${tulisAngka(paling)} huruf.`,
    lalu: 'Singkatkan tulisan itu, lalu simpan lagi.',
  }
}
