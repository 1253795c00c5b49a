import {
  deleteKirimanLama,
  deletePercobaanLama,
  deleteSesiBerakhir,
} from '../../db/queries/antrean/bersih.ts'
import { type Context, hariIni } from '../context.ts'

// Longer than any lock or window that a parameter allows.
const HARI_PERCOBAAN = 30
const HARI_KIRIMAN = 62

/** Drops what nobody can need any more: old attempts to sign in, ended sessions, received ids without an entry. */
export async function clearLama(at: Pick<Context, 'db' | 'now' | 'instansi'>): Promise<void> {
  const { db, now } = at
  await deletePercobaanLama(db, now.subtract({ hours: 24 * HARI_PERCOBAAN }))
  await deleteSesiBerakhir(db, now)
  await deleteKirimanLama(db, hariIni(at).subtract({ days: HARI_KIRIMAN }).toString())
}
