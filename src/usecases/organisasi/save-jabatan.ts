import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  findJabatanByKode,
  type IsiJabatan,
  insertJabatan,
  isAtasanMelingkar,
  listCalonAtasan,
  listMasaJabatan,
  saveMasaJabatan,
} from '../../db/queries/organisasi/jabatan.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { changeFrom, type PenolakanMasa } from '../../domain/waktu/masa.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanJabatan =
  | PenolakanMasa
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'kode-sudah-ada'; readonly nilai: string }
  | { readonly kode: 'atasan-tidak-ada' }
  | { readonly kode: 'atasan-melingkar' }

/** Renames a post or gives it another superior from a day on. */
export function saveJabatan(
  context: Context,
  { jabatanId, mulai, isi }: { jabatanId: string; mulai: string; isi: IsiJabatan },
): Promise<Result<null, PenolakanJabatan>> {
  return write(context, async (w): Promise<Result<null, PenolakanJabatan>> => {
    await lockOrganisasi(w.tx)
    const riwayat = await listMasaJabatan(w.tx, jabatanId)
    if (!riwayat.some(({ unitId }) => unitId === isi.unitId)) return refuse({ kode: 'tidak-ditemukan' })
    const atasan = await checkAtasan(w, { jabatanId, isi, atasanLama: riwayat.at(-1)?.atasanId ?? null })
    if (!atasan.ok) return atasan
    const baru = changeFrom(riwayat, mulai, isi)
    if (!baru.ok) return baru

    await saveMasaJabatan(w.tx, jabatanId, baru.value)
    await recordAudit(w, {
      peristiwa: 'jabatan.diubah',
      entitas: 'jabatan',
      entitasId: jabatanId,
      sebelum: riwayat,
      sesudah: baru.value,
    })
    await finishPerubahan(w, [isi.unitId])

    return accept(null)
  })
}

/** A new post in a unit. */
export function addJabatan(
  context: Context,
  { kode, mulai, isi }: { kode: string; mulai: string; isi: IsiJabatan },
): Promise<Result<string, PenolakanJabatan>> {
  return write(context, async (w): Promise<Result<string, PenolakanJabatan>> => {
    await lockOrganisasi(w.tx)
    if (await findJabatanByKode(w.tx, kode)) return refuse({ kode: 'kode-sudah-ada', nilai: kode })
    const id = newId()
    const atasan = await checkAtasan(w, { jabatanId: id, isi, atasanLama: null })
    if (!atasan.ok) return atasan

    await insertJabatan(w.tx, { id, kode })
    await saveMasaJabatan(w.tx, id, [{ ...isi, mulai, sampai: null }])
    await recordAudit(w, {
      peristiwa: 'jabatan.ditambah',
      entitas: 'jabatan',
      entitasId: id,
      sesudah: { kode, mulai, ...isi },
    })
    await finishPerubahan(w, [isi.unitId])

    return accept(id)
  })
}

type Atasan = { readonly jabatanId: string; readonly isi: IsiJabatan; readonly atasanLama: string | null }

async function checkAtasan(
  w: Write,
  { jabatanId, isi, atasanLama }: Atasan,
): Promise<Result<null, PenolakanJabatan>> {
  const { atasanId, unitId } = isi
  if (atasanId === null || atasanId === atasanLama) return accept(null)
  const tanggal = hariIni(w).toString()
  const calon = await listCalonAtasan(w.tx, { unitId, tanggal })
  if (!calon.some(({ id }) => id === atasanId)) return refuse({ kode: 'atasan-tidak-ada' })

  return (await isAtasanMelingkar(w.tx, { jabatanId, atasanId, tanggal }))
    ? refuse({ kode: 'atasan-melingkar' })
    : accept(null)
}
