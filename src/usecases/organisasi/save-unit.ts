import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import {
  findJalur,
  findUnitByKode,
  type IsiUnit,
  insertUnit,
  isUnitDiBawah,
  listMasaUnit,
  saveMasaUnit,
} from '../../db/queries/organisasi/unit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { changeFrom, type PenolakanMasa } from '../../domain/waktu/masa.ts'
import { type Context, type Write, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'
import { isDalamLingkup, lingkupUbah } from './lingkup.ts'

export type PenolakanUnit =
  | PenolakanMasa
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'kode-sudah-ada'; readonly nilai: string }
  | { readonly kode: 'induk-tidak-ada' }
  | { readonly kode: 'induk-melingkar' }

type Isian = { readonly unitId: string; readonly mulai: string; readonly isi: IsiUnit }

/** Renames a unit or hangs it elsewhere from a day on; what it was before stays true of its time. */
export function saveUnit(
  context: Context,
  { unitId, mulai, isi }: Isian,
): Promise<Result<null, PenolakanUnit>> {
  return write(context, async (w): Promise<Result<null, PenolakanUnit>> => {
    await lockOrganisasi(w.tx)
    const riwayat = await listMasaUnit(w.tx, unitId)
    const induk = await checkInduk(w, {
      unitId,
      indukId: isi.indukId,
      indukLama: riwayat.at(-1)?.indukId ?? null,
    })
    if (!induk.ok) return induk
    const baru = changeFrom(riwayat, mulai, isi)
    if (!baru.ok) return baru

    await saveMasaUnit(w.tx, unitId, baru.value)
    await recordAudit(w, {
      peristiwa: 'unit.diubah',
      entitas: 'unit',
      entitasId: unitId,
      sebelum: riwayat,
      sesudah: baru.value,
    })
    await finishPerubahan(w, [unitId])

    return accept(null)
  })
}

type Baru = { readonly kode: string; readonly mulai: string; readonly isi: IsiUnit }

/** A new unit below another. */
export function addUnit(
  context: Context,
  { kode, mulai, isi }: Baru,
): Promise<Result<string, PenolakanUnit>> {
  return write(context, async (w): Promise<Result<string, PenolakanUnit>> => {
    await lockOrganisasi(w.tx)
    if (await findUnitByKode(w.tx, kode)) return refuse({ kode: 'kode-sudah-ada', nilai: kode })
    const id = newId()
    const induk = await checkInduk(w, { unitId: id, indukId: isi.indukId, indukLama: null })
    if (!induk.ok) return induk

    await insertUnit(w.tx, { id, kode })
    await saveMasaUnit(w.tx, id, [{ ...isi, mulai, sampai: null }])
    await recordAudit(w, {
      peristiwa: 'unit.ditambah',
      entitas: 'unit',
      entitasId: id,
      sesudah: { kode, mulai, ...isi },
    })
    await finishPerubahan(w, [id])

    return accept(id)
  })
}

type Gantung = { readonly unitId: string; readonly indukId: string | null; readonly indukLama: string | null }

/** A parent must be within the administrator's scope unless it is the one it has. */
async function checkInduk(
  { tx, actor }: Write,
  { unitId, indukId, indukLama }: Gantung,
): Promise<Result<null, PenolakanUnit>> {
  if (indukId === indukLama) return accept(null)
  if (indukId === null)
    return lingkupUbah(actor) === 'semua' ? accept(null) : refuse({ kode: 'induk-tidak-ada' })
  const jalur = await findJalur(tx, indukId)
  if (jalur === undefined || !isDalamLingkup(lingkupUbah(actor), jalur))
    return refuse({ kode: 'induk-tidak-ada' })

  return (await isUnitDiBawah(tx, { unitId: indukId, pangkalId: unitId }))
    ? refuse({ kode: 'induk-melingkar' })
    : accept(null)
}
