import { HTTPException } from 'hono/http-exception'
import type { C } from '../lingkungan.ts'
import { forgetSessions } from '../middleware/session.ts'
import type { Rute } from '../rute.ts'
import { loginPage } from './halaman-masuk.tsx'
import { masukPaths } from './paths.ts'

export function masukRoutes(rute: Rute): void {
  rute.get(masukPaths.masuk, (c) => {
    const kembali = c.req.query('kembali')
    return c.get('pelaku') ? c.redirect(safePath(kembali)) : loginPage(c, { kembali })
  })

  rute.post(masukPaths.masuk, async (c) => {
    const form = await c.req.formData()
    const pengguna = String(form.get('pengguna') ?? '').replace(/\s/g, '')
    const sandi = String(form.get('sandi') ?? '')
    const kembali = String(form.get('kembali') ?? '/')
    const masuk = await signIn(c, pengguna, sandi)
    if (masuk) return masuk(safePath(kembali))

    return loginPage(c, {
      status: 422,
      kembali,
      pengguna,
      galat: { apa: 'NIP atau kata sandi belum cocok.', mengapa: 'Periksa lagi keduanya.' },
    })
  })

  rute.post(masukPaths.keluar, async (c) => {
    const jawaban = await c.get('instansi').auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
    forgetSessions()
    return redirectWithCookies(c, masukPaths.masuk, jawaban)
  })
}

async function signIn(c: C, username: string, password: string) {
  const { auth } = c.get('instansi')
  const jawaban = await auth.api
    .signInUsername({
      body: { username, password, rememberMe: true },
      headers: c.req.raw.headers,
      asResponse: true,
    })
    .catch((galat: unknown) => {
      if (galat instanceof HTTPException) throw galat
      return undefined
    })

  return jawaban?.ok ? (kembali: string) => redirectWithCookies(c, kembali, jawaban) : undefined
}

function redirectWithCookies(c: C, ke: string, jawaban: Response): Response {
  for (const cookie of jawaban.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  return c.redirect(ke, 303)
}

/** Only our own pages are an address to come back to. */
function safePath(kembali: string | undefined): string {
  return kembali?.startsWith('/') && !kembali.startsWith('//') && !kembali.includes('\\') ? kembali : '/'
}
