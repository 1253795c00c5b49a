import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { lockSkp, saveSkp } from '../../db/queries/skp/skp.ts'
import { refuse } from '../../domain/result.ts'
import { setSkp as determine } from '../../domain/skp/skp.ts'
import { type Context, hariIni, write } from '../context.ts'
import { freezeSkp } from './freeze-skp.ts'
import { pelakuSkp } from './hubungan-skp.ts'

/** The rater sets the SKP (ditetapkan); what was agreed is frozen as a document. */
export function setSkp(context: Context, { id, versi }: { id: string; versi: number }) {
  return write(context, async (w) => {
    const skp = await lockSkp(w.tx, id)
    if (!skp) return refuse({ kode: 'tidak-ditemukan' })
    const determined = determine(skp, await pelakuSkp(w, skp))
    if (!determined.ok) return determined
    if (skp.versi !== versi) return refuse({ kode: 'berubah-sejak-dilihat' })

    await saveSkp(w.tx, determined.value)
    const dokumen = await freezeSkp(w, { ...skp, ...determined.value })
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
      isi: `SKP ${skp.tahun} Anda ditetapkan.`,
      jenis: 'skp',
      rujukan: id,
    })
    w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))

    return determined
  })
}
