import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findPeriode } from '../../db/queries/penilaian/periode.ts'
import { findAlasanSebaran, findUnitPenilai, saveAlasanSebaran } from '../../db/queries/penilaian/tim.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { readSebaranTim } from './sebaran-tim.ts'

/** The rater says why the team's spread departs from the pattern of its unit's achievement. */
export function explainSebaran(
  context: Context,
  { periodeId, alasan }: { periodeId: string; alasan: string },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const periode = await findPeriode(w.tx, periodeId)
    if (!periode) return refuse({ kode: 'tidak-ditemukan' })
    if (alasan.trim() === '') return refuse({ kode: 'alasan-sebaran-kosong' })
    const penilaiId = w.actor.pejabatId
    const tanggal = hariIni(w).toString()
    const { pola } = await readSebaranTim(w.tx, { penilaiId, periode, hariIni: tanggal })
    const pelanggaran = pola?.nilai.penyimpangan ?? []
    if (pelanggaran.length === 0) return refuse({ kode: 'sebaran-sesuai-pola' })

    const lama = await findAlasanSebaran(w.tx, { penilaiId, periodeId })
    await saveAlasanSebaran(w.tx, { penilaiId, periodeId, pelanggaran, alasan, pada: w.now })
    await recordAudit(w, {
      peristiwa: 'sebaran.dijelaskan',
      entitas: 'alasan_sebaran',
      entitasId: `${periodeId}/${penilaiId}`,
      sebelum: lama ? { alasan: lama.alasan } : undefined,
      sesudah: { alasan, pelanggaran },
    })
    const unitId = await findUnitPenilai(w.tx, { penilaiId, tanggal })
    if (unitId) w.afterCommit(() => w.luar.tandai(unitId, tanggal))

    return accept({ periodeId })
  })
}
