import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { IsiSkp } from './isi-skp.ts'
import { type Kekurangan, kelengkapanSkp } from './kelengkapan.ts'

export type {
  Aspek,
  BentukSkp,
  Indikator,
  IsiSkp,
  JenisRhk,
  Perspektif,
  Rhk,
} from './isi-skp.ts'

export type StatusSkp = 'draf' | 'diajukan' | 'dikembalikan' | 'ditetapkan'

/** Sasaran Kinerja Pegawai: what the leader expects of a person in a period (Pasal 7). */
export type Skp = IsiSkp & {
  readonly id: string
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly tahun: number
  readonly status: StatusSkp
  readonly diajukanPada: Temporal.Instant | null
  readonly ditetapkanPada: Temporal.Instant | null
  readonly ditetapkanOleh: string | null
  readonly versi: number
}

/** A remark on a line; without a line it is about the whole SKP. */
export type CatatanBaris = {
  readonly rhkId: string | null
  readonly indikatorId: string | null
  readonly isi: string
}

/** Whoever acts on an SKP, what that person is to its owner, and when. */
export type PelakuSkp = {
  readonly pejabatId: string
  readonly hubungan: ReadonlySet<Hubungan>
  readonly pada: Temporal.Instant
}

/** Whoever decides on an SKP that was handed in. */
export type PemutusSkp = PelakuSkp & {
  /** The last day (ISO) on which the rater alone decides; null once it has passed. */
  readonly penilaiSampai: string | null
}

export type PenolakanSkp =
  | { readonly kode: 'bukan-pemilik' }
  | { readonly kode: 'bukan-penilai' }
  | { readonly kode: 'belum-giliran-atasan'; readonly batas: string }
  | { readonly kode: 'skp-sendiri' }
  | { readonly kode: 'penilai-belum-ada' }
  | { readonly kode: 'status-salah'; readonly status: StatusSkp }
  | { readonly kode: 'belum-lengkap'; readonly kekurangan: readonly Kekurangan[] }
  | { readonly kode: 'catatan-kosong' }
  | { readonly kode: 'baris-tidak-ada' }

/** Only a draft, or an SKP that the rater gave back, may still be written in, and only by its owner. */
export function editSkp(skp: Skp, oleh: PelakuSkp): Result<Skp, PenolakanSkp> {
  if (!oleh.hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  if (!isDapatDiubah(skp.status)) return refuse({ kode: 'status-salah', status: skp.status })

  return accept(skp)
}

/** The employee hands a complete SKP to the rater (Pasal 14 ayat 3). */
export function submitSkp(skp: Skp, oleh: PelakuSkp): Result<Skp, PenolakanSkp> {
  const editable = editSkp(skp, oleh)
  if (!editable.ok) return editable
  if (skp.penilaiId === null) return refuse({ kode: 'penilai-belum-ada' })

  const { kekurangan } = kelengkapanSkp(skp)
  if (kekurangan.length > 0) return refuse({ kode: 'belum-lengkap', kekurangan })

  return accept({ ...skp, status: 'diajukan', diajukanPada: oleh.pada })
}

/** The rater gives the SKP back to be clarified, saying on which line what is expected (Pasal 7 ayat 2). */
export function returnSkp(
  skp: Skp,
  oleh: PemutusSkp,
  catatan: readonly CatatanBaris[],
): Result<Skp, PenolakanSkp> {
  const penolakan = refusalForRater(skp, oleh)
  if (penolakan) return refuse(penolakan)
  if (!catatan.some(({ isi }) => isi.trim() !== '')) return refuse({ kode: 'catatan-kosong' })
  if (!catatan.every((baris) => hasBaris(skp, baris))) return refuse({ kode: 'baris-tidak-ada' })

  return accept({ ...skp, status: 'dikembalikan' })
}

/** The rater sets the SKP; from then on work may be recorded against its results (Pasal 14 ayat 3). */
export function setSkp(skp: Skp, oleh: PemutusSkp): Result<Skp, PenolakanSkp> {
  const penolakan = refusalForRater(skp, oleh)
  if (penolakan) return refuse(penolakan)

  return accept({
    ...skp,
    status: 'ditetapkan',
    ditetapkanPada: oleh.pada,
    ditetapkanOleh: oleh.pejabatId,
  })
}

/** Steps are planned for the results of an SKP that is in force, by its owner (Lampiran Bab III.A.2). */
export function planAksi(skp: Skp, oleh: PelakuSkp): Result<Skp, PenolakanSkp> {
  if (!oleh.hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  if (skp.status !== 'ditetapkan') return refuse({ kode: 'status-salah', status: skp.status })

  return accept(skp)
}

/** Whether the words of an SKP in this state may still change. */
export function isDapatDiubah(status: StatusSkp): boolean {
  return status === 'draf' || status === 'dikembalikan'
}

/** The rater, or the rater's superior once the rater let January pass (Lampiran Bab II.C.5), and never the owner. */
function refusalForRater(skp: Skp, { hubungan, penilaiSampai }: PemutusSkp): PenolakanSkp | undefined {
  if (hubungan.has('diri')) return { kode: 'skp-sendiri' }
  if (!hubungan.has('penilai')) {
    if (!hubungan.has('atasan-penilai')) return { kode: 'bukan-penilai' }
    if (penilaiSampai !== null) return { kode: 'belum-giliran-atasan', batas: penilaiSampai }
  }
  if (skp.status !== 'diajukan') return { kode: 'status-salah', status: skp.status }
}

function hasBaris(skp: Skp, { rhkId, indikatorId }: CatatanBaris): boolean {
  if (rhkId === null) return indikatorId === null

  const rhk = skp.rhk.find(({ id }) => id === rhkId)
  return rhk !== undefined && (indikatorId === null || rhk.indikator.some(({ id }) => id === indikatorId))
}
