import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { findBahanEvaluasi, insertEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import { findPeriode } from '../../db/queries/penilaian/periode.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { readCaraEvaluasi } from '../kehadiran/read-kewajiban.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'

/** Rater or employee opens the evaluation of a period; one that is open already is simply found. */
export function startEvaluasi(
  context: Context,
  { pegawaiId, periodeId }: { pegawaiId: string; periodeId: string },
) {
  return write(context, async (w) => {
    const periode = await findPeriode(w.tx, periodeId)
    if (!periode) return refuse({ kode: 'tidak-ditemukan' })
    await takeTurn(w.tx, `evaluasi/${pegawaiId}/${periodeId}`)
    const bahan = await findBahanEvaluasi(w.tx, { pegawaiId, periode })
    const oleh = await pelakuEvaluasi(w, { pegawaiId, penilaiId: null })
    if (!oleh.hubungan.has('diri') && !oleh.hubungan.has('penilai'))
      return refuse({ kode: 'tidak-ditemukan' })
    if (!bahan) return refuse({ kode: 'skp-belum-ditetapkan' })
    if (bahan.evaluasiId) return accept({ id: bahan.evaluasiId })
    const cara = (await readCaraEvaluasi(w.tx, periode, [pegawaiId])).get(pegawaiId) ?? 'aplikasi'
    if (cara !== 'aplikasi') return refuse({ kode: 'hasil-dari-luar', cara })
    if (hariIni(w).toString() < periode.jendelaMulai)
      return refuse({ kode: 'jendela-belum-buka', mulai: periode.jendelaMulai })

    const { skpId, unitId, penilaiId } = bahan
    const baru = { id: newId(), skpId, pegawaiId, periodeId, unitId, penilaiId }
    await insertEvaluasi(w.tx, baru)
    await recordAudit(w, {
      peristiwa: 'evaluasi.dimulai',
      entitas: 'evaluasi',
      entitasId: baru.id,
      pegawaiId,
      sesudah: baru,
    })

    return accept({ id: baru.id })
  })
}
