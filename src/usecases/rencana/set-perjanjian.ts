import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import {
  lockPerjanjian,
  savePersetujuan,
  saveStatus,
  type UnitRencana,
} from '../../db/queries/rencana/perjanjian.ts'
import { concludePerjanjian } from '../../domain/rencana/perjanjian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'
import { freezePerjanjian } from './dokumen-perjanjian.ts'
import { readHubungan } from './hubungan-unit.ts'

type Kunci = { readonly unitId: string; readonly tahun: number; readonly versi: number }

/** The leader one level above agrees to what a unit promises for the year. */
export function setPerjanjian(context: Context, { unitId, tahun, versi }: Kunci) {
  return write(context, async (w) => {
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenetap) return refuse({ kode: 'bukan-penetap', penetap: hubungan.unit.penetap })
    const lama = await lockPerjanjian(w.tx, { unitId, tahun })
    const boleh = concludePerjanjian(lama, hubungan.unit.kepala)
    if (!boleh.ok) return boleh
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    await saveStatus(w.tx, { id: lama.id, status: 'ditetapkan', oleh: w.actor.pejabatId, pada: w.now })
    const dokumen = await freezePerjanjian(w, { perjanjian: lama, persetujuan: boleh.value })
    await recordAudit(w, {
      peristiwa: 'perjanjian.ditetapkan',
      entitas: 'perjanjian_kinerja',
      entitasId: lama.id,
      sebelum: { status: lama.status },
      sesudah: { status: 'ditetapkan', sasaran: lama.sasaran, dokumen },
    })
    await tellKepala(w, hubungan.unit, `Perjanjian kinerja ${hubungan.unit.unit} ${tahun} ditetapkan.`)

    return accept({ unitId })
  })
}

/** The leader above opens a set agreement again, with the reason; what was recorded stays. */
export function reopenPerjanjian(
  context: Context,
  { unitId, tahun, alasan }: { unitId: string; tahun: number; alasan: string },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan)
    if (!muat.ok) return muat
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenetap) return refuse({ kode: 'bukan-penetap', penetap: hubungan.unit.penetap })
    if (alasan === '') return refuse({ kode: 'alasan-kosong' })
    const lama = await lockPerjanjian(w.tx, { unitId, tahun })
    if (lama.status !== 'ditetapkan') return refuse({ kode: 'perjanjian-belum-ditetapkan' })

    await saveStatus(w.tx, { id: lama.id, status: 'draf', oleh: null, pada: null })
    await savePersetujuan(w.tx, lama.id, null)
    await recordAudit(w, {
      peristiwa: 'perjanjian.dibuka',
      entitas: 'perjanjian_kinerja',
      entitasId: lama.id,
      sebelum: { status: 'ditetapkan', sasaran: lama.sasaran },
      sesudah: { status: 'draf', alasan },
    })
    await tellKepala(
      w,
      hubungan.unit,
      `Perjanjian kinerja ${hubungan.unit.unit} ${tahun} dibuka kembali: ${alasan}`,
    )

    return accept({ unitId })
  })
}

async function tellKepala(w: Write, unit: UnitRencana, isi: string): Promise<void> {
  if (!unit.kepalaId) return
  await insertKabar(w, { pejabatId: unit.kepalaId, isi, jenis: 'rencana', rujukan: unit.unitId })
}
