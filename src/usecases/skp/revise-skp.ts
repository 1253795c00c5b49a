import { recordAudit } from '../../db/queries/audit/audit.ts'
import { deleteRevisi, insertRevisi } from '../../db/queries/skp/revisi.ts'
import { accept, refuse } from '../../domain/result.ts'
import { startRevisi } from '../../domain/skp/naskah.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { isiNaskah, lockNaskah } from './naskah.ts'

/** The employee begins to revise a set SKP; until the rater sets it, the version in force stays as it is. */
export function reviseSkp(context: Context, { id, alasan }: { id: string; alasan: string }) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    if (naskah.revisi) return refuse({ kode: 'revisi-sudah-ada' })
    const { skp } = naskah
    const boleh = startRevisi(skp, await pelakuSkp(w, skp), { alasan, hari: hariIni(w).toString() })
    if (!boleh.ok) return boleh

    await insertRevisi(w.tx, { skpId: id, alasan, isi: isiNaskah(naskah), dimulaiPada: w.now })
    await recordAudit(w, {
      peristiwa: 'skp.revisi-dimulai',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sesudah: { alasan },
    })

    return accept({ id })
  })
}

/** The employee gives a revision up; what is in force was never touched. */
export function cancelRevisi(context: Context, id: string) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    if (!naskah.revisi) return refuse({ kode: 'revisi-tidak-ada' })
    const { hubungan } = await pelakuSkp(w, naskah.skp)
    if (!hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })

    await deleteRevisi(w.tx, id)
    await recordAudit(w, {
      peristiwa: 'skp.revisi-dibatalkan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: naskah.skp.pegawaiId,
      sebelum: { alasan: naskah.revisi.alasan, rhk: naskah.skp.rhk },
    })

    return accept({ id })
  })
}
