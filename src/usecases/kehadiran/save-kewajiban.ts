import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  deleteAturanKewajiban,
  findAturanKewajiban,
  type IsiKewajiban,
  listAturanKewajiban,
  storeAturanKewajiban,
} from '../../db/queries/kehadiran/kewajiban.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { findJalur, listUnitDiBawah } from '../../db/queries/organisasi/unit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { isBertumpuk, type Masa } from '../../domain/waktu/masa.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { isSama } from '../impor/jenis.ts'
import { refreshKewajiban } from './read-kewajiban.ts'

export type PenolakanKewajiban =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | { readonly kode: 'menit-tanpa-catatan' }
  | ({ readonly kode: 'kewajiban-bertumpuk'; readonly unit: string } & Masa)

type Isian = { readonly id: string | null; readonly versi: number; readonly isi: IsiKewajiban }

/** Switches duties of a unit on or off from a date, for some kinds of employment and of post or for all. */
export function saveKewajiban(
  context: Context,
  { id, versi, isi }: Isian,
): Promise<Result<string, PenolakanKewajiban>> {
  return write(context, async (w): Promise<Result<string, PenolakanKewajiban>> => {
    await lockOrganisasi(w.tx)
    const lama = id === null ? undefined : await findAturanKewajiban(w.tx, id)
    if ((id !== null && !lama) || (await findJalur(w.tx, isi.unitId)) === undefined)
      return refuse({ kode: 'tidak-ditemukan' })
    const lain = (await listAturanKewajiban(w.tx)).filter((satu) => satu.id !== id)
    // The same form sent twice stores once.
    const sama = lama ?? lain.find((satu) => isSama(isi, satu))
    if (sama && isSama(isi, sama)) return accept(sama.id)
    if (lama && lama.versi !== versi) return refuse({ kode: 'sudah-berubah' })
    const penolakan = check(isi, lain)
    if (penolakan) return refuse(penolakan)

    const baru = id ?? newId()
    await storeAturanKewajiban(w.tx, baru, isi)
    await recordAudit(w, {
      peristiwa: lama ? 'kewajiban.diubah' : 'kewajiban.ditambah',
      entitas: 'kewajiban',
      entitasId: baru,
      ...(lama ? { sebelum: lama } : {}),
      sesudah: isi,
    })
    await finishKewajiban(w, [isi.unitId, ...(lama ? [lama.unitId] : [])])

    return accept(baru)
  })
}

function check(
  isi: IsiKewajiban,
  lain: readonly (IsiKewajiban & { readonly unit: string })[],
): PenolakanKewajiban | undefined {
  if (isi.sampai !== null && isi.sampai < isi.mulai) return { kode: 'tanggal-terbalik', mulai: isi.mulai }
  if (isi.menit && !isi.catatanHarian) return { kode: 'menit-tanpa-catatan' }
  const { unitId, jenisPegawai, jenisJabatan } = isi
  const tumpuk = lain.find(
    (satu) => isSama({ unitId, jenisPegawai, jenisJabatan }, satu) && isBertumpuk(satu, isi),
  )

  return (
    tumpuk && { kode: 'kewajiban-bertumpuk', unit: tumpuk.unit, mulai: tumpuk.mulai, sampai: tumpuk.sampai }
  )
}

/** Takes a choice away; the one of the unit above applies again. */
export function removeKewajiban(context: Context, id: string): Promise<Result<null, PenolakanKewajiban>> {
  return write(context, async (w): Promise<Result<null, PenolakanKewajiban>> => {
    await lockOrganisasi(w.tx)
    const lama = await findAturanKewajiban(w.tx, id)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    await deleteAturanKewajiban(w.tx, id)
    await recordAudit(w, {
      peristiwa: 'kewajiban.dihapus',
      entitas: 'kewajiban',
      entitasId: id,
      sebelum: lama,
    })
    await finishKewajiban(w, [lama.unitId])

    return accept(null)
  })
}

/** Today's answers, and the figures of every unit that a choice reaches. */
async function finishKewajiban(w: Write, unitIds: readonly string[]): Promise<void> {
  const tanggal = hariIni(w).toString()
  await refreshKewajiban(w.tx, tanggal)
  const terjangkau = await listUnitDiBawah(w.tx, unitIds)
  w.afterCommit(() => {
    for (const unitId of terjangkau) w.luar.tandai(unitId, tanggal)
  })
}
