import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findPeriode } from '../../db/queries/penilaian/periode.ts'
import { type AksiRhk, saveRencanaAksi as keep, listRencanaAksi } from '../../db/queries/skp/rencana-aksi.ts'
import { lockSkp } from '../../db/queries/skp/skp.ts'
import { accept, refuse } from '../../domain/result.ts'
import { planAksi } from '../../domain/skp/skp.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'

type Isian = { readonly id: string; readonly periodeId: string; readonly aksi: readonly AksiRhk[] }

/** The employee writes the steps that lead to each result in a period. */
export function saveRencanaAksi(context: Context, { id, periodeId, aksi }: Isian) {
  return write(context, async (w) => {
    const muat = checkPanjang(aksi.map((satu) => satu.aksi.join('\n')))
    if (!muat.ok) return muat
    const skp = await lockSkp(w.tx, id)
    if (!skp) return refuse({ kode: 'tidak-ditemukan' })
    const boleh = planAksi(skp, await pelakuSkp(w, skp))
    if (!boleh.ok) return boleh
    const periode = await findPeriode(w.tx, periodeId)
    const isDalamMasa = periode && periode.mulai <= skp.sampai && periode.sampai >= skp.mulai
    if (!isDalamMasa || periode.jenis === 'tahunan') return refuse({ kode: 'periode-tidak-ada' })
    const dikenal = new Set(skp.rhk.map((rhk) => rhk.id))
    if (!aksi.every(({ rhkId }) => dikenal.has(rhkId))) return refuse({ kode: 'baris-tidak-ada' })

    const tempat = { skpId: id, periodeId }
    const sebelum = await listRencanaAksi(w.tx, tempat)
    await keep(w.tx, tempat, aksi)
    await recordAudit(w, {
      peristiwa: 'skp.rencana-aksi-disimpan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { rencanaAksi: sebelum },
      sesudah: { rencanaAksi: aksi.filter((satu) => satu.aksi.length > 0), periode: periode.mulai },
    })

    return accept({ id })
  })
}
