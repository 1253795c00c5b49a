import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  deleteHariLibur,
  findHariLibur,
  type HariLibur,
  saveHariLibur,
} from '../../db/queries/kehadiran/kalender.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { isSama } from '../impor/jenis.ts'

export type PenolakanLibur =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'libur-sudah-ada'; readonly tanggal: string; readonly nama: string }

type Isian = {
  /** The day as it was; absent: a new holiday. */
  readonly semula: string | null
  /** How the holiday read when the form was opened. */
  readonly dikenal: string
  readonly libur: HariLibur
}

/** A holiday in one line, so that a change elsewhere is noticed. */
export function tandaLibur({ nama, jenis, dasar }: HariLibur): string {
  return [nama, jenis, dasar ?? ''].join(' | ')
}

/** Adds a holiday, or changes the one whose day is given as `semula`. */
export function saveLibur(
  context: Context,
  { semula, dikenal, libur }: Isian,
): Promise<Result<null, PenolakanLibur>> {
  return write(context, async (w): Promise<Result<null, PenolakanLibur>> => {
    await lockOrganisasi(w.tx)
    const ada = await findHariLibur(w.tx, libur.tanggal)
    // The same form sent twice stores once.
    if (ada && isSama(libur, ada)) return accept(null)
    const lama = semula === null ? undefined : await findHariLibur(w.tx, semula)
    if (semula !== null && !lama) return refuse({ kode: 'tidak-ditemukan' })
    if (lama && tandaLibur(lama) !== dikenal) return refuse({ kode: 'sudah-berubah' })
    if (ada && ada.tanggal !== semula)
      return refuse({ kode: 'libur-sudah-ada', tanggal: ada.tanggal, nama: ada.nama })

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
