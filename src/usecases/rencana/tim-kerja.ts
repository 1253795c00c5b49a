import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import {
  endAnggota,
  findCalonAnggota,
  findTim,
  insertAnggota,
  insertTim,
  saveJawaban,
} from '../../db/queries/rencana/tim-kerja.ts'
import {
  type AnggotaTim,
  jawabanMilik,
  type PenolakanTim,
  type PeranTim,
  type Tim,
  terimaAnggota,
} from '../../domain/rencana/tim-kerja.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'

export type IsianTim = {
  readonly nama: string
  readonly tujuan: string
  readonly mulai: string | undefined
  readonly sampai: string | undefined
  readonly terbuka: boolean
}

/** A leader forms a team for a span of days; others may offer themselves if it is open. */
export function formTim(context: Context, isian: IsianTim) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const { nama, tujuan, mulai, sampai, terbuka } = isian
    if (nama === '') return refuse({ kode: 'nama-kosong' })
    if (!mulai || !sampai || mulai > sampai) return refuse({ kode: 'tanggal-salah' })

    const tim = { id: newId(), nama, tujuan, pimpinanId: w.actor.pejabatId, mulai, sampai, terbuka }
    await insertTim(w.tx, tim)
    await recordAudit(w, {
      peristiwa: 'tim.dibentuk',
      entitas: 'tim_kerja',
      entitasId: tim.id,
      sesudah: tim,
    })

    return accept({ id: tim.id })
  })
}

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
    const boleh = terimaAnggota(tim, { pegawaiId, peran, mulai, sampai })
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
    await tell(
      w,
      isPenilainya ? pegawaiId : penilaiId,
      isPenilainya
        ? `${tim.pimpinan} menunjuk Anda sebagai ${peran} tim ${tim.nama}.`
        : `${tim.pimpinan} menunjuk ${calon.nama} sebagai ${peran} tim ${tim.nama}, menunggu persetujuan Anda.`,
    )

    return accept({ id })
  })
}

/** An employee offers to join an open team; its leader and the own rater have to agree (tahap kelima f.11). */
export function joinTim(context: Context, { timId, alasan }: { timId: string; alasan: string }) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
    const tim = await lockTim(w, timId)
    const calon = w.actor.pegawaiId
      ? await findCalonAnggota(w.tx, { pegawaiId: w.actor.pegawaiId })
      : undefined
    if (!tim || !calon) return refuse({ kode: 'tidak-ditemukan' })
    if (!tim.terbuka) return refuse({ kode: 'tim-tidak-terbuka' })
    if (!calon.penilaiId) return refuse({ kode: 'tanpa-penilai', nama: calon.nama })
    if (alasan === '') return refuse({ kode: 'alasan-kosong' })
    const kini = hariIni(w).toString()
    const mulai = tim.mulai < kini ? kini : tim.mulai
    const { pegawaiId } = calon
    const masa = { mulai, sampai: tim.sampai }
    const boleh = terimaAnggota(tim, { pegawaiId, peran: 'anggota', ...masa })
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
      await tell(w, penjawab, `${calon.nama} ingin bergabung dengan tim ${tim.nama}, menunggu jawaban Anda.`)

    return accept({ id })
  })
}

export type JawabanTim = {
  readonly timId: string
  readonly anggotaId: string
  readonly setuju: boolean
  readonly alasan: string
}

/** The leader of the team, or the member's rater, agrees or declines; declining needs a reason. */
export function answerAnggota(context: Context, { timId, anggotaId, setuju, alasan }: JawabanTim) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanTim>> => {
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
    await tell(w, pegawaiId, `${w.actor.nama} ${kata} penugasan Anda di tim ${tim.nama}.${sebabnya}`)

    return accept({ id: anggotaId })
  })
}

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
    await tell(w, pegawaiId, `Penugasan Anda di tim ${tim.nama} diakhiri ${tim.pimpinan}.`)

    return accept({ id: anggotaId })
  })
}

async function lockTim(w: Write, timId: string): Promise<Tim | undefined> {
  await takeTurn(w.tx, `tim/${timId}`)
  return findTim(w.tx, { timId, pejabatId: w.actor.pejabatId })
}

function sebab(tim: Tim, anggota: AnggotaTim, pejabatId: string): 'bukan-penjawab' | 'sudah-dijawab' {
  const isPenjawab = tim.pimpinanId === pejabatId || anggota.penilaiId === pejabatId
  return isPenjawab ? 'sudah-dijawab' : 'bukan-penjawab'
}

type Kejadian = {
  readonly peristiwa: string
  readonly id: string
  readonly pegawaiId: string
  readonly isian: object
}

async function recordAnggota(w: Write, { peristiwa, id, pegawaiId, isian }: Kejadian): Promise<void> {
  await recordAudit(w, { peristiwa, entitas: 'anggota_tim', entitasId: id, pegawaiId, sesudah: isian })
}

async function tell(w: Write, pejabatId: string, isi: string): Promise<void> {
  await insertKabar(w, { pejabatId, isi, jenis: 'tim-kerja' })
}
