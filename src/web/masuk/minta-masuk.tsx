import type { C } from '../lingkungan.ts'
import { problem, wantsJson } from '../middleware/errors.tsx'
import { url } from '../url.ts'
import { loginPage } from './halaman-masuk.tsx'
import { masukPaths } from './paths.ts'
import { alamatIni, takeTitipan } from './titipan.tsx'

/** Nobody is signed in: a page sends to the login, a form that was sent keeps what was typed. */
export async function requireLogin(c: C): Promise<Response> {
  if (wantsJson(c))
    return problem(c, {
      status: 401,
      kode: 'belum-masuk',
      judul: 'Sesi Anda berakhir. Masuk lagi untuk melanjutkan.',
    })
  if (c.req.method === 'GET') return c.redirect(url(masukPaths.masuk, {}, { kembali: alamatIni(c) }))
  // Leaving without being in needs no password.
  if (c.req.path === masukPaths.keluar) return c.redirect(masukPaths.masuk, 303)

  return loginPage(c, { titipan: await takeTitipan(c), status: 401 })
}
