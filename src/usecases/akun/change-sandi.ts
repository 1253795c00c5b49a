import { getAkun, saveSandi } from '../../db/queries/akun/akun.ts'
import { deleteSesiLain } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import type { PenolakanSandi } from '../../domain/akun/kata-sandi.ts'
import { accept, type Result } from '../../domain/result.ts'
import { hashSandi } from '../../luar/sandi.ts'
import { type Context, write } from '../context.ts'
import { checkSandiBaru } from './check-sandi-baru.ts'

type Isian = { readonly sandi: string; readonly sesiId: string }

/** One's own new password; every other device has to sign in with it. */
export async function changeSandi(
  context: Context,
  { sandi, sesiId }: Isian,
): Promise<Result<null, PenolakanSandi>> {
  const akun = await getAkun(context.db, context.actor.akunId)
  const boleh = await checkSandiBaru(context, sandi, {
    username: akun.username,
    tanggalLahir: akun.tanggalLahir?.toString() ?? null,
  })
  if (!boleh.ok) return boleh
  const hash = await hashSandi(sandi)

  return write(context, async ({ tx, actor, now }): Promise<Result<null, PenolakanSandi>> => {
    await saveSandi(tx, { akunId: akun.akunId, hash, now })
    const perangkat = await deleteSesiLain(tx, { akunId: akun.akunId, kecuali: sesiId })
    await recordAudit(
      { tx, actor, now },
      {
        peristiwa: 'akun.sandi-diganti',
        entitas: 'akun',
        entitasId: akun.akunId,
        pegawaiId: actor.pegawaiId,
        sesudah: { perangkatKeluar: perangkat },
      },
    )
    return accept(null)
  })
}
