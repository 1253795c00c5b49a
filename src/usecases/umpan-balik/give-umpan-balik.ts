import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import {
  insertUmpanBalik,
  listCalonPenerima,
  listRhkPenerima,
} from '../../db/queries/umpan-balik/umpan-balik.ts'
import { answerPermintaan } from '../../db/queries/umpan-balik/undangan.ts'
import type { SifatUmpanBalik } from '../../domain/penilaian/saran-rating.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { NilaiBerakhlak } from '../../domain/skp/perilaku.ts'
import {
  type BentukUmpanBalik,
  checkUcapan,
  type JenisUmpanBalik,
  type LanjutanUmpanBalik,
  panjangUmpanBalik,
  sebagaiUmpanBalik,
} from '../../domain/umpan-balik/umpan-balik.ts'
import { type Context, hariIni, write } from '../context.ts'

export type IsianUmpanBalik = {
  /** Made with the form, so that the same form sent twice stands once. */
  readonly id: string
  readonly pegawaiId: string
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly isi: string
  readonly sifat: SifatUmpanBalik | undefined
  readonly bentuk: BentukUmpanBalik
  readonly lanjutan: LanjutanUmpanBalik | null
  readonly bukti: string | null
}

/** Somebody tells a colleague, a leader or a subordinate what they saw, about a result or a value. */
export function giveUmpanBalik(context: Context, isian: IsianUmpanBalik) {
  return write(context, async (w) => {
    const { id, pegawaiId, rhkId } = isian
    const penulisId = w.actor.pejabatId
    const tanggal = hariIni(w)
    const calon = await listCalonPenerima(w.tx, penulisId)
    const penerima = calon.find((satu) => satu.pegawaiId === pegawaiId)
    const sebagai = penerima && sebagaiUmpanBalik(w.actor, penerima)
    if (!penerima || !sebagai) return refuse({ kode: 'tidak-ditemukan' })
    const parameter = await getParameter(w.tx, panjangUmpanBalik, tanggal.toString())
    const ucapan = checkUcapan({ ...isian, sebagai }, tanggal.toString(), parameter)
    if (!ucapan.ok) return ucapan
    const rhk = await listRhkPenerima(w.tx, { pegawaiId, tanggal: tanggal.toString() })
    if (rhkId !== null && !rhk.some((satu) => satu.id === rhkId)) return refuse({ kode: 'rhk-tidak-ada' })

    const siapa = { penulisId, undanganId: null, sebagai, sifat: ucapan.value }
    const baru = { ...isian, ...siapa, tanggal, dibuatPada: w.now }
    if (!(await insertUmpanBalik(w.tx, baru))) return accept({ id })
    const { nilai } = isian
    const dijawab = { dimintaId: penulisId, pegawaiId, rhkId, nilai, hari: tanggal.toString() }
    await answerPermintaan(w.tx, { ...dijawab, dipakaiPada: w.now })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.ditulis',
      entitas: 'umpan_balik',
      entitasId: id,
      pegawaiId,
      sesudah: catatan({ ...isian, sebagai }),
    })
    await insertKabar(w, {
      pejabatId: pegawaiId,
      isi: `${w.actor.nama} ${KABAR[isian.lanjutan ?? 'biasa']} untuk Anda.`,
      jenis: 'umpan-balik',
    })
    w.afterCommit(() => w.luar.tandai(penerima.unitId, tanggal.toString()))

    return accept({ id })
  })
}

const KABAR: Record<LanjutanUmpanBalik | 'biasa', string> = {
  biasa: 'menulis umpan balik',
  apresiasi: 'menulis apresiasi',
  'penugasan-baru': 'menulis penugasan baru',
}

/** What the audit keeps: all that was said, and as whom. */
function catatan({ id: _id, pegawaiId: _pegawaiId, ...isi }: IsianUmpanBalik & { sebagai: JenisUmpanBalik }) {
  return isi
}
