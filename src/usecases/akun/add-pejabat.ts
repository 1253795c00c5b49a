import { newId } from '../../db/id.ts'
import { findAkunByUsername } from '../../db/queries/akun/akun.ts'
import { insertPejabat, type PejabatBaru } from '../../db/queries/akun/pejabat.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { isNamaAkun, panggilanDari } from '../../domain/organisasi/identitas.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { addAkun, type Saat } from './create-akun.ts'

export type PenolakanPejabat =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'nama-akun-salah' }
  | { readonly kode: 'nama-akun-dipakai'; readonly nama: string }

export type IsianPejabat = Omit<PejabatBaru, 'id'> & { readonly username: string }

/** Somebody without a NIP who acts in the system (a head of the region, a counter), with an account to be activated. */
export function addPejabat(context: Context, isian: IsianPejabat): Promise<Result<string, PenolakanPejabat>> {
  return write(context, async (w): Promise<Result<string, PenolakanPejabat>> => {
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    return insertBerakun(w, isian)
  })
}

/** The same inside a larger act, for whoever may. */
export async function insertBerakun(
  w: Saat,
  { username, ...isi }: IsianPejabat,
): Promise<Result<string, PenolakanPejabat>> {
  if (!isNamaAkun(username)) return refuse({ kode: 'nama-akun-salah' })
  await lockOrganisasi(w.tx)
  if (await findAkunByUsername(w.tx, username)) return refuse({ kode: 'nama-akun-dipakai', nama: username })
  const id = newId()
  await insertPejabat(w.tx, { ...isi, panggilan: isi.panggilan || panggilanDari(isi.nama), id })
  await recordAudit(w, {
    peristiwa: 'pejabat.ditambah',
    entitas: 'pejabat',
    entitasId: id,
    sesudah: { ...isi, username },
  })
  await addAkun(w, [{ pejabatId: id, nama: isi.nama, username }])

  return accept(id)
}
