import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { insertKabar } from '../../../db/queries/kabar.ts'
import { findSubjek } from '../../../db/queries/organisasi/subjek.ts'
import { type EvaluasiLengkap, lockEvaluasi, saveEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import { findKeberatan, insertKeberatan } from '../../../db/queries/penilaian/keberatan.ts'
import { fileKeberatan as file } from '../../../domain/penilaian/keberatan.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang } from '../../../domain/teks.ts'
import { type Context, hariIni, type Write, write } from '../../context.ts'
import { batasKeberatan } from '../tenggat/tenggat-evaluasi.ts'
import { pelakuKeberatan } from './pelaku-keberatan.ts'

/** The employee objects to a result, with reasons, to the rater's superior; a late one is refused by its day, whether or not the clock has run. */
export function fileKeberatan(
  context: Context,
  { id, alasan }: { readonly id: string; readonly alasan: string },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const evaluasi = await lockEvaluasi(w.tx, id)
    if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
    const oleh = await pelakuKeberatan(w, evaluasi)
    const ada = await findKeberatan(w.tx, id)
    const diterima = hariIni({ now: evaluasi.ditetapkanPada ?? w.now, instansi: w.instansi }).toString()
    const { batas } = await batasKeberatan(w.tx, diterima, w)
    const filed = file({ evaluasi, ada, batas, alasan }, oleh)
    if (!filed.ok) return filed

    const subjek = await findSubjek(w.tx, evaluasi.pegawaiId)
    if (!subjek?.atasanPenilaiId) return refuse({ kode: 'tanpa-pemutus' })

    const baru = { ...filed.value, id: newId(), evaluasiId: id, diajukanPada: w.now }
    await insertKeberatan(w.tx, baru)
    await saveEvaluasi(w.tx, { ...evaluasi, status: 'keberatan' })
    await recordAudit(w, {
      peristiwa: 'keberatan.diajukan',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: { status: evaluasi.status },
      sesudah: { status: 'keberatan', ...baru },
    })
    await tell(w, evaluasi, subjek.atasanPenilaiId)

    return accept({ id })
  })
}

/** Both who are to be heard or to decide. */
async function tell(
  w: Write,
  { id, penilaiId, periode }: EvaluasiLengkap,
  atasanPenilaiId: string,
): Promise<void> {
  const kabar = { jenis: 'evaluasi', rujukan: id } as const
  const isi = `${w.actor.nama} mengajukan keberatan atas evaluasi ${namaPeriode(periode)}.`
  await insertKabar(w, {
    ...kabar,
    pejabatId: atasanPenilaiId,
    isi: `${isi} Dengarkan kedua pihak, lalu putuskan.`,
  })
  if (penilaiId)
    await insertKabar(w, { ...kabar, pejabatId: penilaiId, isi: `${isi} Tulis penjelasan Anda.` })
}
