import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  type Identitas,
  type IsiIdentitas,
  lockPegawai,
  saveIdentitas,
} from '../../db/queries/organisasi/pegawai.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

export type PenolakanIdentitas =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly tersimpan: Identitas }

type Isian = { readonly pegawaiId: string; readonly versi: number; readonly isi: IsiIdentitas }

/** Corrects who a person is: name, kind, rank and addresses. */
export function savePegawai(
  context: Context,
  { pegawaiId, versi, isi }: Isian,
): Promise<Result<null, PenolakanIdentitas>> {
  return write(context, async (w): Promise<Result<null, PenolakanIdentitas>> => {
    const lama = await lockPegawai(w.tx, pegawaiId)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', tersimpan: lama })

    await saveIdentitas(w.tx, pegawaiId, isi)
    await recordAudit(w, {
      peristiwa: 'pegawai.diubah',
      entitas: 'pegawai',
      entitasId: pegawaiId,
      pegawaiId,
      sebelum: pick(lama),
      sesudah: isi,
    })

    return accept(null)
  })
}

function pick({ nama, panggilan, surel, telepon, jenis, golongan }: Identitas): IsiIdentitas {
  return { nama, panggilan, surel, telepon, jenis, golongan }
}
