import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { lockPerjanjian, savePersetujuan } from '../../db/queries/rencana/perjanjian.ts'
import { approvePerjanjian } from '../../domain/rencana/perjanjian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { readHubungan } from './hubungan-unit.ts'

type Kunci = { readonly unitId: string; readonly tahun: number; readonly versi: number }

/** The head of a unit agrees to what it promises; the leader above may then set it. */
export function agreePerjanjian(context: Context, { unitId, tahun, versi }: Kunci) {
  return write(context, async (w) => {
    const hubungan = await readHubungan(w, unitId)
    const { pegawaiId } = w.actor
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    const { unit } = hubungan
    if (!hubungan.isKepala || !pegawaiId) return refuse({ kode: 'bukan-kepala', kepala: unit.kepala })
    const lama = await lockPerjanjian(w.tx, { unitId, tahun })
    const boleh = approvePerjanjian(lama)
    if (!boleh.ok) return boleh
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    await savePersetujuan(w.tx, lama.id, { oleh: pegawaiId, pada: w.now })
    await recordAudit(w, {
      peristiwa: 'perjanjian.disetujui',
      entitas: 'perjanjian_kinerja',
      entitasId: lama.id,
      pegawaiId,
      sesudah: { sasaran: lama.sasaran },
    })
    const isi = `${w.actor.nama} menyetujui perjanjian kinerja ${unit.unit} ${tahun}, menunggu penetapan Anda.`
    for (const pejabatId of unit.penetapIds.filter((id) => id !== w.actor.pejabatId))
      await insertKabar(w, { pejabatId, isi, jenis: 'rencana', rujukan: unitId })

    return accept({ unitId })
  })
}
