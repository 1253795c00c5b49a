import { newId } from '../../db/id.ts'
import { findCalonAnggota, insertAnggota } from '../../db/queries/rencana/tim-kerja.ts'
import { checkAnggota, type PenolakanTim } from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { lockTim, recordAnggota, tellTim } from './anggota-tim.ts'

/** An employee offers to join an open team; its leader and the own rater have to agree (tahap kelima f.11). */
export function joinTim(context: Context, { timId, alasan }: { timId: string; alasan: string }) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const tim = await lockTim(w, timId)
    const calon = w.actor.pegawaiId
      ? await findCalonAnggota(w.tx, { pegawaiId: w.actor.pegawaiId })
      : undefined
    if (!tim || !calon) return refuse({ kode: 'tidak-ditemukan' })
    if (!tim.terbuka) return refuse({ kode: 'tim-tidak-terbuka' })
    if (!calon.penilaiId) return refuse({ kode: 'tanpa-penilai', nama: calon.nama })
    if (alasan === '') return refuse({ kode: 'alasan-kosong' })
    const kini = hariIni(w).toString()
    const mulai = later(kini, tim.mulai)
    const { pegawaiId } = calon
    const masa = { mulai, sampai: tim.sampai }
    const boleh = checkAnggota(tim, { pegawaiId, peran: 'anggota', ...masa })
    if (!boleh.ok) return boleh

    const id = newId()
    await insertAnggota(w.tx, {
      id,
      timId,
      pegawaiId,
      peran: 'anggota',
      cara: 'sukarela',
      ...masa,
      alasan,
      diajukanPada: w.now,
      disetujuiTimPada: null,
      disetujuiPenilaiPada: null,
    })
    await recordAnggota(w, { peristiwa: 'tim.diajukan', id, pegawaiId, isian: { timId, alasan } })
    for (const penjawab of new Set([tim.pimpinanId, calon.penilaiId]))
      await tellTim(
        w,
        penjawab,
        `${calon.nama} ingin bergabung dengan tim ${tim.nama}, menunggu jawaban Anda.`,
      )

    return accept({ id })
  })
}

function later(satu: string, lain: string): string {
  if (satu > lain) return satu

  return lain
}
