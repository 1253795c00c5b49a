import { getAkun } from '../../db/queries/akun/akun.ts'
import type { Context } from '../context.ts'
import type { Pintu } from '../masuk/pintu.ts'

/** What the browser hands to the device, and the cookie that remembers the question. */
export type PertanyaanKunci = { readonly pilihan: unknown; readonly cookies: readonly string[] }

/** Asks the device to show one of its keys; in a session only the holder's own. */
export async function askKunci({ auth }: Pintu, headers: Headers): Promise<PertanyaanKunci> {
  const jawaban = await auth.api.generatePasskeyAuthenticationOptions({ headers, asResponse: true })
  const pilihan = await read(jawaban)

  return { pilihan: { ...pilihan, userVerification: 'required' }, cookies: jawaban.headers.getSetCookie() }
}

/** Asks the device to make a key for this account. */
export async function askKunciBaru(
  { auth, db, actor }: Pintu & Context,
  headers: Headers,
): Promise<PertanyaanKunci> {
  const { username } = await getAkun(db, actor.akunId)
  const jawaban = await auth.api.generatePasskeyRegistrationOptions({
    query: { name: username },
    headers,
    asResponse: true,
  })
  const pilihan = await read(jawaban)
  const user = { ...(pilihan.user as object), displayName: actor.nama }

  return { pilihan: { ...pilihan, user }, cookies: jawaban.headers.getSetCookie() }
}

async function read(jawaban: Response): Promise<{ readonly [nama: string]: unknown }> {
  if (!jawaban.ok) throw new Error(`better-auth answered ${jawaban.status}`)

  return (await jawaban.json()) as { [nama: string]: unknown }
}
