import { listJabatanKepalaDaerah, listPejabatTanpaNip } from '../../db/queries/akun/pejabat.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { type IsianPenugasan, type PenolakanTambahPenugasan, placeInPost } from './add-penugasan.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanKepalaDaerah = PenolakanTambahPenugasan | { readonly kode: 'tidak-ditemukan' }

/** BKPSDM puts somebody without a NIP into the post of the head of the region (UU 23/2014 Pasal 59). */
export function appointKepalaDaerah(
  context: Context,
  isian: IsianPenugasan,
): Promise<Result<string, PenolakanKepalaDaerah>> {
  return write(context, async (w): Promise<Result<string, PenolakanKepalaDaerah>> => {
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    await lockOrganisasi(w.tx)
    const orang = await listPejabatTanpaNip(w.tx, isian.mulai)
    if (!orang.some(({ id }) => id === isian.pejabatId)) return refuse({ kode: 'tidak-ditemukan' })
    const jabatan = await listJabatanKepalaDaerah(w.tx, isian.mulai)
    if (!jabatan.some(({ id }) => id === isian.jabatanId)) return refuse({ kode: 'jabatan-tidak-ada' })
    const hasil = await placeInPost(w, isian)
    if (!hasil.ok) return hasil
    await finishPerubahan(w, [hasil.value.unitId])

    return accept(hasil.value.id)
  })
}
