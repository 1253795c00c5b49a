import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  bumpPerjanjian,
  lockPerjanjian,
  type Realisasi,
  saveRealisasi,
} from '../../db/queries/rencana/perjanjian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { readHubungan } from './hubungan-unit.ts'

export type TulisanRealisasi = {
  readonly unitId: string
  readonly tahun: number
  readonly versi: number
  readonly daftar: readonly Realisasi[]
}

/** The unit records what came of its indicators in a quarter. */
export function recordRealisasi(context: Context, { unitId, tahun, versi, daftar }: TulisanRealisasi) {
  return write(context, async (w) => {
    const muat = checkPanjang(daftar)
    if (!muat.ok) return muat
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenyusun) return refuse({ kode: 'bukan-penyusun' })
    const lama = await lockPerjanjian(w.tx, { unitId, tahun })
    if (lama.status !== 'ditetapkan') return refuse({ kode: 'perjanjian-belum-ditetapkan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    await saveRealisasi(w.tx, lama.id, daftar)
    await bumpPerjanjian(w.tx, lama.id)
    await recordAudit(w, {
      peristiwa: 'perjanjian.realisasi-dicatat',
      entitas: 'perjanjian_kinerja',
      entitasId: lama.id,
      sebelum: { sasaran: lama.sasaran },
      sesudah: { daftar },
    })

    return accept({ versi: versi + 1 })
  })
}
