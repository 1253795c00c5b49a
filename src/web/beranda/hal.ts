import type { SisaTenggat } from '../tenggat.ts'
import type { NamaIkon } from '../ui/ikon.tsx'

/** One thing that waits for a person, as Beranda shows it. */
export type HalMenunggu = {
  readonly ikon: NamaIkon
  readonly judul: string
  readonly rinci?: string
  readonly href: string
  readonly aksi: string
  readonly tenggat?: SisaTenggat | undefined
}
