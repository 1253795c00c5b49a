import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { checkTulisan } from './check-tulisan.ts'
import { lockNaskah, saveTulisan } from './naskah.ts'

/** The employee saves the words of a draft or of a revision; somebody else's newer version is never overwritten. */
export function saveSkp(
  context: Context,
  { id, versi, isi }: { id: string; versi: number; isi: TulisanSkp },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(isi)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const boleh = await checkTulisan(w, naskah, { versi, isi })
    if (!boleh.ok) return boleh

    const { skp } = naskah
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
