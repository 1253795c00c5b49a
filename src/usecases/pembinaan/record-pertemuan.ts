import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKesepakatan } from '../../db/queries/pembinaan/kesepakatan.ts'
import { lockPertemuan, savePertemuan } from '../../db/queries/pembinaan/pertemuan.ts'
import { finishPertemuan, type IsianKesepakatan } from '../../domain/pembinaan/pertemuan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { tellPertemuan } from './kabar-pertemuan.ts'

type Isian = {
  readonly id: string
  readonly versi: number
  readonly ringkasan: string
  readonly kesepakatan: readonly IsianKesepakatan[]
}

/** After the talk one of the two keeps what was said and what was agreed; both read it. */
export function recordPertemuan(context: Context, { id, versi, ...isi }: Isian) {
  return write(context, async (w) => {
    const semula = await lockPertemuan(w.tx, id)
    if (!semula) return refuse({ kode: 'tidak-ditemukan' })
    const oleh = { pejabatId: w.actor.pejabatId, versi, pada: w.now }
    const hasil = finishPertemuan(semula, oleh, { ...isi, hari: hariIni(w).toString() })
    if (!hasil.ok) return hasil

    const { pertemuan, kesepakatan } = hasil.value
    await savePertemuan(w.tx, id, pertemuan)
    const bernomor = kesepakatan.map((satu) => ({ ...satu, id: newId() }))
    await insertKesepakatan(w.tx, { pertemuanId: id, pegawaiId: semula.pegawaiId }, bernomor)
    await recordAudit(w, {
      peristiwa: 'pertemuan.dicatat',
      entitas: 'pertemuan',
      entitasId: id,
      pegawaiId: semula.pegawaiId,
      sesudah: { ringkasan: isi.ringkasan, kesepakatan },
    })
    await tellPertemuan(w, semula, 'mencatat hasil pertemuan kinerja.')

    return accept({ id })
  })
}
