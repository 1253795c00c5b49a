import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { IsiSkp } from './isi-skp.ts'
import { langkahSkp, type StatusSkp, type TindakanSkp } from './keadaan-skp.ts'
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

export type { StatusSkp } from './keadaan-skp.ts'

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
  return advance(skp, 'menulis')
}

/** The employee hands a complete SKP to the rater (Pasal 14 ayat 3). */
export function submitSkp(skp: Skp, oleh: PelakuSkp): Result<Skp, PenolakanSkp> {
  const editable = editSkp(skp, oleh)
  if (!editable.ok) return editable
  if (skp.penilaiId === null) return refuse({ kode: 'penilai-belum-ada' })

  const { kekurangan } = kelengkapanSkp(skp)
  if (kekurangan.length > 0) return refuse({ kode: 'belum-lengkap', kekurangan })

  const diajukan = advance(skp, 'mengajukan')

  return diajukan.ok ? accept({ ...diajukan.value, diajukanPada: oleh.pada }) : diajukan
}

/** The rater gives the SKP back to be clarified, saying on which line what is expected (Pasal 7 ayat 2). */
export function returnSkp(
  skp: Skp,
  oleh: PemutusSkp,
  catatan: readonly CatatanBaris[],
): Result<Skp, PenolakanSkp> {
  const penolakan = refusalForRater(oleh)
  if (penolakan) return refuse(penolakan)
  const dikembalikan = advance(skp, 'mengembalikan')
  if (!dikembalikan.ok) return dikembalikan
  if (!catatan.some(({ isi }) => isi.trim() !== '')) return refuse({ kode: 'catatan-kosong' })
  if (!catatan.every((baris) => hasBaris(skp, baris))) return refuse({ kode: 'baris-tidak-ada' })

  return dikembalikan
}

/** The rater sets the SKP; from then on work may be recorded against its results (Pasal 14 ayat 3). */
export function setSkp(skp: Skp, oleh: PemutusSkp): Result<Skp, PenolakanSkp> {
  const penolakan = refusalForRater(oleh)
  if (penolakan) return refuse(penolakan)

  const ditetapkan = advance(skp, 'menetapkan')
  if (!ditetapkan.ok) return ditetapkan

  return accept({ ...ditetapkan.value, ditetapkanPada: oleh.pada, ditetapkanOleh: oleh.pejabatId })
}

/** Steps are planned for the results of an SKP that is in force, by its owner (Lampiran Bab III.A.2). */
export function planAksi(skp: Skp, oleh: PelakuSkp): Result<Skp, PenolakanSkp> {
  if (!oleh.hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })

  return advance(skp, 'menyusun rencana aksi')
}

/** Whether the words of an SKP in this state may still change. */
export function isDapatDiubah(status: StatusSkp): boolean {
  return langkahSkp({ status, tindakan: 'menulis' }) !== null
}

function advance(skp: Skp, tindakan: TindakanSkp): Result<Skp, PenolakanSkp> {
  const status = langkahSkp({ status: skp.status, tindakan })

  return status === null ? refuse({ kode: 'status-salah', status: skp.status }) : accept({ ...skp, status })
}

/** The rater, or the rater's superior once the rater let January pass (Lampiran Bab II.C.5), and never the owner. */
function refusalForRater({ hubungan, penilaiSampai }: PemutusSkp): PenolakanSkp | undefined {
  if (hubungan.has('diri')) return { kode: 'skp-sendiri' }
  if (!hubungan.has('penilai')) {
    if (!hubungan.has('atasan-penilai')) return { kode: 'bukan-penilai' }
    if (penilaiSampai !== null) return { kode: 'belum-giliran-atasan', batas: penilaiSampai }
  }
}

function hasBaris(skp: Skp, { rhkId, indikatorId }: CatatanBaris): boolean {
  if (rhkId === null) return indikatorId === null

  const rhk = skp.rhk.find(({ id }) => id === rhkId)
  return rhk !== undefined && (indikatorId === null || rhk.indikator.some(({ id }) => id === indikatorId))
}
