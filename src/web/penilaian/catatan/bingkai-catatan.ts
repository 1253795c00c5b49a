import type { ButirRemah } from '../../ui/remah.tsx'
import { penilaianPaths } from '../paths.ts'

/** Whose records a page shows, and to whom. */
export type Siapa = { readonly nama: string; readonly isMilikku: boolean }

type Bingkai = { readonly judul: string; readonly aktif: string; readonly remah: readonly ButirRemah[] }

/** Title and way back of a page of records beside the evaluations: one's own, or somebody's. */
export function bingkaiCatatan({ nama, isMilikku }: Siapa, judul: string): Bingkai {
  return isMilikku
    ? {
        judul,
        aktif: penilaianPaths.milikku,
        remah: [{ label: 'Penilaian saya', href: penilaianPaths.milikku }, { label: judul }],
      }
    : {
        judul: `${judul}, ${nama}`,
        aktif: penilaianPaths.tim,
        remah: [{ label: 'Penilaian' }, { label: nama }, { label: judul }],
      }
}
