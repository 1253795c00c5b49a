import { findPeran, isAdaAdminLain, saveAkhirPeran } from '../../db/queries/akun/peran.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { checkAkhirPeran, type PenolakanAkhirPeran } from '../../domain/organisasi/peran.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { sehariSesudah } from '../../domain/waktu/masa.ts'
import { type Context, hariIni, write } from '../context.ts'

export type PenolakanAkhiriPeran = PenolakanAkhirPeran | { readonly kode: 'tidak-ditemukan' }

type Isian = { readonly id: string; readonly sampai: string }

/** BKPSDM sets the last day of somebody's role; the city never loses its last admin BKPSDM. */
export function endPeran(
  context: Context,
  { id, sampai }: Isian,
): Promise<Result<null, PenolakanAkhiriPeran>> {
  return write(context, async (w): Promise<Result<null, PenolakanAkhiriPeran>> => {
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    await lockOrganisasi(w.tx)
    const lama = await findPeran(w.tx, id)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    const { pejabatId } = lama
    const adaAdminLain = await isAdaAdminLain(w.tx, { pejabatId, sejak: sehariSesudah(sampai) })
    const sah = checkAkhirPeran({ peran: lama, sampai, hariIni: hariIni(w).toString(), adaAdminLain })
    if (!sah.ok) return sah

    await saveAkhirPeran(w.tx, { id, ...sah.value })
    await recordAudit(w, {
      peristiwa: 'peran.diakhiri',
      entitas: 'peran',
      entitasId: id,
      pegawaiId: pejabatId,
      sebelum: lama,
      sesudah: { sampai },
    })

    return accept(null)
  })
}
