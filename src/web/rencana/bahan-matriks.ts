import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import type { Pesan } from '../pesan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'
import type { IsianMatriks } from './isian-matriks.ts'

/** What the page of a matrix shows. */
export type IsiMatriks = {
  readonly judul: string
  readonly alamat: string
  readonly cetak?: string | undefined
  readonly tahun: number
  readonly aktif: string
  readonly matriks: MatriksPeran
  readonly tertulis?: Pick<IsianMatriks, 'tertulis' | 'salahAngka'> | undefined
  readonly penolakan?: Pesan | undefined
  readonly perbedaan?: readonly BedaTulisan[] | undefined
}
