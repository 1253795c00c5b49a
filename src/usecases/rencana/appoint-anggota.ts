import { newId } from '../../db/id.ts'
import { findCalonAnggota, insertAnggota } from '../../db/queries/rencana/tim-kerja.ts'
import { checkAnggota, type PenolakanTim, type PeranTim } from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { lockTim, recordAnggota, tellTim } from './anggota-tim.ts'

export type IsianAnggota = {
  readonly timId: string
  readonly nip: string
  readonly peran: PeranTim
  readonly mulai: string | undefined
  readonly sampai: string | undefined
}

/** The leader of a team appoints; somebody rated by another counts only when that rater agrees (tahap kelima f.10). */
export function appointAnggota(context: Context, isian: IsianAnggota) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const { timId, nip, peran, mulai, sampai } = isian
    const tim = await lockTim(w, timId)
    if (!tim || tim.pimpinanId !== w.actor.pejabatId) return refuse({ kode: 'tidak-ditemukan' })
    if (!mulai || !sampai) return refuse({ kode: 'tanggal-salah' })
    const calon = await findCalonAnggota(w.tx, { nip })
    if (!calon) return refuse({ kode: 'pegawai-tidak-ada' })
    if (!calon.penilaiId) return refuse({ kode: 'tanpa-penilai', nama: calon.nama })
    const { pegawaiId, penilaiId } = calon
    const boleh = checkAnggota(tim, { pegawaiId, peran, mulai, sampai })
    if (!boleh.ok) return boleh

    const isPenilainya = penilaiId === w.actor.pejabatId
    const id = newId()
    await insertAnggota(w.tx, {
      id,
      timId,
      pegawaiId,
      peran,
      cara: 'penunjukan',
      mulai,
      sampai,
      alasan: '',
      diajukanPada: w.now,
      disetujuiTimPada: w.now,
      disetujuiPenilaiPada: isPenilainya ? w.now : null,
    })
    await recordAnggota(w, { peristiwa: 'tim.anggota-ditunjuk', id, pegawaiId, isian: { timId, peran } })
    await tellTim(
      w,
      isPenilainya ? pegawaiId : penilaiId,
      isPenilainya
        ? `${tim.pimpinan} menunjuk Anda sebagai ${peran} tim ${tim.nama}.`
        : `${tim.pimpinan} menunjuk ${calon.nama} sebagai ${peran} tim ${tim.nama}, menunggu persetujuan Anda.`,
    )

    return accept({ id })
  })
}
