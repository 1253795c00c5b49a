import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import {
  insertUmpanBalik,
  listCalonPenerima,
  listRhkPenerima,
} from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { SifatUmpanBalik } from '../../domain/penilaian/saran-rating.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { NilaiBerakhlak } from '../../domain/skp/perilaku.ts'
import { panjangUmpanBalik, sebagaiUmpanBalik } from '../../domain/umpan-balik/umpan-balik.ts'
import { type Context, hariIni, write } from '../context.ts'

export type IsianUmpanBalik = {
  /** Made with the form, so that the same form sent twice stands once. */
  readonly id: string
  readonly pegawaiId: string
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly isi: string
  readonly sifat: SifatUmpanBalik | undefined
}

/** Somebody tells a colleague, a leader or a subordinate what they saw, about a result or a value. */
export function giveUmpanBalik(context: Context, isian: IsianUmpanBalik) {
  return write(context, async (w) => {
    const { id, pegawaiId, rhkId, nilai, isi, sifat } = isian
    const penulisId = w.actor.pejabatId
    const tanggal = hariIni(w)
    const calon = await listCalonPenerima(w.tx, penulisId)
    const penerima = calon.find((satu) => satu.pegawaiId === pegawaiId)
    const sebagai = penerima && sebagaiUmpanBalik(w.actor, penerima)
    if (!penerima || !sebagai) return refuse({ kode: 'tidak-ditemukan' })
    if (!sifat) return refuse({ kode: 'sifat-kosong' })
    const parameter = await getParameter(w.tx, panjangUmpanBalik, tanggal.toString())
    const keliru = panjangUmpanBalik.apply(isi.length, tanggal.toString(), parameter).nilai
    if (keliru) return refuse({ kode: keliru, panjang: isi.length, ...parameter })
    const rhk = await listRhkPenerima(w.tx, { pegawaiId, tanggal: tanggal.toString() })
    if (rhkId !== null && !rhk.some((satu) => satu.id === rhkId)) return refuse({ kode: 'rhk-tidak-ada' })

    const baru = { id, pegawaiId, penulisId, sebagai, rhkId, nilai, isi, sifat, tanggal, dibuatPada: w.now }
    if (!(await insertUmpanBalik(w.tx, baru))) return accept({ id })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.ditulis',
      entitas: 'umpan_balik',
      entitasId: id,
      pegawaiId,
      sesudah: { sebagai, rhkId, nilai, isi, sifat },
    })
    await insertKabar(w, {
      pejabatId: pegawaiId,
      isi: `${w.actor.nama} menulis umpan balik untuk Anda.`,
      jenis: 'umpan-balik',
    })
    w.afterCommit(() => w.luar.tandai(penerima.unitId, tanggal.toString()))

    return accept({ id })
  })
}
