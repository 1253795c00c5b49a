import type { LaporanTercatat } from '../../db/queries/pembinaan/konseling.ts'
import type { LaporanPerilaku } from '../../domain/pembinaan/laporan-perilaku.ts'
import { laporanPerilaku } from '../../reports/laporan-perilaku.ts'
import { type BahanPembinaan, readDasar } from './print-bimbingan.ts'

/** Prints a report about conduct (B.1.10) as it was signed. */
export async function printLaporan(
  bahan: BahanPembinaan,
  { pelaporId, ditandatanganiPada }: LaporanTercatat,
  laporan: LaporanPerilaku,
): Promise<Uint8Array> {
  const skp = { ...bahan.skp, penilaiId: pelaporId }
  const { isi, cetak } = await readDasar({ ...bahan, skp }, { disetujuiPenilaiPada: ditandatanganiPada })

  return laporanPerilaku({ ...isi, laporan }, cetak)
}
