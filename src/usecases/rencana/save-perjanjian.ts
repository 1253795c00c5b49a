import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  bumpPerjanjian,
  lockPerjanjian,
  savePersetujuan,
  saveSasaran,
} from '../../db/queries/rencana/perjanjian.ts'
import type { Sasaran } from '../../domain/rencana/perjanjian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { readHubungan } from './hubungan-unit.ts'

export type TulisanPerjanjian = {
  readonly unitId: string
  readonly tahun: number
  readonly versi: number
  readonly sasaran: readonly Sasaran[]
}

/** The head of a unit writes what it promises for a year, as long as the leader above has not set it. */
export function savePerjanjian(context: Context, { unitId, tahun, versi, sasaran }: TulisanPerjanjian) {
  return write(context, async (w) => {
    const muat = checkPanjang(sasaran)
    if (!muat.ok) return muat
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenyusun) return refuse({ kode: 'bukan-penyusun' })
    const lama = await lockPerjanjian(w.tx, { unitId, tahun })
    if (lama.status === 'ditetapkan') return refuse({ kode: 'perjanjian-ditetapkan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    await saveSasaran(w.tx, lama.id, sasaran)
    await savePersetujuan(w.tx, lama.id, null)
    await bumpPerjanjian(w.tx, lama.id)
    await recordAudit(w, {
      peristiwa: 'perjanjian.disimpan',
      entitas: 'perjanjian_kinerja',
      entitasId: lama.id,
      sebelum: { sasaran: lama.sasaran },
      sesudah: { sasaran },
    })

    return accept({ versi: versi + 1 })
  })
}
