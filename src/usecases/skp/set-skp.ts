import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { refuse } from '../../domain/result.ts'
import { setSkp as determine } from '../../domain/skp/skp.ts'
import { type Context, hariIni, write } from '../context.ts'
import { applyRevisi } from './apply-revisi.ts'
import { freezeSkp } from './freeze-skp.ts'
import { pemutusSkp } from './hubungan-skp.ts'
import { lockNaskah, saveStatus } from './naskah.ts'

/** The rater sets the SKP (ditetapkan); what was agreed is frozen as a document. */
export function setSkp(context: Context, { id, versi }: { id: string; versi: number }) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { skp } = naskah
    const determined = determine(skp, await pemutusSkp(w, skp))
    if (!determined.ok) return determined
    if (skp.versi !== versi) return refuse({ kode: 'berubah-sejak-dilihat' })

    if (naskah.revisi) await applyRevisi(w, naskah)
    else await saveStatus(w.tx, naskah, determined.value)
    const dokumen = await freezeSkp(w, { ...naskah, skp: { ...skp, ...determined.value } })
    await recordAudit(w, {
      peristiwa: 'skp.ditetapkan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { status: skp.status },
      sesudah: { status: determined.value.status, dokumen: dokumen.sidik },
    })
    await insertKabar(w, {
      pejabatId: skp.pegawaiId,
      isi: naskah.revisi ? `Revisi SKP ${skp.tahun} Anda ditetapkan.` : `SKP ${skp.tahun} Anda ditetapkan.`,
      jenis: 'skp',
      rujukan: id,
    })
    w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))

    return determined
  })
}
