import { findPemegangKunci } from '../../db/queries/akun/kunci.ts'
import { accept, type Result } from '../../domain/result.ts'
import type { Context } from '../context.ts'
import type { Pintu } from './pintu.ts'
import { replaceSesi } from './replace-sesi.ts'
import { type JawabanKunci, showKunci } from './show-kunci.ts'
import type { HasilMasuk } from './sign-in.ts'
import { type KunciDitolak, refuseKunci } from './sign-in-kunci.ts'

type Isian = { readonly sesiId: string; readonly jawaban: JawabanKunci; readonly headers: Headers }

/** The person shows with the device's key again that it is them; somebody else's key does not count. */
export async function reenterKunci(
  pintu: Pintu & Context,
  { sesiId, jawaban, headers }: Isian,
): Promise<Result<HasilMasuk, KunciDitolak>> {
  const { akunId } = pintu.actor
  const isMilikku = (await findPemegangKunci(pintu.db, jawaban.id)) === akunId
  const dikenal = isMilikku ? await showKunci(pintu, jawaban, headers) : undefined
  if (!dikenal) return refuseKunci(pintu)

  const { cookies } = dikenal
  await replaceSesi(pintu, { sesiId, cookies, peristiwa: 'akun.kunci-diulang' })

  return accept({ langkah: 'selesai', cookies })
}
