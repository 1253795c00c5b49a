import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockPegawai, saveBerhenti } from '../../db/queries/organisasi/pegawai.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import {
  deletePenugasan,
  listPenugasanTerkait,
  saveAkhirPenugasan,
} from '../../db/queries/organisasi/penugasan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { sehariSesudah } from '../../domain/waktu/masa.ts'
import { type Context, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanBerhenti =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'alasan-kosong' }

type Isian = {
  readonly pegawaiId: string
  readonly versi: number
  readonly hariTerakhir: string
  readonly alasan: string
  readonly unitId: string
}

/** The last working day of an employee: posts end with it, later ones fall away. */
export function stopPegawai(context: Context, isian: Isian): Promise<Result<null, PenolakanBerhenti>> {
  const { pegawaiId, versi, hariTerakhir, alasan, unitId } = isian
  return write(context, async (w): Promise<Result<null, PenolakanBerhenti>> => {
    if (alasan === '') return refuse({ kode: 'alasan-kosong' })
    await lockOrganisasi(w.tx)
    const lama = await lockPegawai(w.tx, pegawaiId)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah' })

    const punya = (await listPenugasanTerkait(w.tx, { pejabatIds: [pegawaiId], jabatanIds: [] })).filter(
      ({ sampai }) => sampai === null || sampai > hariTerakhir,
    )
    await deletePenugasan(
      w.tx,
      punya.filter(({ mulai }) => mulai > hariTerakhir).map(({ id }) => id),
    )
    for (const { id, mulai } of punya.filter((satu) => satu.mulai <= hariTerakhir))
      await saveAkhirPenugasan(w.tx, { id, mulai, sampai: hariTerakhir })
    const berhenti = sehariSesudah(hariTerakhir)
    await saveBerhenti(w.tx, pegawaiId, berhenti)
    await recordAudit(w, {
      peristiwa: 'pegawai.berhenti',
      entitas: 'pegawai',
      entitasId: pegawaiId,
      pegawaiId,
      sebelum: { berhenti: lama.berhenti?.toString() ?? null, penugasan: punya },
      sesudah: { berhenti, alasan },
    })
    await finishPerubahan(w, [unitId])

    return accept(null)
  })
}
