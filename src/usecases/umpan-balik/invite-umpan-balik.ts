import { recordAudit } from '../../db/queries/audit/audit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertUndangan, listUndangan } from '../../db/queries/umpan-balik/undangan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { keadaanUndangan, undanganUmpanBalik } from '../../domain/umpan-balik/undangan.ts'
import { type Context, hariIni, write } from '../context.ts'

export type IsianUndangan = {
  readonly id: string
  readonly pegawaiId: string
  /** Who is invited, and from where. */
  readonly nama: string
  readonly lembaga: string
  /** Keyed hash of the word in the link. */
  readonly sidik: string
}

/** The employee or the rater asks somebody without an account for feedback; the link works once and until a day. */
export function inviteUmpanBalik(context: Context, isian: IsianUndangan) {
  return write(context, async (w) => {
    const { id, pegawaiId, nama, lembaga } = isian
    if (nama === '' || lembaga === '') return refuse({ kode: 'undangan-kosong' })
    if (nama.length > PANJANG.namaPengundang || lembaga.length > PANJANG.namaPengundang)
      return refuse({ kode: 'nama-panjang', paling: PANJANG.namaPengundang })
    const hari = hariIni(w)
    const parameter = await getParameter(w.tx, undanganUmpanBalik, hari.toString())
    const semua = await listUndangan(w.tx, pegawaiId)
    const terbuka = semua.filter((satu) => keadaanUndangan(satu, hari.toString()) === 'terbuka').length
    if (!undanganUmpanBalik.apply(terbuka, hari.toString(), parameter).nilai)
      return refuse({ kode: 'undangan-penuh', paling: parameter.terbukaPalingBanyak })

    const berlakuSampai = hari.add({ days: parameter.berlakuHari - 1 })
    const pengundangId = w.actor.pejabatId
    await insertUndangan(w.tx, { ...isian, pengundangId, berlakuSampai, dibuatPada: w.now })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.diundang',
      entitas: 'undangan_umpan_balik',
      entitasId: id,
      pegawaiId,
      sesudah: { nama, lembaga, berlakuSampai: berlakuSampai.toString() },
    })

    return accept({ berlakuSampai: berlakuSampai.toString() })
  })
}
