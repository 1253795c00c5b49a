import type { Hono } from 'hono'
import type { C, Lingkungan } from './lingkungan.ts'
import { requireAccess } from './middleware/access.ts'
import { receiveForm, refuseLarge } from './middleware/kiriman.tsx'
import type { Akses, Metode } from './syarat.ts'

// A form, and the one that a sign-in carries along; nobody sends more to a route that says nothing else.
const MEGABITA_FORMULIR = 2

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
      if (metode === 'GET') return app.on(metode, path, requireAccess(syarat), handler as never)
      const { megabita = MEGABITA_FORMULIR } = syarat
      // Nothing of a body is read before it is known that its sender may send it.
      app.on(
        metode,
        path,
        refuseLarge(megabita),
        requireAccess(syarat),
        receiveForm(megabita),
        handler as never,
      )
    }

  return { get: pasang('GET'), post: pasang('POST'), put: pasang('PUT') }
}
