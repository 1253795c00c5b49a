import type { Db, Tx } from '../../db/database.ts'
import { findJabatan, type JabatanTampil } from '../../db/queries/organisasi/jabatan.ts'
import type { Lingkup } from '../../db/queries/organisasi/pegawai.ts'
import { isDiBawah, type Pelaku } from '../../domain/organisasi/pelaku.ts'

/** Whose organisation this administrator may see: the whole city, or the units that are theirs. */
export function lingkupLihat({ peran, mengelola }: Pelaku): Lingkup {
  return peran.includes('admin-bkpsdm') || peran.includes('inspektorat') ? 'semua' : mengelola
}

/** What this administrator may change. */
export function lingkupUbah({ peran, mengelola }: Pelaku): Lingkup {
  return peran.includes('admin-bkpsdm') ? 'semua' : mengelola
}

/** Whether a unit's path lies within that scope. */
export function isDalamLingkup(lingkup: Lingkup, jalur: string): boolean {
  return lingkup === 'semua' || lingkup.some((pangkal) => isDiBawah(jalur, pangkal))
}

/** A post that this administrator may give away on that day; others do not exist for them. */
export async function findJabatanDalamLingkup(
  db: Db | Tx,
  actor: Pelaku,
  { jabatanId, tanggal }: { jabatanId: string; tanggal: string },
): Promise<JabatanTampil | undefined> {
  const jabatan = await findJabatan(db, jabatanId, tanggal)
  return jabatan && isDalamLingkup(lingkupUbah(actor), jabatan.jalur) ? jabatan : undefined
}
