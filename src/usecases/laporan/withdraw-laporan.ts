import { recordAudit } from '../../db/queries/audit/audit.ts'
import { type KunciLaporan, lockLaporan, saveDitarik } from '../../db/queries/laporan/laporan-unit.ts'
import { takeBackLaporan } from '../../domain/laporan/laporan-unit.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { readTempat } from './hubungan-laporan.ts'

/** The head takes a report back that nobody has answered yet. */
export function withdrawLaporan(context: Context, kunci: KunciLaporan) {
  return write(context, async (w) => {
    const tempat = await readTempat(w, kunci)
    if (!tempat) return refuse({ kode: 'tidak-ditemukan' })
    if (!tempat.isKepala) return refuse({ kode: 'bukan-kepala', kepala: tempat.unit.kepala })
    const laporan = await lockLaporan(w.tx, kunci)
    const ditarik = takeBackLaporan(laporan)
    if (!ditarik.ok) return ditarik

    await saveDitarik(w.tx, laporan.id)
    await recordAudit(w, {
      peristiwa: 'laporan.ditarik',
      entitas: 'laporan_unit',
      entitasId: laporan.id,
      pegawaiId: w.actor.pegawaiId,
      sebelum: { status: laporan.status, isi: laporan.isi },
      sesudah: { status: 'draf' },
    })

    return accept({ id: laporan.id })
  })
}
