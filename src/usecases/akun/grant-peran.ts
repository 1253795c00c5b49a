import { newId } from '../../db/id.ts'
import { findCalonPeran } from '../../db/queries/akun/pejabat.ts'
import { insertPeran, listPeranOf } from '../../db/queries/akun/peran.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { findUnit } from '../../db/queries/organisasi/unit.ts'
import { checkPeran, type PenolakanPeran, type PeranBaru } from '../../domain/organisasi/peran.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { addAkun, type Saat } from './create-akun.ts'

export type PenolakanBeriPeran =
  | PenolakanPeran
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'orang-tidak-ada' }
  | { readonly kode: 'orang-berhenti'; readonly nama: string }
  | { readonly kode: 'unit-tidak-ada' }
  | { readonly kode: 'mulai-lampau'; readonly hariIni: string }

type Isian = PeranBaru & {
  /** NIP or account name. */
  readonly pengguna: string
}

/** BKPSDM gives somebody a role from a day on: for the whole city, or in one unit. */
export function grantPeran(
  context: Context,
  { pengguna, ...baru }: Isian,
): Promise<Result<string, PenolakanBeriPeran>> {
  return write(context, async (w): Promise<Result<string, PenolakanBeriPeran>> => {
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    const kini = hariIni(w).toString()
    if (baru.mulai < kini) return refuse({ kode: 'mulai-lampau', hariIni: kini })
    await lockOrganisasi(w.tx)
    const orang = await findCalonPeran(w.tx, pengguna)
    if (!orang?.username) return refuse({ kode: 'orang-tidak-ada' })
    if (orang.berhenti !== null && orang.berhenti <= baru.mulai)
      return refuse({ kode: 'orang-berhenti', nama: orang.nama })
    if (baru.unitId !== null && !(await findUnit(w.tx, baru.unitId, baru.mulai)))
      return refuse({ kode: 'unit-tidak-ada' })
    const sah = checkPeran(baru, await listPeranOf(w.tx, orang.id))
    if (!sah.ok) return sah
    await addAkun(w, [{ pejabatId: orang.id, nama: orang.nama, username: orang.username }])
    await recordPeran(w, { pejabatId: orang.id, baru: sah.value })

    return accept(orang.nama)
  })
}

type Pemberian = {
  readonly pejabatId: string
  readonly baru: PeranBaru
}

/** Stores a checked role and its event. */
export async function recordPeran(w: Saat, { pejabatId, baru }: Pemberian): Promise<void> {
  const { peran, unitId, mulai, sampai } = baru
  const id = newId()
  await insertPeran(w.tx, { id, pejabatId, peran, unitId, mulai, sampai })
  await recordAudit(w, {
    peristiwa: 'peran.diberikan',
    entitas: 'peran',
    entitasId: id,
    pegawaiId: pejabatId,
    sesudah: { pejabatId, peran, unitId, mulai, sampai },
  })
}
