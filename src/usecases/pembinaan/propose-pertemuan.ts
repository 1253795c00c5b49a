import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { insertPertemuan } from '../../db/queries/pembinaan/pertemuan.ts'
import { checkUsulan, type UsulanPertemuan } from '../../domain/pembinaan/pertemuan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { tellPertemuan } from './kabar-pertemuan.ts'

type Isian = { readonly id: string; readonly pegawaiId: string; readonly usulan: UsulanPertemuan }

/** The employee or the rater proposes a talk with its agenda. */
export function proposePertemuan(context: Context, { id, pegawaiId, usulan }: Isian) {
  return write(context, async (w) => {
    const subjek = await findSubjek(w.tx, pegawaiId)
    const pimpinanId = subjek?.penilaiId
    const diusulkanOleh = w.actor.pejabatId
    if (diusulkanOleh !== pegawaiId && diusulkanOleh !== pimpinanId)
      return refuse({ kode: 'tidak-ditemukan' })
    if (!pimpinanId) return refuse({ kode: 'penilai-belum-ada' })
    const boleh = checkUsulan(usulan, w.now)
    if (!boleh.ok) return boleh

    const baru = { id, pegawaiId, pimpinanId, diusulkanOleh, ...boleh.value }
    if (!(await insertPertemuan(w.tx, baru))) return accept({ id })
    const { agenda, waktu, tempat } = boleh.value
    await recordAudit(w, {
      peristiwa: 'pertemuan.diusulkan',
      entitas: 'pertemuan',
      entitasId: id,
      pegawaiId,
      sesudah: { agenda, tempat, waktu: waktu.toString() },
    })
    await tellPertemuan(w, { id, pegawaiId, pimpinanId }, 'mengusulkan pertemuan kinerja.')

    return accept({ id })
  })
}
