import type { Hono } from 'hono'
import type { C, Lingkungan } from './lingkungan.ts'
import { requireAccess } from './middleware/access.ts'
import type { Akses, Metode } from './syarat.ts'

export type Handler<Path extends string> = (c: C<Path>) => Response | Promise<Response>

export type Rute = {
  readonly get: <Path extends string>(path: Path, handler: Handler<Path>) => void
  readonly post: <Path extends string>(path: Path, handler: Handler<Path>) => void
  readonly put: <Path extends string>(path: Path, handler: Handler<Path>) => void
}

/** Registers routes of one topic; a route that the access table does not list refuses to start. */
export function rute(app: Hono<Lingkungan>, akses: Akses): Rute {
  const pasang =
    (metode: Metode) =>
    <Path extends string>(path: Path, handler: Handler<Path>) => {
      const syarat = akses[`${metode} ${path}`]
      if (!syarat) throw new Error(`Rute ${metode} ${path} belum tercantum di tabel akses`)
      app.on(metode, path, requireAccess(syarat), handler as never)
    }

  return { get: pasang('GET'), post: pasang('POST'), put: pasang('PUT') }
}
