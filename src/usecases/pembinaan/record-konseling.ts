import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import {
  insertRekaman,
  type LaporanTercatat,
  listPimpinanKepegawaian,
  lockLaporan,
} from '../../db/queries/pembinaan/konseling.ts'
import {
  checkRekaman,
  type Penyelenggara,
  pembacaKonseling,
  type RekamanKonseling,
} from '../../domain/pembinaan/konseling.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { sealIsi } from './amplop.ts'

type Isian = { readonly id: string; readonly rekaman: RekamanKonseling }

/** The counsellor writes and signs what came of it; it is reported to those whom the regulation names (Lampiran Bab III.D.5.c.2.c and d). */
export function recordKonseling(context: Context, { id, rekaman }: Isian) {
  return write(context, async (w) => {
    const laporan = await lockLaporan(w.tx, id)
    const penyelenggara = laporan?.penyelenggara
    if (!laporan || !penyelenggara || laporan.konselorId !== w.actor.pejabatId)
      return refuse({ kode: 'tidak-ditemukan' })
    if (laporan.adaRekaman) return refuse({ kode: 'sudah-direkam' })
    if (laporan.jadwal && Temporal.Instant.compare(w.now, laporan.jadwal) < 0)
      return refuse({ kode: 'belum-berlangsung' })
    const lengkap = checkRekaman(rekaman)
    if (!lengkap.ok) return lengkap

    const isi = await sealIsi(w.luar.segel, lengkap.value)
    await insertRekaman(w.tx, { laporanId: id, isi, ditandatanganiPada: w.now })
    const { pegawaiId } = laporan
    // That it was recorded, never what.
    const tentang = { entitas: 'laporan_perilaku', entitasId: id, pegawaiId }
    await recordAudit(w, { peristiwa: 'konseling.direkam', ...tentang })
    for (const pejabatId of await listPenerima(w, laporan, penyelenggara))
      await insertKabar(w, {
        pejabatId,
        isi: 'Rekaman konseling kinerja dapat dibaca.',
        jenis: 'konseling',
        rujukan: id,
      })

    return accept({ id })
  })
}

async function listPenerima(
  w: Write,
  { pegawaiId }: LaporanTercatat,
  penyelenggara: Penyelenggara,
): Promise<ReadonlySet<string>> {
  const hari = hariIni(w).toString()
  const pembaca = pembacaKonseling.apply(penyelenggara, hari).nilai
  const subjek = await findSubjek(w.tx, pegawaiId)
  const penerima = [
    pegawaiId,
    pembaca.includes('penilai') ? subjek?.penilaiId : null,
    pembaca.includes('atasan-penilai') ? subjek?.atasanPenilaiId : null,
    ...(pembaca.includes('pimpinan-kepegawaian') ? await listPimpinanKepegawaian(w.tx, hari) : []),
  ]

  return new Set(penerima.flatMap((satu) => (satu && satu !== w.actor.pejabatId ? satu : [])))
}
