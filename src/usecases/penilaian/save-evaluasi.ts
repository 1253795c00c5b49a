import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  type EvaluasiLengkap,
  lockEvaluasi,
  saveIsiEvaluasi,
  type TulisanEvaluasi,
} from '../../db/queries/penilaian/evaluasi.ts'
import { editEvaluasi } from '../../domain/penilaian/evaluasi.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'
import { findPenahan } from './kalibrasi/ikatan-kalibrasi.ts'
import { isMemakaiHasilLalu } from './use-hasil-lalu.ts'

/** The rater saves a draft; somebody else's newer version is never overwritten. */
export function saveEvaluasi(
  context: Context,
  { id, versi, isi }: { id: string; versi: number; isi: TulisanEvaluasi },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(isi)
    if (!muat.ok) return muat
    const evaluasi = await lockEvaluasi(w.tx, id)
    if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
    const editable = editEvaluasi(evaluasi, await pelakuEvaluasi(w, evaluasi))
    if (!editable.ok) return editable
    if (evaluasi.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: evaluasi.versi })

    const rating = { hasil: isi.ratingHasil, perilaku: isi.ratingPerilaku }
    const penahan = await findPenahan(w.tx, evaluasi, rating)
    if (penahan) return refuse({ kode: 'rating-dikalibrasi', ...penahan })
    const isBeda = isi.ratingHasil !== evaluasi.ratingHasil || isi.ratingPerilaku !== evaluasi.ratingPerilaku
    if (isBeda && (await isMemakaiHasilLalu(w.tx, id))) return refuse({ kode: 'memakai-hasil-lalu' })

    await saveIsiEvaluasi(w.tx, evaluasi, isi)
    const tersimpan = await lockEvaluasi(w.tx, id)
    await recordAudit(w, {
      peristiwa: 'evaluasi.disimpan',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: isiTercatat(evaluasi),
      sesudah: tersimpan && isiTercatat(tersimpan),
    })

    return accept({ versi: versi + 1 })
  })
}

// Both sides in one shape, so that the audit tells what changed and nothing else.
function isiTercatat(evaluasi: EvaluasiLengkap) {
  const { ratingHasil, ratingPerilaku, rhk, indikator, umpanBalikPerilaku, catatan, alasanTahunan } = evaluasi

  return { ratingHasil, ratingPerilaku, rhk, indikator, perilaku: umpanBalikPerilaku, catatan, alasanTahunan }
}
