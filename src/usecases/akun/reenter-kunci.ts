import { findPemegangKunci } from '../../db/queries/akun/kunci.ts'
import { deleteSesi } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from './pintu.ts'
import { type JawabanKunci, showKunci } from './show-kunci.ts'
import type { HasilMasuk } from './sign-in.ts'
import { type KunciDitolak, refuseKunci } from './sign-in-kunci.ts'

type Isian = { readonly sesiId: string; readonly jawaban: JawabanKunci; readonly headers: Headers }

/** The person shows with the device's key again that it is them; somebody else's key does not count. */
export async function reenterKunci(
  pintu: Pintu & Context,
  { sesiId, jawaban, headers }: Isian,
): Promise<Result<HasilMasuk, KunciDitolak>> {
  const { akunId, pegawaiId } = pintu.actor
  const isMilikku = (await findPemegangKunci(pintu.db, jawaban.id)) === akunId
  const dikenal = isMilikku ? await showKunci(pintu, jawaban, headers) : undefined
  if (!dikenal) return refuseKunci(pintu)

  return write(pintu, async ({ tx, actor, now }): Promise<Result<HasilMasuk, KunciDitolak>> => {
    await deleteSesi(tx, { akunId, sesiId })
    await recordAudit(
      { tx, actor, now },
      { peristiwa: 'akun.kunci-diulang', entitas: 'akun', entitasId: akunId, pegawaiId },
    )
    return accept({ langkah: 'selesai', cookies: dikenal.cookies })
  })
}
