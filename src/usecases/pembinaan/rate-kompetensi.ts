import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { lockBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { insertSesudah } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { checkKompetensi, type IsianKompetensi } from '../../domain/pembinaan/kompetensi.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { bahanDari } from './bahan.ts'
import { collectKompetensi, printKompetensi } from './isi-dokumen.ts'

/** Who guided evaluates the employee's competencies; the rater and the rater's superior are told (huruf h to j). */
export function rateKompetensi(context: Context, { id, isian }: { id: string; isian: IsianKompetensi }) {
  return write(context, async (w) => {
    const bimbingan = await lockBimbingan(w.tx, id)
    if (bimbingan?.pembimbingId !== w.actor.pejabatId) return refuse({ kode: 'tidak-ditemukan' })
    if (!isSelesai(bimbingan)) return refuse({ kode: 'bimbingan-belum-selesai' })
    if (bimbingan.adaKompetensi) return refuse({ kode: 'sudah-ditandatangani' })
    const lengkap = checkKompetensi(isian)
    if (!lengkap.ok) return lengkap

    const { pegawaiId, skpId, pembimbingId } = bimbingan
    const satu = { isi: lengkap.value, ditandatanganiPada: w.now }
    await insertSesudah(w.tx, 'evaluasiKompetensi', { bimbinganId: id, ...satu })
    const isi = await collectKompetensi(await bahanDari(w, skpId), { ...satu, pembimbingId })
    const milik = { jenis: 'evaluasi-kompetensi', entitasId: id, pegawaiId } as const
    const dokumen = await keepBeku(w, { ...milik, isi }, printKompetensi)
    await recordAudit(w, {
      peristiwa: 'bimbingan.kompetensi-dievaluasi',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId,
      sesudah: { ...lengkap.value, dokumen },
    })
    const subjek = await findSubjek(w.tx, pegawaiId)
    const penerima = new Set([pegawaiId, subjek?.penilaiId, subjek?.atasanPenilaiId])
    for (const pejabatId of penerima)
      if (pejabatId && pejabatId !== w.actor.pejabatId)
        await insertKabar(w, {
          pejabatId,
          isi: `Evaluasi kompetensi ${bimbingan.pegawai} setelah bimbingan sudah selesai.`,
          jenis: 'bimbingan',
          rujukan: id,
        })

    return accept({ id })
  })
}
