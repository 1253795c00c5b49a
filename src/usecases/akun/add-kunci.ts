import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG, type TerlaluPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from '../masuk/pintu.ts'
import type { JawabanKunci } from '../masuk/show-kunci.ts'

export type PenolakanKunciBaru =
  | TerlaluPanjang
  | { readonly kode: 'kunci-tidak-jadi' }
  | { readonly kode: 'nama-kosong' }

type Isian = { readonly nama: string; readonly jawaban: JawabanKunci; readonly headers: Headers }

/** A key that the device has just made belongs to this account from now on. */
export async function addKunci(
  pintu: Pintu & Context,
  { nama, jawaban, headers }: Isian,
): Promise<Result<null, PenolakanKunciBaru>> {
  if (!nama) return refuse({ kode: 'nama-kosong' })
  const muat = checkPanjang(nama, PANJANG.namaKunci)
  if (!muat.ok) return muat
  const dibuat = await pintu.auth.api.verifyPasskeyRegistration({
    body: { response: jawaban, name: nama },
    headers,
    asResponse: true,
  })
  if (!dibuat.ok) return refuse({ kode: 'kunci-tidak-jadi' })
  const { id } = (await dibuat.json()) as { id: string }

  try {
    return await recordKunci(pintu, { id, nama })
  } catch (gangguan) {
    // A key that the audit does not know opens nothing.
    await pintu.auth.api.deletePasskey({ body: { id }, headers })
    throw gangguan
  }
}

/** The audit knows of a key that better-auth keeps. */
export function recordKunci(
  context: Context,
  { id, nama }: { readonly id: string; readonly nama: string },
): Promise<Result<null, PenolakanKunciBaru>> {
  return write(context, async ({ tx, actor, now }): Promise<Result<null, PenolakanKunciBaru>> => {
    await recordAudit(
      { tx, actor, now },
      {
        peristiwa: 'akun.kunci-ditambah',
        entitas: 'akun',
        entitasId: actor.akunId,
        pegawaiId: actor.pegawaiId,
        sesudah: { kunciId: id, nama },
      },
    )
    return accept(null)
  })
}
