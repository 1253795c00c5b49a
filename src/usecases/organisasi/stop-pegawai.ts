import {
  isAdaAdminLain,
  listPeranOf,
  type PeranTersimpan,
  saveAkhirPeran,
} from '../../db/queries/akun/peran.ts'
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
import { type Context, hariIni, type Write, write } from '../context.ts'
import { openEvaluasiTerakhir } from '../penilaian/jam/open-evaluasi-terakhir.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanBerhenti =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'admin-terakhir' }

type Isian = {
  readonly pegawaiId: string
  readonly versi: number
  readonly hariTerakhir: string
  readonly alasan: string
  readonly unitId: string
}

/** The last working day of an employee: posts and roles end with it, later ones fall away. */
export function stopPegawai(context: Context, isian: Isian): Promise<Result<null, PenolakanBerhenti>> {
  const { pegawaiId, versi, hariTerakhir, alasan, unitId } = isian
  return write(context, async (w): Promise<Result<null, PenolakanBerhenti>> => {
    if (alasan === '') return refuse({ kode: 'alasan-kosong' })
    await lockOrganisasi(w.tx)
    const lama = await lockPegawai(w.tx, pegawaiId)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah' })

    const peran = await endPeranOf(w, pegawaiId, hariTerakhir)
    if (!peran.ok) return peran
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
      sebelum: { berhenti: lama.berhenti?.toString() ?? null, penugasan: punya, peran: peran.value },
      sesudah: { berhenti, alasan },
    })
    const hari = hariIni(w).toString()
    if (hariTerakhir <= hari) await openEvaluasiTerakhir(w, { hari, sejak: hariTerakhir })
    await finishPerubahan(w, [unitId])

    return accept(null)
  })
}

/** Whoever leaves takes no role along; the last admin BKPSDM hands it over first. */
async function endPeranOf(
  { tx }: Write,
  pejabatId: string,
  hariTerakhir: string,
): Promise<Result<PeranTersimpan[], PenolakanBerhenti>> {
  const peran = (await listPeranOf(tx, pejabatId)).filter(
    ({ sampai }) => sampai === null || sampai > hariTerakhir,
  )
  const sejak = sehariSesudah(hariTerakhir)
  const isAdmin = peran.some((satu) => satu.peran === 'admin-bkpsdm')
  if (isAdmin && !(await isAdaAdminLain(tx, { pejabatId, sejak }))) return refuse({ kode: 'admin-terakhir' })
  for (const { id, mulai } of peran) await saveAkhirPeran(tx, { id, mulai, sampai: hariTerakhir })

  return accept(peran)
}
