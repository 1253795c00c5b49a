import type { Context as HonoContext } from 'hono'
import type { Logger } from 'pino'
import type { BasisData } from '../db/database.ts'
import type { Hubungan, Pelaku, Subjek } from '../domain/organisasi/pelaku.ts'
import type { Auth } from '../luar/auth.ts'
import type { Luar } from '../luar/luar.ts'
import type { Context, Instansi } from '../usecases/context.ts'
import type { BukuPembukaan } from '../usecases/jejak/buku-pembukaan.ts'
import type { Langsung } from '../usecases/pantauan/langsung.ts'
import { tulisPukul } from './ui/tulis.ts'

/** One city as it runs in this process. */
export type InstansiBerjalan = {
  readonly profil: Instansi
  readonly basisData: BasisData
  readonly auth: Auth
  readonly luar: Luar
  readonly langsung: Langsung
  readonly bukuPembukaan: BukuPembukaan
}

/** What the web layer is composed from; tests hand in their own clock and database. */
export type Perangkat = {
  /** The one that this process serves, whatever host name it is called by. */
  readonly instansi: InstansiBerjalan
  readonly clock: () => Temporal.Instant
  readonly log: Logger
  readonly alamatPublik: string
  readonly proksiTepercaya: readonly string[]
  readonly versi: string
  /** Lets a watcher from elsewhere read /metrik; without it only this machine may. */
  readonly metrikToken?: string | undefined
}

export type Lingkungan = {
  Variables: {
    perangkat: Perangkat
    instansi: InstansiBerjalan
    now: Temporal.Instant
    pelaku: Pelaku | null
    subjek: Subjek | null
    /** Whose data a page shows that is not about one person by its address. */
    dilihat: readonly string[]
    hubungan: ReadonlySet<Hubungan>
    nomorRujukan: string
    alamatIp: string
  }
}

export type C<Path extends string = string> = HonoContext<Lingkungan, Path>

/** The acting person; a route that needs nobody must not ask. */
export function pelaku(c: C): Pelaku {
  const ada = c.get('pelaku')
  if (!ada) throw new Error(`Rute ${c.req.path} meminta pelaku tanpa mensyaratkan masuk`)

  return ada
}

/** What a use case needs, taken from the request. */
export function kerja(c: C): Context {
  const { basisData, luar, profil } = c.get('instansi')

  return { db: basisData.db, actor: pelaku(c), now: c.get('now'), luar, instansi: profil }
}

/** For public reading: the database without an actor. */
export function baca(c: C): Pick<Context, 'db' | 'now' | 'instansi' | 'luar'> {
  const { basisData, luar, profil } = c.get('instansi')

  return { db: basisData.db, now: c.get('now'), luar, instansi: profil }
}

/** The time of day in the instansi, as an autosave says it. */
export function pukulKini(c: C): string {
  const { now, instansi } = baca(c)

  return tulisPukul(now.toZonedDateTimeISO(instansi.zona))
}
