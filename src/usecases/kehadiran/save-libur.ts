import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  deleteHariLibur,
  findHariLibur,
  type HariLibur,
  saveHariLibur,
} from '../../db/queries/kehadiran/kalender.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

export type PenolakanLibur =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'libur-sudah-ada'; readonly tanggal: string; readonly nama: string }

/** Adds a holiday, or changes the one whose day is given as `semula`. */
export function saveLibur(
  context: Context,
  { semula, libur }: { semula: string | null; libur: HariLibur },
): Promise<Result<null, PenolakanLibur>> {
  return write(context, async (w): Promise<Result<null, PenolakanLibur>> => {
    const lama = semula === null ? undefined : await findHariLibur(w.tx, semula)
    if (semula !== null && !lama) return refuse({ kode: 'tidak-ditemukan' })
    const ada = libur.tanggal === semula ? undefined : await findHariLibur(w.tx, libur.tanggal)
    if (ada) return refuse({ kode: 'libur-sudah-ada', tanggal: ada.tanggal, nama: ada.nama })

    if (lama) await deleteHariLibur(w.tx, lama.tanggal)
    await saveHariLibur(w.tx, [libur])
    await recordAudit(w, {
      peristiwa: lama ? 'libur.diubah' : 'libur.ditambah',
      entitas: 'hari-libur',
      entitasId: libur.tanggal,
      ...(lama ? { sebelum: lama } : {}),
      sesudah: libur,
    })

    return accept(null)
  })
}

/** Takes a holiday out of the calendar. */
export function removeLibur(context: Context, tanggal: string): Promise<Result<null, PenolakanLibur>> {
  return write(context, async (w): Promise<Result<null, PenolakanLibur>> => {
    const lama = await findHariLibur(w.tx, tanggal)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    await deleteHariLibur(w.tx, tanggal)
    await recordAudit(w, {
      peristiwa: 'libur.dihapus',
      entitas: 'hari-libur',
      entitasId: tanggal,
      sebelum: lama,
    })

    return accept(null)
  })
}
