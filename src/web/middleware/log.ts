import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Lingkungan } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { observe } from './metrik.ts'

/** Each line carries its instant, and on these routes that could tell whose answer is whose. */
const TANPA_BARIS: ReadonlySet<string> = new Set([paths.umpanBalik.jawab360])

/** One line per request, by route pattern: no names, no NIP, no query. */
export const log = createMiddleware<Lingkungan>(async (c, next) => {
  const mulai = performance.now()
  await next()
  const milidetik = performance.now() - mulai
  const apa = { metode: c.req.method, rute: routePath(c, -1), status: c.res.status }
  observe(apa, milidetik)
  if (TANPA_BARIS.has(apa.rute)) return
  c.get('perangkat').log.info({
    ...apa,
    milidetik: Math.round(milidetik),
    rujukan: c.get('nomorRujukan'),
  })
})
