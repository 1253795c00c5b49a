import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { lockBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { insertSesudah } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { checkPendapat } from '../../domain/pembinaan/pendapat-bimbingan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { bahanDari } from './bahan.ts'
import { collectPendapat, printPendapat } from './isi-dokumen.ts'

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

    const { pegawaiId, skpId } = bimbingan
    const satu = { isi: lengkap.value, ditandatanganiPada: w.now }
    await insertSesudah(w.tx, 'pendapatBimbingan', { bimbinganId: id, ...satu })
    const isi = await collectPendapat(await bahanDari(w, skpId), satu)
    const milik = { jenis: 'pendapat-bimbingan', entitasId: id, pegawaiId } as const
    const dokumen = await keepBeku(w, { ...milik, isi }, printPendapat)
    // That it was given; what it says is for the leader's superior.
    await recordAudit(w, {
      peristiwa: 'bimbingan.pendapat-diberikan',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId,
      sesudah: { dokumen },
    })
    const subjek = await findSubjek(w.tx, pegawaiId)
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
