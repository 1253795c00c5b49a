import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { insertCatatanSkp } from '../../db/queries/skp/catatan.ts'
import { lockSkp, saveSkp } from '../../db/queries/skp/skp.ts'
import { refuse } from '../../domain/result.ts'
import { type CatatanBaris, returnSkp as sendBack } from '../../domain/skp/skp.ts'
import { type Context, hariIni, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'

/** The rater gives an SKP back with a note per line. */
export function returnSkp(
  context: Context,
  { id, catatan }: { id: string; catatan: readonly CatatanBaris[] },
) {
  return write(context, async (w) => {
    const skp = await lockSkp(w.tx, id)
    if (!skp) return refuse({ kode: 'tidak-ditemukan' })
    const returned = sendBack(skp, await pelakuSkp(w, skp), catatan)
    if (!returned.ok) return returned

    const terisi = catatan.filter(({ isi }) => isi.trim() !== '')
    await saveSkp(w.tx, returned.value)
    await insertCatatanSkp(w.tx, { skpId: id, penulisId: w.actor.pejabatId, pada: w.now, catatan: terisi })
    await recordAudit(w, {
      peristiwa: 'skp.dikembalikan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { status: skp.status },
      sesudah: { status: returned.value.status, catatan: terisi },
    })
    await insertKabar(w, {
      pejabatId: skp.pegawaiId,
      isi: `${w.actor.nama} mengembalikan SKP ${skp.tahun} dengan ${terisi.length} catatan.`,
      tautan: `/skp/${id}`,
    })
    w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))

    return returned
  })
}
