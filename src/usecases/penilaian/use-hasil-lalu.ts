import type { Tx } from '../../db/database.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { type EvaluasiLengkap, lockEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import {
  deleteKesepakatan,
  findHasilLalu,
  findKesepakatan,
  type HasilLalu,
  insertUsulanHasilLalu,
  takeHasilLalu,
} from '../../db/queries/penilaian/hasil-lalu.ts'
import type { Basis } from '../../domain/ketentuan.ts'
import {
  agreeHasilLalu,
  hasilPeriodeLalu,
  type PenolakanKesepakatan,
} from '../../domain/penilaian/hasil-periode-lalu.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, type Write, write } from '../context.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'

type Hasil = Result<null, PenolakanKesepakatan>

/** Rater or employee proposes that the former unit's last result stands for the period of the move. */
export function proposeHasilLalu(context: Context, id: string): Promise<Hasil> {
  return write(context, async (w): Promise<Hasil> => {
    const dibuka = await openDraf(w, id)
    if (!dibuka.ok) return dibuka
    const evaluasi = dibuka.value
    const lalu = await findHasilLalu(w.tx, { evaluasiId: id })
    if (!lalu || !periksa(evaluasi, lalu).nilai) return refuse({ kode: 'tanpa-hasil-lalu' })
    // The same press twice proposes once; the other side's press is an answer.
    if (await findKesepakatan(w.tx, id)) return accept(null)

    await insertUsulanHasilLalu(w.tx, isiUsulan(w, id, lalu.evaluasiId))
    await tell(w, evaluasi, {
      peristiwa: 'hasil-lalu.diusulkan',
      kabar: `diusulkan memakai hasil ${namaPeriode(lalu)}: ${lalu.predikat}. Buka untuk menyetujui.`,
    })

    return accept(null)
  })
}

/** The other side agrees: ratings and words of the former result become those of the draft. */
export function agreeOnHasilLalu(context: Context, id: string): Promise<Hasil> {
  return write(context, async (w): Promise<Hasil> => {
    const dibuka = await openDraf(w, id)
    if (!dibuka.ok) return dibuka
    const lama = await findKesepakatan(w.tx, id)
    const sepakat = agreeHasilLalu(lama, w.actor.pejabatId)
    if (!sepakat.ok) return sepakat
    if (lama?.disetujuiOleh) return accept(null)

    await takeHasilLalu(w.tx, isiUsulan(w, id, sepakat.value.sumberId))
    await tell(w, dibuka.value, {
      peristiwa: 'hasil-lalu.disetujui',
      kabar: 'memakai hasil periode sebelumnya: disetujui.',
    })

    return accept(null)
  })
}

/** Either side takes the proposal or the agreement back, while the evaluation is a draft. */
export function cancelHasilLalu(context: Context, id: string): Promise<Hasil> {
  return write(context, async (w): Promise<Hasil> => {
    const dibuka = await openDraf(w, id)
    if (!dibuka.ok) return dibuka
    if (!(await findKesepakatan(w.tx, id))) return refuse({ kode: 'belum-diusulkan' })
    await deleteKesepakatan(w.tx, id)
    await tell(w, dibuka.value, {
      peristiwa: 'hasil-lalu.dibatalkan',
      kabar: 'tidak jadi memakai hasil periode sebelumnya.',
    })

    return accept(null)
  })
}

/** Whether both sides agreed that the former unit's result stands. */
export async function isMemakaiHasilLalu(tx: Tx, evaluasiId: string): Promise<boolean> {
  return (await findKesepakatan(tx, evaluasiId))?.disetujuiOleh != null
}

/** Why the new unit's achievement was not asked. */
export async function dasarHasilLalu(tx: Tx, evaluasi: EvaluasiLengkap): Promise<readonly Basis[]> {
  const lalu = await findHasilLalu(tx, { evaluasiId: evaluasi.id })

  return lalu ? [periksa(evaluasi, lalu).basis] : []
}

async function openDraf(w: Write, id: string): Promise<Result<EvaluasiLengkap, PenolakanKesepakatan>> {
  const evaluasi = await lockEvaluasi(w.tx, id)
  if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
  const { hubungan } = await pelakuEvaluasi(w, evaluasi)
  if (!hubungan.has('diri') && !hubungan.has('penilai')) return refuse({ kode: 'tidak-ditemukan' })
  const { status } = evaluasi

  return status === 'draf' ? accept(evaluasi) : refuse({ kode: 'status-salah', status })
}

function periksa({ periode }: EvaluasiLengkap, { mulaiSkp }: HasilLalu) {
  const { jenis, mulai, sampai } = periode

  return hasilPeriodeLalu.apply({ jenis, mulai, sampai, mulaiSkp }, sampai)
}

function isiUsulan({ actor, now }: Write, evaluasiId: string, sumberId: string) {
  return { evaluasiId, sumberId, oleh: actor.pejabatId, pada: now }
}

type Kabar = { readonly peristiwa: string; readonly kabar: string }

/** Each step is on record, and the other side hears of it. */
async function tell(w: Write, evaluasi: EvaluasiLengkap, { peristiwa, kabar }: Kabar): Promise<void> {
  const { id, pegawaiId, penilaiId, periode } = evaluasi
  await recordAudit(w, { peristiwa, entitas: 'evaluasi', entitasId: id, pegawaiId, sesudah: { kabar } })
  const pejabatId = w.actor.pejabatId === pegawaiId ? penilaiId : pegawaiId
  if (!pejabatId) return
  await insertKabar(w, {
    pejabatId,
    isi: `Evaluasi ${namaPeriode(periode)} ${kabar}`,
    jenis: 'evaluasi',
    rujukan: id,
  })
}
