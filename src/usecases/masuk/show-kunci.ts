import type { Pintu } from './pintu.ts'

/** What a device answers (WebAuthn), as its browser writes it down. */
export type JawabanKunci = { readonly id: string } & { readonly [nama: string]: unknown }

/** The device signed the question: the account whose key it was and the cookies of its new session; undefined when it does not hold. */
export async function showKunci(
  { auth }: Pintu,
  jawaban: JawabanKunci,
  headers: Headers,
): Promise<{ readonly akunId: string; readonly cookies: readonly string[] } | undefined> {
  const diperiksa = await auth.api.verifyPasskeyAuthentication({
    body: { response: jawaban as never },
    headers,
    asResponse: true,
  })
  if (!diperiksa.ok) return undefined
  const { user } = (await diperiksa.json()) as { user: { id: string } }

  return { akunId: user.id, cookies: diperiksa.headers.getSetCookie() }
}
