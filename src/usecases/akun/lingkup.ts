import type { Lingkup } from '../../db/queries/organisasi/pegawai.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'

/** Whose accounts this administrator looks after. */
export function lingkupAkun({ peran, mengelola }: Pelaku): Lingkup {
  return peran.includes('admin-bkpsdm') ? 'semua' : mengelola
}
