import type { Context } from 'hono'
import { kota, send, temaDari } from '../halaman.tsx'
import type { Lingkungan } from '../lingkungan.ts'
import { HalamanGalat } from '../ui/halaman-galat.tsx'

type AnyC = Context<Lingkungan>

/** "Not yours" and "not there" are the same page. */
export function notFound(c: AnyC): Response {
  if (wantsJson(c))
    return problem(c, { status: 404, kode: 'tidak-ditemukan', judul: 'Halaman ini tidak ada.' })

  return send(
    c,
    <HalamanGalat judul="Halaman ini tidak ada" kota={kota(c)} tema={temaDari(c)}>
      <p>Mungkin alamatnya keliru, atau isinya bukan untuk akun Anda.</p>
    </HalamanGalat>,
    404,
  )
}

type Masalah = {
  readonly status: 400 | 401 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  readonly kode: string
  readonly judul: string
}

/** A refusal for programs: problem+json (RFC 9457) with the same code as the page. */
export function problem(c: AnyC, { status, kode, judul }: Masalah): Response {
  return c.body(JSON.stringify({ type: `/masalah/${kode}`, title: judul, status, kode }), status, {
    'content-type': 'application/problem+json',
  })
}

export function wantsJson(c: AnyC): boolean {
  const accept = c.req.header('accept') ?? ''
  return c.req.header('x-autosimpan') === '1' || (accept.includes('json') && !accept.includes('text/html'))
}
