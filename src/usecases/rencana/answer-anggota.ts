import { saveJawaban } from '../../db/queries/rencana/tim-kerja.ts'
import { type AnggotaTim, jawabanMilik, type PenolakanTim, type Tim } from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { lockTim, recordAnggota, tellTim } from './anggota-tim.ts'

export type JawabanTim = {
  readonly timId: string
  readonly anggotaId: string
  readonly setuju: boolean
  readonly alasan: string
}

/** The leader of the team, or the member's rater, agrees or declines; declining needs a reason. */
export function answerAnggota(context: Context, { timId, anggotaId, setuju, alasan }: JawabanTim) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const tim = await lockTim(w, timId)
    const anggota = tim?.anggota.find(({ id }) => id === anggotaId)
    if (!tim || !anggota) return refuse({ kode: 'tidak-ditemukan' })
    const milik = jawabanMilik(tim, anggota, w.actor.pejabatId)
    if (!milik.tim && !milik.penilai) return refuse({ kode: sebab(tim, anggota, w.actor.pejabatId) })
    if (!setuju && alasan === '') return refuse({ kode: 'alasan-kosong' })

    await saveJawaban(
      w.tx,
      anggotaId,
      setuju
        ? {
            ...(milik.tim && { disetujuiTimPada: w.now }),
            ...(milik.penilai && { disetujuiPenilaiPada: w.now }),
          }
        : { ditolakPada: w.now, ditolakOleh: w.actor.pejabatId, alasanTolak: alasan },
    )
    const { pegawaiId } = anggota
    await recordAnggota(w, {
      peristiwa: setuju ? 'tim.disetujui' : 'tim.ditolak',
      id: anggotaId,
      pegawaiId,
      isian: { timId, ...milik, alasan },
    })
    const kata = setuju ? 'menyetujui' : 'menolak'
    const sebabnya = setuju ? '' : ` Alasannya: ${alasan}`
    await tellTim(w, pegawaiId, `${w.actor.nama} ${kata} penugasan Anda di tim ${tim.nama}.${sebabnya}`)

    return accept({ id: anggotaId })
  })
}

function sebab(tim: Tim, anggota: AnggotaTim, pejabatId: string): 'bukan-penjawab' | 'sudah-dijawab' {
  const isPenjawab = tim.pimpinanId === pejabatId || anggota.penilaiId === pejabatId
  return isPenjawab ? 'sudah-dijawab' : 'bukan-penjawab'
}
