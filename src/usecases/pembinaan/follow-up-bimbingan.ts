import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { lockBimbingan, saveTindakLanjut } from '../../db/queries/pembinaan/bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { checkTindakLanjut, isPenindakLanjut } from '../../domain/pembinaan/tindak-lanjut.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

/** The rater's superior or the head of personnel says what follows from guidance (huruf k). */
export function followUpBimbingan(context: Context, { id, isi }: { id: string; isi: string }) {
  return write(context, async (w) => {
    const bimbingan = await lockBimbingan(w.tx, id)
    const subjek = bimbingan && (await findSubjek(w.tx, bimbingan.pegawaiId))
    if (!bimbingan || !subjek || !isPenindakLanjut(w.actor, subjek))
      return refuse({ kode: 'tidak-ditemukan' })
    if (!isSelesai(bimbingan)) return refuse({ kode: 'bimbingan-belum-selesai' })
    if (bimbingan.tindakLanjut !== null) return refuse({ kode: 'sudah-ditindaklanjuti' })
    const boleh = checkTindakLanjut(isi)
    if (!boleh.ok) return boleh

    const oleh = { ditindaklanjutiOleh: w.actor.pejabatId, ditindaklanjutiPada: w.now }
    await saveTindakLanjut(w.tx, id, { tindakLanjut: isi, ...oleh })
    await recordAudit(w, {
      peristiwa: 'bimbingan.ditindaklanjuti',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId: bimbingan.pegawaiId,
      sesudah: { tindakLanjut: isi },
    })
    for (const pejabatId of new Set([bimbingan.pegawaiId, bimbingan.pembimbingId, subjek.penilaiId]))
      if (pejabatId)
        await insertKabar(w, {
          pejabatId,
          isi: `Tindak lanjut bimbingan kinerja ${bimbingan.pegawai} sudah ditentukan.`,
          jenis: 'bimbingan',
          rujukan: id,
        })

    return accept({ id })
  })
}
