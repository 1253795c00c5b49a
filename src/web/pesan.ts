import type { Tautan } from './ui/kabar.tsx'

/** A refusal in words: what, why, and what now. */
export type Pesan = {
  readonly apa: string
  readonly mengapa: string
  readonly lalu?: string
  readonly tautan?: readonly Tautan[]
}
