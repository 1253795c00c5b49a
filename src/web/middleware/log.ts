import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Lingkungan } from '../lingkungan.ts'

/** One line per request, by route pattern: no names, no NIP, no query. */
export const log = createMiddleware<Lingkungan>(async (c, next) => {
  const mulai = performance.now()
  await next()
  c.get('perangkat').log.info({
    metode: c.req.method,
    rute: routePath(c, -1),
    status: c.res.status,
    milidetik: Math.round(performance.now() - mulai),
    rujukan: c.get('nomorRujukan'),
  })
})
