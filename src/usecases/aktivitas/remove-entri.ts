import { getKonteksEntri, lockEntriOf } from '../../db/queries/aktivitas/konteks.ts'
import { addRekap, deleteEntri } from '../../db/queries/aktivitas/simpan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { deltaRekap } from '../../domain/aktivitas/rekap.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'

/** The employee takes back an entry that nobody has approved or refused yet. */
export function removeEntri(context: Context, id: string) {
  return write(context, async (w) => {
    const { pegawaiId } = w.actor
    if (!pegawaiId) return refuse({ kode: 'bukan-pegawai' })
    await lockEntriOf(w.tx, pegawaiId)
    const tanggal = hariIni(w).toString()
    const { entri, unitId, penilaiId } = await getKonteksEntri(w.tx, {
      id,
      pegawaiId,
      tanggal,
      hariIni: tanggal,
    })
    if (!entri || entri.pegawaiId !== pegawaiId || !unitId) return refuse({ kode: 'tidak-ditemukan' })
    if (entri.status === 'disetujui' || entri.status === 'ditolak')
      return refuse({ kode: 'status-salah', status: entri.status })

    await deleteEntri(w.tx, entri)
    await addRekap(w.tx, {
      pegawaiId,
      tanggal: entri.tanggal,
      unitId,
      penilaiId,
      delta: deltaRekap(entri, null),
    })
    await recordAudit(w, {
      peristiwa: 'aktivitas.dihapus',
      entitas: 'aktivitas',
      entitasId: id,
      pegawaiId,
      sebelum: entri,
    })
    w.afterCommit(() => w.luar.tandai(unitId, entri.tanggal))

    return accept({ tanggal: entri.tanggal })
  })
}
