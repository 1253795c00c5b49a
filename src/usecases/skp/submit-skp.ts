import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { refuse } from '../../domain/result.ts'
import { submitSkp as submit } from '../../domain/skp/skp.ts'
import { type Context, hariIni, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { lockNaskah, saveStatus } from './naskah.ts'

/** The employee hands a draft to today's rater. */
export function submitSkp(context: Context, id: string) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { skp } = naskah

    const penilaiId = (await findSubjek(w.tx, skp.pegawaiId))?.penilaiId ?? skp.penilaiId
    const submitted = submit({ ...skp, penilaiId }, await pelakuSkp(w, skp))
    if (!submitted.ok) return submitted

    await saveStatus(w.tx, naskah, submitted.value)
    await recordAudit(w, {
      peristiwa: 'skp.diajukan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { status: skp.status },
      sesudah: { status: submitted.value.status, penilaiId },
    })
    if (penilaiId)
      await insertKabar(w, {
        pejabatId: penilaiId,
        isi: `${w.actor.nama} mengajukan SKP ${skp.tahun}.`,
        jenis: 'skp',
        rujukan: id,
      })
    w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))

    return submitted
  })
}
