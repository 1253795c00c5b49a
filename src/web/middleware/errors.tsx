import type { Context, ErrorHandler } from 'hono'
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

/** A crash: logged with a reference number, answered calmly. */
export const crash: ErrorHandler<Lingkungan> = (error, c) => {
  const rujukan = c.get('nomorRujukan')
  c.get('perangkat').log.error({ err: error, rujukan }, 'permintaan gagal')
  if (wantsJson(c)) return problem(c, { status: 500, kode: 'gangguan', judul: `Gangguan, nomor ${rujukan}.` })

  return send(
    c,
    <HalamanGalat
      judul="Ada gangguan di sistem kami"
      kota={kota(c)}
      tema={temaDari(c)}
      nomorRujukan={rujukan}
    >
      <p>Yang sudah tersimpan tetap aman. Coba lagi beberapa saat lagi.</p>
    </HalamanGalat>,
    500,
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
