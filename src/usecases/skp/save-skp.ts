import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findDiintervensi, listRhkPimpinan } from '../../db/queries/skp/skp.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { editSkp } from '../../domain/skp/skp.ts'
import { type Context, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { lockNaskah, saveTulisan } from './naskah.ts'

/** The employee saves the words of a draft or of a revision; somebody else's newer version is never overwritten. */
export function saveSkp(
  context: Context,
  { id, versi, isi }: { id: string; versi: number; isi: TulisanSkp },
) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { skp } = naskah
    const editable = editSkp(skp, await pelakuSkp(w, skp))
    if (!editable.ok) return editable
    if (skp.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: skp.versi })

    const { mulai, sampai, penilaiId } = skp
    const rhkPimpinan = penilaiId ? await listRhkPimpinan(w.tx, { penilaiId, mulai, sampai }) : []
    const dikenal = new Set(
      [...rhkPimpinan, ...skp.rhk.map((rhk) => ({ id: rhk.diintervensiId }))].map((rhk) => rhk.id),
    )
    if (isi.rhk.some((rhk) => rhk.diintervensiId !== null && !dikenal.has(rhk.diintervensiId)))
      return refuse({ kode: 'rhk-pimpinan-tidak-ada' })
    const dihapus = skp.rhk.filter((lama) => !isi.rhk.some((rhk) => rhk.id === lama.id))
    const diintervensi = await findDiintervensi(
      w.tx,
      dihapus.map((rhk) => rhk.id),
    )
    if (diintervensi) return refuse({ kode: 'rhk-diintervensi', ...diintervensi })

    await saveTulisan(w.tx, naskah, isi)
    await recordAudit(w, {
      peristiwa: 'skp.disimpan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { rhk: skp.rhk, ekspektasi: skp.ekspektasi },
      sesudah: { rhk: isi.rhk, ekspektasi: isi.ekspektasi },
    })

    return accept({ versi: skp.versi + 1 })
  })
}
