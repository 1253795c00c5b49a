import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { lockEvaluasi, saveEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import { acceptEvaluasi as takeNote } from '../../domain/penilaian/evaluasi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { freezeTandaTerima } from './freeze-evaluasi.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'

/** The employee accepts the result; the day stands on a new version of the document. */
export function acceptEvaluasi(context: Context, id: string) {
  return write(context, async (w) => {
    const evaluasi = await lockEvaluasi(w.tx, id)
    if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
    const accepted = takeNote(evaluasi, await pelakuEvaluasi(w, evaluasi))
    if (!accepted.ok) return accepted

    const jadi = { ...evaluasi, ...accepted.value }
    await saveEvaluasi(w.tx, jadi)
    await freezeTandaTerima(w, jadi)
    await recordAudit(w, {
      peristiwa: 'evaluasi.diterima',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: { status: evaluasi.status },
      sesudah: { status: jadi.status },
    })
    if (evaluasi.penilaiId)
      await insertKabar(w, {
        pejabatId: evaluasi.penilaiId,
        isi: `${w.actor.nama} menerima hasil evaluasi ${namaPeriode(evaluasi.periode)}.`,
        jenis: 'evaluasi',
        rujukan: id,
      })
    w.afterCommit(() => w.luar.tandai(evaluasi.unitId, hariIni(w).toString()))

    return accept({ id })
  })
}
