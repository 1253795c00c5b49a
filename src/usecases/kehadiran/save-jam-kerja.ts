import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  deleteJamKerja,
  findJamKerja,
  type IsiJamKerja,
  type JamKerja,
  listJamKerja,
  saveJamKerja as storeJamKerja,
} from '../../db/queries/kehadiran/kalender.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { findJalur } from '../../db/queries/organisasi/unit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { isBertumpuk, type Masa } from '../../domain/waktu/masa.ts'
import { type Context, type Write, write } from '../context.ts'
import { isDalamLingkup, lingkupUbah } from '../organisasi/lingkup.ts'
import { isJamSama } from './jam-sama.ts'

export type PenolakanJamKerja =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | { readonly kode: 'tanpa-hari' }
  | ({ readonly kode: 'jam-bertumpuk'; readonly nama: string } & Masa)

type Isian = { readonly id: string | null; readonly versi: number; readonly isi: IsiJamKerja }

/** Sets the working hours of a unit, or of the whole city, for a span. */
export function saveJamKerja(
  context: Context,
  { id, versi, isi }: Isian,
): Promise<Result<string, PenolakanJamKerja>> {
  return write(context, async (w): Promise<Result<string, PenolakanJamKerja>> => {
    await lockOrganisasi(w.tx)
    const lama = id === null ? undefined : await findJamKerja(w.tx, id)
    if (id !== null && !(lama && isMilik(w, lama.unitId, lama.jalur)))
      return refuse({ kode: 'tidak-ditemukan' })
    if (!isMilik(w, isi.unitId, isi.unitId && ((await findJalur(w.tx, isi.unitId)) ?? '')))
      return refuse({ kode: 'tidak-ditemukan' })
    const lain = (await listJamKerja(w.tx, 'semua')).filter((satu) => satu.id !== id)
    // The same form sent twice stores once.
    const sama = lama ?? lain.find((satu) => isJamSama(satu, isi))
    if (sama && isJamSama(sama, isi)) return accept(sama.id)
    if (lama && lama.versi !== versi) return refuse({ kode: 'sudah-berubah' })
    const penolakan = check(isi, lain)
    if (penolakan) return refuse(penolakan)

    const baru = id ?? newId()
    await storeJamKerja(w.tx, baru, isi)
    await recordAudit(w, {
      peristiwa: lama ? 'jam-kerja.diubah' : 'jam-kerja.ditambah',
      entitas: 'jam-kerja',
      entitasId: baru,
      ...(lama ? { sebelum: lama } : {}),
      sesudah: isi,
    })

    return accept(baru)
  })
}

/** The whole city's hours belong to BKPSDM, a unit's also to its administrator. */
function isMilik({ actor }: Write, unitId: string | null, jalur: string | null): boolean {
  const lingkup = lingkupUbah(actor)
  return lingkup === 'semua' || (unitId !== null && isDalamLingkup(lingkup, jalur ?? ''))
}

function check(isi: IsiJamKerja, lain: readonly JamKerja[]): PenolakanJamKerja | undefined {
  if (isi.sampai !== null && isi.sampai < isi.mulai) return { kode: 'tanggal-terbalik', mulai: isi.mulai }
  if (isi.pola !== 'giliran' && isi.jam.length === 0) return { kode: 'tanpa-hari' }
  const tumpuk = lain.find(
    (satu) => satu.unitId === isi.unitId && satu.isKhusus === isi.isKhusus && isBertumpuk(satu, isi),
  )

  return tumpuk && { kode: 'jam-bertumpuk', nama: tumpuk.nama, mulai: tumpuk.mulai, sampai: tumpuk.sampai }
}

/** Takes working hours away; the unit's ordinary ones or those above apply again. */
export function removeJamKerja(context: Context, id: string): Promise<Result<null, PenolakanJamKerja>> {
  return write(context, async (w): Promise<Result<null, PenolakanJamKerja>> => {
    const lama = await findJamKerja(w.tx, id)
    if (!lama || !isMilik(w, lama.unitId, lama.jalur)) return refuse({ kode: 'tidak-ditemukan' })
    await deleteJamKerja(w.tx, id)
    await recordAudit(w, {
      peristiwa: 'jam-kerja.dihapus',
      entitas: 'jam-kerja',
      entitasId: id,
      sebelum: lama,
    })

    return accept(null)
  })
}
