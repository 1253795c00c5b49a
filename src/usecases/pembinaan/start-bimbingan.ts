import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { insertBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { findCalonPembimbing } from '../../db/queries/pembinaan/calon.ts'
import { findSkp, type SkpLengkap } from '../../db/queries/skp/skp.ts'
import {
  isiAwal,
  type JenisBimbingan,
  NAMA_JENIS_BIMBINGAN,
} from '../../domain/pembinaan/bagian-bimbingan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { pelakuSkp } from '../skp/hubungan-skp.ts'
import { targetLengkap } from '../skp/isi-dokumen.ts'

export type IsianMulai = {
  /** Made with the form, so that the same form sent twice begins one. */
  readonly id: string
  readonly skpId: string
  readonly jenis: JenisBimbingan | undefined
  readonly rhkId: string | null
  readonly topik: string
  /** NIP of who is given the special assignment; empty: the rater. */
  readonly nip: string
}

/** The rater, or the employee, begins a coaching or mentoring; only the rater gives somebody else the assignment (huruf b). */
export function startBimbingan(context: Context, isian: IsianMulai) {
  return write(context, async (w) => {
    const { id, skpId, jenis, topik, nip } = isian
    const skp = await findSkp(w.tx, skpId)
    if (!skp) return refuse({ kode: 'tidak-ditemukan' })
    const { hubungan } = await pelakuSkp(w, skp)
    if (!hubungan.has('diri') && !hubungan.has('penilai')) return refuse({ kode: 'tidak-ditemukan' })
    if (skp.status !== 'ditetapkan') return refuse({ kode: 'skp-belum-ditetapkan' })
    if (!jenis) return refuse({ kode: 'jenis-kosong' })
    const muat = checkPanjang(topik, PANJANG.keterangan)
    if (!muat.ok) return muat
    if (nip !== '' && !hubungan.has('penilai')) return refuse({ kode: 'penugasan-bukan-penilai' })
    const calon = await findCalonPembimbing(w.tx, nip === '' ? { pejabatId: skp.penilaiId } : { nip })
    if (!calon || calon.pejabatId === skp.pegawaiId) return refuse({ kode: 'pembimbing-tidak-ada' })
    const rhk = skp.rhk.find((satu) => satu.id === isian.rhkId)
    const tentang = topik || rhk?.uraian
    if (!tentang) return refuse({ kode: 'topik-kosong' })

    const baru = { id, skpId, pegawaiId: skp.pegawaiId, pembimbingId: calon.pejabatId, jenis, topik: tentang }
    const isi = isiAwal(jenis, indikatorDari(rhk))
    const oleh = { dimulaiOleh: w.actor.pejabatId, dimulaiPada: w.now }
    if (!(await insertBimbingan(w.tx, { ...baru, isi, ...oleh }))) return accept({ id })
    await recordAudit(w, {
      peristiwa: 'bimbingan.dimulai',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sesudah: { jenis, topik: tentang, pembimbing: calon.pejabatId },
    })
    for (const pejabatId of new Set([skp.pegawaiId, calon.pejabatId]))
      if (pejabatId !== w.actor.pejabatId)
        await insertKabar(w, {
          pejabatId,
          isi: `${w.actor.nama} memulai ${NAMA_JENIS_BIMBINGAN[jenis].toLowerCase()}: ${tentang}`,
          jenis: 'bimbingan',
          rujukan: id,
        })

    return accept({ id })
  })
}

function indikatorDari(rhk: SkpLengkap['rhk'][number] | undefined) {
  return (rhk?.indikator ?? []).map((satu) => ({ uraian: satu.uraian, target: targetLengkap(satu) }))
}
