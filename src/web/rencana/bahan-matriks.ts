import type { VersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import type { Strategi } from '../../domain/rencana/strategi.ts'
import type { Pesan } from '../pesan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'
import type { IsianMatriks } from './isian-matriks.ts'

/** What the page of a matrix shows. */
export type IsiMatriks = {
  readonly judul: string
  readonly alamat: string
  readonly cetak?: string | undefined
  /** Where the matrix goes out to Excel and comes back. */
  readonly lembar?: string | undefined
  /** Papers of the matrix as it was set, the newest first. */
  readonly beku: readonly VersiDokumen[]
  /** Of the unit that the owner leads: a role may be born from a key output. */
  readonly strategi?: { readonly href: string; readonly daftar: readonly Strategi[] } | undefined
  readonly tahun: number
  readonly aktif: string
  readonly matriks: MatriksPeran
  readonly tertulis?: Pick<IsianMatriks, 'tertulis' | 'salahAngka'> | undefined
  readonly penolakan?: Pesan | undefined
  readonly perbedaan?: readonly BedaTulisan[] | undefined
}
