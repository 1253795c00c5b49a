import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { insertPenugasan, listPenugasanTerkait } from '../../db/queries/organisasi/penugasan.ts'
import type { JenisPenugasan } from '../../domain/organisasi/organisasi.ts'
import { checkPenugasan, type PenolakanPenugasan } from '../../domain/organisasi/penugasan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Masa } from '../../domain/waktu/masa.ts'
import { type Context, type Write, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'
import { findJabatanDalamLingkup } from './lingkup.ts'

export type PenolakanTambahPenugasan =
  | PenolakanPenugasan
  | { readonly kode: 'jabatan-tidak-ada' }
  | { readonly kode: 'jabatan-belum-ada'; readonly mulai: string }

export type IsianPenugasan = Masa & {
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis: JenisPenugasan
  readonly nomorSk: string | null
}

/** Puts somebody into a post, for good or as Plt. or Plh. */
export function addPenugasan(
  context: Context,
  isian: IsianPenugasan,
): Promise<Result<string, PenolakanTambahPenugasan>> {
  return write(context, async (w): Promise<Result<string, PenolakanTambahPenugasan>> => {
    await lockOrganisasi(w.tx)
    const hasil = await placeInPost(w, isian)
    if (hasil.ok) await finishPerubahan(w, [hasil.value.unitId])

    return hasil.ok ? accept(hasil.value.id) : hasil
  })
}

/** The same inside a larger act; the caller locks before and refreshes after. */
export async function placeInPost(
  w: Write,
  isian: IsianPenugasan,
): Promise<Result<{ id: string; unitId: string }, PenolakanTambahPenugasan>> {
  const { pejabatId, jabatanId, mulai } = isian
  const jabatan = await findJabatanDalamLingkup(w.tx, w.actor, { jabatanId, tanggal: mulai })
  if (!jabatan) return refuse({ kode: 'jabatan-tidak-ada' })
  if (jabatan.mulai > mulai) return refuse({ kode: 'jabatan-belum-ada', mulai: jabatan.mulai })

  const tunggal = jabatan.isPimpinan
  const ada = await listPenugasanTerkait(w.tx, { pejabatIds: [pejabatId], jabatanIds: [jabatanId] })
  const sah = checkPenugasan({ ...isian, tunggal }, ada)
  if (!sah.ok) return sah

  const id = newId()
  await insertPenugasan(w.tx, { ...isian, id, tunggal })
  await recordAudit(w, {
    peristiwa: 'penugasan.ditambah',
    entitas: 'penugasan',
    entitasId: id,
    pegawaiId: pejabatId,
    sesudah: { ...isian, jabatan: jabatan.nama },
  })

  return accept({ id, unitId: jabatan.unitId })
}
