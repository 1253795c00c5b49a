import { accept, type Result, refuse } from '../result.ts'
import type { IsiSkp } from './isi-skp.ts'
import type { LampiranSkp, ManualIndikator } from './lampiran.ts'
import type { PelakuSkp, PenolakanSkp, Skp } from './skp.ts'

/** What its owner writes in an SKP. */
export type TulisanSkp = Pick<IsiSkp, 'pendekatan' | 'rhk' | 'ekspektasi'>

/** What is agreed besides the table of results. */
export type TambahanSkp = {
  readonly lampiran: LampiranSkp
  readonly manual: { readonly [indikatorId: string]: ManualIndikator }
}

/** Everything that a version of an SKP says. */
export type IsiNaskah = TulisanSkp & TambahanSkp

export type PenolakanRevisi =
  | PenolakanSkp
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'revisi-sudah-ada' }
  | { readonly kode: 'revisi-tidak-ada' }
  | { readonly kode: 'masa-berakhir'; readonly sampai: string }

type DapatDirevisi = Skp & { readonly sampai: string }

/** Expectations may be developed during the year: the owner begins a revision, with its reason (Pasal 14 ayat 2). */
export function startRevisi(
  skp: DapatDirevisi,
  oleh: PelakuSkp,
  { alasan, hari }: { readonly alasan: string; readonly hari: string },
): Result<null, PenolakanRevisi> {
  if (!oleh.hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  if (skp.status !== 'ditetapkan') return refuse({ kode: 'status-salah', status: skp.status })
  if (hari > skp.sampai) return refuse({ kode: 'masa-berakhir', sampai: skp.sampai })
  if (alasan.trim() === '') return refuse({ kode: 'alasan-kosong' })

  return accept(null)
}

/** The version in force on a day: the latest that had begun, or else the first there is. */
export function versiBerlaku<V extends { readonly nomor: number; readonly berlakuSejak: string }>(
  versi: readonly V[],
  hari: string,
): V | undefined {
  const urut = versi.toSorted((a, b) => a.nomor - b.nomor)

  return urut.findLast(({ berlakuSejak }) => berlakuSejak <= hari) ?? urut[0]
}
