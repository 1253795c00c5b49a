import { deleteKunci, saveNamaKunci } from '../../db/queries/akun/kunci.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG, type TerlaluPanjang } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'

export type PenolakanUbahKunci =
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'nama-kosong' }

type Nama = { readonly id: string; readonly nama: string }

/** Another name for one's own key. */
export function renameKunci(context: Context, { id, nama }: Nama): Promise<Result<null, PenolakanUbahKunci>> {
  return write(context, async (w): Promise<Result<null, PenolakanUbahKunci>> => {
    const muat = checkPanjang(nama, PANJANG.namaKunci)
    if (!muat.ok) return muat
    if (!nama) return refuse({ kode: 'nama-kosong' })
    const lama = await saveNamaKunci(w.tx, { id, akunId: w.actor.akunId }, nama)
    if (lama === undefined) return refuse({ kode: 'tidak-ditemukan' })
    await record(w, 'akun.kunci-dinamai', { sebelum: { kunciId: id, nama: lama }, sesudah: { nama } })

    return accept(null)
  })
}

/** One's own key stops working. */
export function removeKunci(context: Context, id: string): Promise<Result<null, PenolakanUbahKunci>> {
  return write(context, async (w): Promise<Result<null, PenolakanUbahKunci>> => {
    const nama = await deleteKunci(w.tx, { id, akunId: w.actor.akunId })
    if (nama === undefined) return refuse({ kode: 'tidak-ditemukan' })
    await record(w, 'akun.kunci-dihapus', { sebelum: { kunciId: id, nama } })

    return accept(null)
  })
}

function record(
  { tx, actor, now }: Write,
  peristiwa: string,
  isi: { readonly sebelum: unknown; readonly sesudah?: unknown },
): Promise<void> {
  const { akunId, pegawaiId } = actor
  return recordAudit({ tx, actor, now }, { peristiwa, entitas: 'akun', entitasId: akunId, pegawaiId, ...isi })
}
