import { createMiddleware } from 'hono/factory'
import type { Lingkungan } from '../lingkungan.ts'

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer, and refusal of writes that come from another site. */
export const security = createMiddleware<Lingkungan>(async (c, next) => {
  if (!isSameSite(c.req.raw, c.get('perangkat').alamatPublik)) {
    return c.text('Permintaan ini datang dari situs lain, jadi tidak diterima.', 403)
  }
  await next()
  const headers = c.res.headers
  setKepala(headers)
  // Of this address only: what stands on its neighbours is the city's own matter.
  if (c.get('perangkat').alamatPublik.startsWith('https:'))
    headers.set('strict-transport-security', 'max-age=31536000')
})

/** What every answer says to the browser about itself. */
export function setKepala(headers: Headers): void {
  headers.set('content-security-policy', CSP)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(self), geolocation=(), microphone=()')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

/** Browsers name the origin of every write; one that is not ours is refused. */
function isSameSite(request: Request, alamatPublik: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')

  return origin === null ? true : origin === alamatPublik || origin === new URL(request.url).origin
}
