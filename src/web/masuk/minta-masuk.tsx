import type { C } from '../lingkungan.ts'
import { problem, wantsJson } from '../middleware/errors.tsx'
import { url } from '../url.ts'
import { loginPage } from './halaman-masuk.tsx'
import { masukPaths } from './paths.ts'

/** Nobody is signed in: a page sends to the login, a form that was sent keeps what was typed. */
export async function requireLogin(c: C): Promise<Response> {
  if (wantsJson(c))
    return problem(c, {
      status: 401,
      kode: 'belum-masuk',
      judul: 'Sesi Anda berakhir. Masuk lagi untuk melanjutkan.',
    })
  if (c.req.method === 'GET') return c.redirect(url(masukPaths.masuk, {}, { kembali: pathOf(c) }))

  return loginPage(c, { titipan: { tujuan: pathOf(c), isi: await readTyped(c) }, status: 401 })
}

function pathOf(c: C): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** The text fields of an expired form; a file cannot be kept and is asked for again. */
async function readTyped(c: C): Promise<[string, string][]> {
  const tipe = c.req.header('content-type') ?? ''
  if (!tipe.includes('form')) return []
  const form = await c.req.formData()

  return [...form.entries()].flatMap(([nama, nilai]) => (typeof nilai === 'string' ? [[nama, nilai]] : []))
}
