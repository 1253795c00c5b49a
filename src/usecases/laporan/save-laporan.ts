import { recordAudit } from '../../db/queries/audit/audit.ts'
import { type KunciLaporan, lockLaporan, saveTulisan } from '../../db/queries/laporan/laporan-unit.ts'
import type { TulisanLaporan } from '../../domain/laporan/laporan-unit.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { readTempat } from './hubungan-laporan.ts'

type Simpan = KunciLaporan & { readonly versi: number; readonly tulisan: TulisanLaporan }

/** The head of a unit writes on its report; somebody else's newer words are never overwritten. */
export function saveLaporan(context: Context, { versi, tulisan, ...kunci }: Simpan) {
  return write(context, async (w) => {
    const muat = checkPanjang(tulisan, PANJANG.laporan)
    if (!muat.ok) return muat
    const tempat = await readTempat(w, kunci)
    if (!tempat) return refuse({ kode: 'tidak-ditemukan' })
    if (!tempat.isKepala) return refuse({ kode: 'bukan-kepala', kepala: tempat.unit.kepala })
    const laporan = await lockLaporan(w.tx, kunci)
    const { id, status, dikerjakan, perbaikan, perbaikanIku } = laporan
    if (status !== 'draf') return refuse({ kode: 'laporan-bukan-draf', status })
    if (laporan.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: laporan.versi })

    await saveTulisan(w.tx, id, tulisan)
    await recordAudit(w, {
      peristiwa: 'laporan.disimpan',
      entitas: 'laporan_unit',
      entitasId: id,
      pegawaiId: w.actor.pegawaiId,
      sebelum: { dikerjakan, perbaikan, perbaikanIku },
      sesudah: tulisan,
    })

    return accept({ versi: versi + 1 })
  })
}
