import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { insertKabar } from '../../../db/queries/kabar.ts'
import { findSubjek } from '../../../db/queries/organisasi/subjek.ts'
import { lockEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import { findKeberatan, saveKeberatan } from '../../../db/queries/penilaian/keberatan.ts'
import { explainKeberatan as explain } from '../../../domain/penilaian/keberatan.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang } from '../../../domain/teks.ts'
import { type Context, write } from '../../context.ts'
import { pelakuKeberatan } from './pelaku-keberatan.ts'

/** The rater explains the result that is objected to; the superior reads it before deciding. */
export function explainKeberatan(
  context: Context,
  { id, penjelasan }: { readonly id: string; readonly penjelasan: string },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(penjelasan)
    if (!muat.ok) return muat
    const evaluasi = await lockEvaluasi(w.tx, id)
    const keberatan = evaluasi && (await findKeberatan(w.tx, id))
    if (!keberatan) return refuse({ kode: 'tidak-ditemukan' })
    const explained = explain(keberatan, penjelasan, await pelakuKeberatan(w, evaluasi))
    if (!explained.ok) return explained

    await saveKeberatan(w.tx, explained.value)
    await recordAudit(w, {
      peristiwa: 'keberatan.dijelaskan',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sesudah: { penjelasan: explained.value.penjelasanPenilai },
    })
    const subjek = await findSubjek(w.tx, evaluasi.pegawaiId)
    if (subjek?.atasanPenilaiId)
      await insertKabar(w, {
        pejabatId: subjek.atasanPenilaiId,
        isi: `${w.actor.nama} menulis penjelasan atas keberatan terhadap evaluasi ${namaPeriode(evaluasi.periode)}.`,
        jenis: 'evaluasi',
        rujukan: id,
      })

    return accept({ id })
  })
}
