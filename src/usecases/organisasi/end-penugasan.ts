import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import {
  deletePenugasan,
  listPenugasanTerkait,
  lockPenugasan,
  saveAkhirPenugasan,
} from '../../db/queries/organisasi/penugasan.ts'
import { checkPenugasan, type PenolakanPenugasan } from '../../domain/organisasi/penugasan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'
import { findJabatanDalamLingkup } from './lingkup.ts'

export type PenolakanAkhiri =
  | PenolakanPenugasan
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'sudah-berjalan'; readonly mulai: string }

type Isian = {
  readonly id: string
  readonly pejabatId: string
  readonly versi: number
  /** The last day in the post; null reopens it. */
  readonly sampai: string | null
}

/** Sets the last day of somebody in a post, also later than it was. */
export function endPenugasan(context: Context, isian: Isian): Promise<Result<null, PenolakanAkhiri>> {
  return write(context, async (w): Promise<Result<null, PenolakanAkhiri>> => {
    await lockOrganisasi(w.tx)
    const lama = await lockPenugasan(w.tx, isian)
    const jabatan = lama && (await findJabatanDalamLingkup(w.tx, w.actor, { ...lama, tanggal: lama.mulai }))
    if (!lama || !jabatan) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.versi !== isian.versi) return refuse({ kode: 'sudah-berubah' })

    const baru = { ...lama, sampai: isian.sampai }
    const kait = { pejabatIds: [lama.pejabatId], jabatanIds: [lama.jabatanId] }
    const lain = (await listPenugasanTerkait(w.tx, kait)).filter(({ id }) => id !== lama.id)
    const sah = checkPenugasan({ ...baru, tunggal: jabatan.isPimpinan }, lain)
    if (!sah.ok) return sah

    await saveAkhirPenugasan(w.tx, baru)
    await recordAudit(w, {
      peristiwa: 'penugasan.diakhiri',
      entitas: 'penugasan',
      entitasId: lama.id,
      pegawaiId: lama.pejabatId,
      sebelum: { sampai: lama.sampai },
      sesudah: { sampai: baru.sampai },
    })
    await finishPerubahan(w, [jabatan.unitId])

    return accept(null)
  })
}

/** Takes back an assignment that has not begun. */
export function cancelPenugasan(
  context: Context,
  isian: Pick<Isian, 'id' | 'pejabatId'>,
): Promise<Result<null, PenolakanAkhiri>> {
  return write(context, async (w): Promise<Result<null, PenolakanAkhiri>> => {
    await lockOrganisasi(w.tx)
    const lama = await lockPenugasan(w.tx, isian)
    const jabatan = lama && (await findJabatanDalamLingkup(w.tx, w.actor, { ...lama, tanggal: lama.mulai }))
    if (!lama || !jabatan) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.mulai <= hariIni(w).toString()) return refuse({ kode: 'sudah-berjalan', mulai: lama.mulai })

    await deletePenugasan(w.tx, [lama.id])
    await recordAudit(w, {
      peristiwa: 'penugasan.dibatalkan',
      entitas: 'penugasan',
      entitasId: lama.id,
      pegawaiId: lama.pejabatId,
      sebelum: lama,
    })
    await finishPerubahan(w, [jabatan.unitId])

    return accept(null)
  })
}
