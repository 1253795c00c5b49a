import { getAkun } from '../../db/queries/akun/akun.ts'
import { accept, type Result } from '../../domain/result.ts'
import type { Context } from '../context.ts'
import { countPercobaan } from './count-percobaan.ts'
import type { Pintu } from './pintu.ts'
import { replaceSesi } from './replace-sesi.ts'
import { type HasilMasuk, type PenolakanMasuk, refuseMasuk } from './sign-in.ts'

type Isian = { readonly sesiId: string; readonly sandi: string; readonly headers: Headers }

/** The person shows with the password again that it is them: a new session takes the place of the present one, and no code is asked. */
export async function reenterSandi(
  pintu: Pintu & Context,
  { sesiId, sandi, headers }: Isian,
): Promise<Result<HasilMasuk, PenolakanMasuk>> {
  const akun = await getAkun(pintu.db, pintu.actor.akunId)
  const percobaan = await countPercobaan(pintu, akun.username)
  if (!percobaan.ok) return percobaan
  const jawaban = await pintu.auth.api.verifyPassword({
    body: { password: sandi },
    headers,
    asResponse: true,
  })
  if (jawaban.status >= 500) throw new Error(`better-auth answered ${jawaban.status}`)
  if (!jawaban.ok) return refuseMasuk(pintu, { akun, percobaan: percobaan.value })

  const baru = await pintu.auth.api.renewSesi({ headers, asResponse: true })
  if (!baru.ok) throw new Error(`better-auth answered ${baru.status}`)
  const cookies = baru.headers.getSetCookie()
  const { username } = akun
  await replaceSesi(pintu, { sesiId, cookies, peristiwa: 'akun.sandi-diulang', username })

  return accept({ langkah: 'selesai', cookies })
}
