import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  deleteKetidakhadiran,
  findKetidakhadiran,
  insertKetidakhadiran,
  listKetidakhadiranOf,
  lockPegawaiHadir,
  updateKetidakhadiran,
} from '../../db/queries/kehadiran/ketidakhadiran.ts'
import {
  checkTidakHadir,
  type PenolakanTidakHadir,
  type TidakHadirBaru,
} from '../../domain/kehadiran/catatan-tidak-hadir.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { wajibSkp } from '../../domain/skp/wajib-skp.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { isSama } from '../impor/jenis.ts'
import { fitMasaSkp } from '../organisasi/fit-masa-skp.ts'

export type PenolakanKetidakhadiran =
  | PenolakanTidakHadir
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }

export type IsiKetidakhadiran = TidakHadirBaru & {
  readonly nomorSurat: string | null
  readonly keterangan: string | null
}

type Isian = {
  readonly pegawaiId: string
  /** Absent: a new one. */
  readonly lama: { readonly id: string; readonly versi: number } | null
  readonly isi: IsiKetidakhadiran
}

/** Records approved leave or official travel, or corrects what was recorded. */
export function saveKetidakhadiran(
  context: Context,
  { pegawaiId, lama, isi }: Isian,
): Promise<Result<null, PenolakanKetidakhadiran>> {
  return write(context, async (w): Promise<Result<null, PenolakanKetidakhadiran>> => {
    const pegawai = await lockPegawaiHadir(w.tx, pegawaiId)
    if (!pegawai) return refuse({ kode: 'tidak-ditemukan' })
    const semua = await listKetidakhadiranOf(w.tx, [pegawaiId])
    const tersimpan = lama && semua.find(({ id }) => id === lama.id)
    if (lama && !tersimpan) return refuse({ kode: 'tidak-ditemukan' })
    // The same form sent twice stores once.
    if (semua.some((satu) => (!lama || satu.id === lama.id) && isSama(isi, satu))) return accept(null)
    if (lama && tersimpan && tersimpan.versi !== lama.versi) return refuse({ kode: 'sudah-berubah' })
    const ada = semua.filter(({ id }) => id !== lama?.id)
    const sah = checkTidakHadir(isi, { pegawai: pegawai.jenis, ada })
    if (!sah.ok) return sah

    const id = lama?.id ?? newId()
    if (lama) await updateKetidakhadiran(w.tx, { ...isi, id })
    else await insertKetidakhadiran(w.tx, { ...isi, id, pegawaiId, dicatatOleh: w.actor.pejabatId })
    await recordAudit(w, {
      peristiwa: lama ? 'ketidakhadiran.diubah' : 'ketidakhadiran.dicatat',
      entitas: 'ketidakhadiran',
      entitasId: id,
      pegawaiId,
      ...(tersimpan ? { sebelum: tersimpan } : {}),
      sesudah: isi,
    })
    await fitSkp(w, [isi.jenis, tersimpan?.jenis])

    return accept(null)
  })
}

/** Takes back leave or travel that was recorded by mistake or withdrawn. */
export function removeKetidakhadiran(
  context: Context,
  id: string,
): Promise<Result<null, PenolakanKetidakhadiran>> {
  return write(context, async (w): Promise<Result<null, PenolakanKetidakhadiran>> => {
    const lama = await findKetidakhadiran(w.tx, id)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    await deleteKetidakhadiran(w.tx, [id])
    await recordAudit(w, {
      peristiwa: 'ketidakhadiran.dihapus',
      entitas: 'ketidakhadiran',
      entitasId: id,
      pegawaiId: lama.pegawaiId,
      sebelum: lama,
    })
    await fitSkp(w, [lama.jenis])

    return accept(null)
  })
}

/** An SKP ends where a state without SKP begins, and runs on when that was a mistake. */
async function fitSkp(w: Write, jenis: readonly (string | undefined)[]): Promise<void> {
  const kini = hariIni(w).toString()
  if (jenis.some((satu) => satu !== undefined && !wajibSkp.apply(satu, kini).nilai)) await fitMasaSkp(w)
}
