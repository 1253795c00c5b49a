import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { findRekaman, lockLaporan, saveLanjutKonseling } from '../../db/queries/pembinaan/konseling.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import { bacaanKonseling } from '../../domain/pembinaan/konseling.ts'
import { checkTindakLanjut } from '../../domain/pembinaan/tindak-lanjut.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { sealIsi } from './amplop.ts'

/** Whoever the record was reported to above the rater says what follows from counselling (Lampiran Bab III.D.5.e). */
export function followUpKonseling(context: Context, { id, isi }: { id: string; isi: string }) {
  return write(context, async (w) => {
    const laporan = await lockLaporan(w.tx, id)
    const subjek = laporan && (await findSubjek(w.tx, laporan.pegawaiId))
    if (!laporan || !subjek) return refuse({ kode: 'tidak-ditemukan' })
    const siapa = { pejabatId: w.actor.pejabatId, tanggal: hariIni(w).toString() }
    if (!bacaanKonseling(laporan, hubungan(w.actor, subjek), siapa).tindakLanjut)
      return refuse({ kode: 'tidak-ditemukan' })
    const rekaman = await findRekaman(w.tx, id)
    if (!rekaman) return refuse({ kode: 'belum-direkam' })
    if (rekaman.tindakLanjut !== null) return refuse({ kode: 'sudah-ditindaklanjuti' })
    const boleh = checkTindakLanjut(isi)
    if (!boleh.ok) return boleh

    const oleh = { ditindaklanjutiOleh: w.actor.pejabatId, ditindaklanjutiPada: w.now }
    await saveLanjutKonseling(w.tx, id, { tindakLanjut: await sealIsi(w.luar.segel, isi), ...oleh })
    // That it was decided, never what.
    const tentang = { entitas: 'laporan_perilaku', entitasId: id, pegawaiId: laporan.pegawaiId }
    await recordAudit(w, { peristiwa: 'konseling.ditindaklanjuti', ...tentang })
    for (const pejabatId of new Set([laporan.pegawaiId, laporan.konselorId]))
      if (pejabatId)
        await insertKabar(w, {
          pejabatId,
          isi: 'Tindak lanjut konseling kinerja sudah ditentukan.',
          jenis: 'konseling',
          rujukan: id,
        })

    return accept({ id })
  })
}
