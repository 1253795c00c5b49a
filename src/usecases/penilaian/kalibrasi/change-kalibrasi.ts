import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { lockEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import { listDrafKalibrasi, lockKalibrasi, saveUbahan } from '../../../db/queries/penilaian/kalibrasi.ts'
import { editEvaluasi } from '../../../domain/penilaian/evaluasi.ts'
import { changeRating, type RatingDipilih } from '../../../domain/penilaian/kalibrasi.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang } from '../../../domain/teks.ts'
import { type Context, hariIni, write } from '../../context.ts'
import { pelakuEvaluasi } from '../hubungan-evaluasi.ts'

type Ubahan = {
  readonly unitId: string
  readonly periodeId: string
  readonly evaluasiId: string
  readonly versi: number
  readonly menjadi: RatingDipilih
  readonly alasan: string
}

/** A rater changes the ratings of one of their own drafts in an open session, with the reason. */
export function changeKalibrasi(
  context: Context,
  { evaluasiId, versi, menjadi, alasan, ...dimaksud }: Ubahan,
) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const kalibrasi = await lockKalibrasi(w.tx, dimaksud)
    const evaluasi = await lockEvaluasi(w.tx, evaluasiId)
    const papan = kalibrasi ? await listDrafKalibrasi(w.tx, dimaksud) : []
    if (!kalibrasi || !evaluasi || !papan.some((satu) => satu.evaluasiId === evaluasiId))
      return refuse({ kode: 'tidak-ditemukan' })
    const editable = editEvaluasi(evaluasi, await pelakuEvaluasi(w, evaluasi))
    if (!editable.ok) return editable
    if (evaluasi.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: evaluasi.versi })
    const semula = { hasil: evaluasi.ratingHasil, perilaku: evaluasi.ratingPerilaku }
    const jadi = changeRating(kalibrasi.ditutupPada !== null, { semula, menjadi, alasan })
    if (!jadi.ok) return jadi

    await saveUbahan(w.tx, {
      kalibrasiId: kalibrasi.id,
      evaluasiId,
      hasilSemula: semula.hasil,
      perilakuSemula: semula.perilaku,
      ...jadi.value,
      alasan,
      oleh: w.actor.pejabatId,
      pada: w.now,
    })
    await recordAudit(w, {
      peristiwa: 'kalibrasi.diubah',
      entitas: 'evaluasi',
      entitasId: evaluasiId,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: semula,
      sesudah: { ...jadi.value, alasan },
    })
    w.afterCommit(() => w.luar.tandai(evaluasi.unitId, hariIni(w).toString()))

    return accept({ evaluasiId })
  })
}
