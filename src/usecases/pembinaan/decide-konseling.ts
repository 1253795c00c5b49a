import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { findCalonPembimbing } from '../../db/queries/pembinaan/calon.ts'
import { type LaporanTercatat, lockLaporan, savePutusan } from '../../db/queries/pembinaan/konseling.ts'
import { checkPenetapan, type IsianPenetapan } from '../../domain/pembinaan/konseling.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'
import { sealIsi } from './amplop.ts'

export type IsianPutusan =
  | { readonly putusan: 'tanpa-konseling'; readonly alasan: string }
  | ({ readonly putusan: 'konseling'; readonly nip: string } & Omit<IsianPenetapan, 'konselorId'>)

/** The head of personnel decides on a report: who counsels, when and where, or why nobody does (Lampiran Bab III.D.5.c.2.a). */
export function decideKonseling(context: Context, { id, isian }: { id: string; isian: IsianPutusan }) {
  return write(context, async (w) => {
    const laporan = await lockLaporan(w.tx, id)
    const isPemutus = w.actor.peran.includes('pimpinan-kepegawaian')
    if (!laporan || !isPemutus || laporan.pegawaiId === w.actor.pejabatId)
      return refuse({ kode: 'tidak-ditemukan' })
    if (laporan.diputusPada) return refuse({ kode: 'sudah-diputus' })
    const oleh = { diputusOleh: w.actor.pejabatId, diputusPada: w.now }
    if (isian.putusan === 'tanpa-konseling') {
      if (isian.alasan === '') return refuse({ kode: 'alasan-putusan-kosong' })
      const muat = checkPanjang(isian.alasan)
      if (!muat.ok) return muat
      const alasanTanpaKonseling = await sealIsi(w.luar.segel, isian.alasan)
      await savePutusan(w.tx, id, { alasanTanpaKonseling, ...oleh })
      await tell(w, laporan, { pihak: [laporan.pelaporId], peristiwa: 'konseling.tidak-ditetapkan' })

      return accept({ id })
    }

    const penetapan = checkPenetapan(
      { ...isian, konselorId: await findKonselor(w, laporan, isian) },
      { ...laporan, ...(await penilaiKini(w, laporan)) },
      w.now,
    )
    if (!penetapan.ok) return penetapan
    await savePutusan(w.tx, id, { ...penetapan.value, ...oleh })
    const pihak = [laporan.pegawaiId, penetapan.value.konselorId, laporan.pelaporId]
    await tell(w, laporan, { pihak, peristiwa: 'konseling.ditetapkan' })

    return accept({ id })
  })
}

/** A rater who counsels is the one who reported, unless another is named. */
async function findKonselor(
  w: Write,
  { pelaporId }: LaporanTercatat,
  { nip, penyelenggara }: { readonly nip: string; readonly penyelenggara: IsianPenetapan['penyelenggara'] },
): Promise<string | undefined> {
  if (nip === '') return penyelenggara === 'pejabat-penilai' ? pelaporId : undefined

  return (await findCalonPembimbing(w.tx, { nip }))?.pejabatId
}

async function penilaiKini(w: Write, { pegawaiId }: LaporanTercatat) {
  const subjek = await findSubjek(w.tx, pegawaiId)

  return { penilaiId: subjek?.penilaiId ?? null, atasanPenilaiId: subjek?.atasanPenilaiId ?? null }
}

/** The audit says that it was decided; those concerned read what. */
async function tell(
  w: Write,
  { id, pegawaiId }: LaporanTercatat,
  { pihak, peristiwa }: { readonly pihak: readonly string[]; readonly peristiwa: string },
): Promise<void> {
  await recordAudit(w, { peristiwa, entitas: 'laporan_perilaku', entitasId: id, pegawaiId })
  for (const pejabatId of new Set(pihak))
    await insertKabar(w, {
      pejabatId,
      isi:
        peristiwa === 'konseling.ditetapkan'
          ? 'Konseling kinerja dijadwalkan. Buka untuk melihat waktu dan tempatnya.'
          : 'Laporan perilaku kerja diputuskan tanpa konseling.',
      jenis: 'konseling',
      rujukan: id,
    })
}
