import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { lockBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { insertPendapat } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { checkPendapat } from '../../domain/pembinaan/pendapat-bimbingan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

type Isian = { readonly id: string; readonly pendapat: Parameters<typeof checkPendapat>[0] }

/** After guidance the employee says and signs how it was; it is handed to the leader's superior (huruf g). */
export function givePendapat(context: Context, { id, pendapat }: Isian) {
  return write(context, async (w) => {
    const bimbingan = await lockBimbingan(w.tx, id)
    if (bimbingan?.pegawaiId !== w.actor.pejabatId) return refuse({ kode: 'tidak-ditemukan' })
    if (!isSelesai(bimbingan)) return refuse({ kode: 'bimbingan-belum-selesai' })
    if (bimbingan.adaPendapat) return refuse({ kode: 'sudah-ditandatangani' })
    const lengkap = checkPendapat(pendapat)
    if (!lengkap.ok) return lengkap

    await insertPendapat(w.tx, id, { isi: lengkap.value, ditandatanganiPada: w.now })
    // That it was given; what it says is for the leader's superior.
    await recordAudit(w, {
      peristiwa: 'bimbingan.pendapat-diberikan',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId: bimbingan.pegawaiId,
    })
    const subjek = await findSubjek(w.tx, bimbingan.pegawaiId)
    if (subjek?.atasanPenilaiId)
      await insertKabar(w, {
        pejabatId: subjek.atasanPenilaiId,
        isi: `${bimbingan.pegawai} menyerahkan umpan balik atas bimbingan kinerjanya.`,
        jenis: 'bimbingan',
        rujukan: id,
      })

    return accept({ id })
  })
}
