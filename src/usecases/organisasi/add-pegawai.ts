import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findPegawaiByNip, type IsiIdentitas, insertPegawai } from '../../db/queries/organisasi/pegawai.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { isJenisCocok } from '../../domain/organisasi/identitas.ts'
import type { PenolakanNip } from '../../domain/organisasi/nip.ts'
import { susunanNip } from '../../domain/organisasi/susunan-nip.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { addAkun } from '../akun/create-akun.ts'
import { type Context, hariIni, write } from '../context.ts'
import { type PenolakanTambahPenugasan, placeInPost } from './add-penugasan.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanPegawaiBaru =
  | PenolakanNip
  | PenolakanTambahPenugasan
  | { readonly kode: 'nip-sudah-ada'; readonly nip: string }
  | { readonly kode: 'nip-tidak-cocok'; readonly jenis: 'pns' | 'pppk' }

type Isian = IsiIdentitas & {
  readonly nip: string
  readonly jabatanId: string
  readonly mulai: string
  readonly nomorSk: string | null
}

/** A new employee with a first post and an account to be activated. */
export function addPegawai(context: Context, isian: Isian): Promise<Result<string, PenolakanPegawaiBaru>> {
  return write(context, async (w): Promise<Result<string, PenolakanPegawaiBaru>> => {
    const { jabatanId, mulai, nomorSk, nip: diketik, ...isi } = isian
    const hari = hariIni(w).toString()
    const parameter = await getParameter(w.tx, susunanNip, hari)
    const dibaca = susunanNip.apply({ teks: diketik, profil: null }, hari, parameter).nilai
    if (!dibaca.ok) return dibaca
    const { nip, jenis, tanggalLahir } = dibaca.value
    if (!isJenisCocok(isi.jenis, jenis)) return refuse({ kode: 'nip-tidak-cocok', jenis })
    await lockOrganisasi(w.tx)
    if (await findPegawaiByNip(w.tx, nip)) return refuse({ kode: 'nip-sudah-ada', nip })

    const id = newId()
    await insertPegawai(w.tx, { ...isi, id, nip, tanggalLahir })
    await recordAudit(w, {
      peristiwa: 'pegawai.ditambah',
      entitas: 'pegawai',
      entitasId: id,
      pegawaiId: id,
      sesudah: { ...isi, nip },
    })
    await addAkun(w, [{ pejabatId: id, nama: isi.nama, username: nip }])
    const tempat = await placeInPost(w, {
      pejabatId: id,
      jabatanId,
      jenis: 'definitif',
      mulai,
      sampai: null,
      nomorSk,
    })
    if (!tempat.ok) return tempat
    await finishPerubahan(w, [tempat.value.unitId])

    return accept(id)
  })
}
