import { endAnggota } from '../../db/queries/rencana/tim-kerja.ts'
import type { PenolakanTim } from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { titik } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { lockTim, recordAnggota, tellTim } from './anggota-tim.ts'

/** The leader of the team ends somebody's place with today. */
export function endPenugasanTim(
  context: Context,
  { timId, anggotaId }: { timId: string; anggotaId: string },
) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const tim = await lockTim(w, timId)
    const anggota = tim?.anggota.find(({ id }) => id === anggotaId)
    if (!tim || !anggota || tim.pimpinanId !== w.actor.pejabatId) return refuse({ kode: 'tidak-ditemukan' })

    const { pegawaiId } = anggota
    const sampai = hariIni(w).toString()
    await endAnggota(w.tx, { id: anggotaId, sampai })
    await recordAnggota(w, { peristiwa: 'tim.anggota-diakhiri', id: anggotaId, pegawaiId, isian: { sampai } })
    await tellTim(w, pegawaiId, titik(`Penugasan Anda di tim ${tim.nama} diakhiri ${tim.pimpinan}`))

    return accept({ id: anggotaId })
  })
}
