import { createMiddleware } from 'hono/factory'
import { findPelakuDariSesi } from '../../db/queries/akun/pelaku.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { baca, type C, type Lingkungan } from '../lingkungan.ts'

const UMUR_INGATAN_MS = 10_000
const INGATAN_PALING_BANYAK = 20_000

type Ingatan = { readonly pelaku: Pelaku; readonly sampai: number }

/** Sessions seen in the last seconds, so that a burst of entries does not ask the database who is asking. */
const ingatan = new Map<string, Ingatan>()

/** Finds who is asking; nobody is an answer too. */
export const session = createMiddleware<Lingkungan>(async (c, next) => {
  c.set('pelaku', await findPelakuOf(c))
  await next()
})

/** A sign-out, a changed role or password counts at once in this process. */
export function forgetSessions(): void {
  ingatan.clear()
}

async function findPelakuOf(c: C): Promise<Pelaku | null> {
  const token = c.get('instansi').auth.tokenSesi(c.req.header('cookie'))
  if (!token) return null

  const kunci = `${c.get('instansi').profil.schema} ${token}`
  const sekarang = c.get('now').epochMilliseconds
  const diingat = ingatan.get(kunci)
  if (diingat && diingat.sampai > sekarang) return diingat.pelaku

  const pelaku = await readPelaku(c, token)
  if (ingatan.size >= INGATAN_PALING_BANYAK) ingatan.clear()
  if (pelaku) ingatan.set(kunci, { pelaku, sampai: sekarang + UMUR_INGATAN_MS })
  else ingatan.delete(kunci)

  return pelaku
}

/** The session of this request and when its holder last showed who they are; null after the city's SSO. */
export async function sesiIni(c: C): Promise<{ id: string; segarPada: Temporal.Instant | null } | undefined> {
  const sesi = await c.get('instansi').auth.api.getSession({ headers: c.req.raw.headers })
  if (!sesi) return undefined
  const { id, segarPada } = sesi.session

  return { id, segarPada: segarPada ? Temporal.Instant.fromEpochMilliseconds(segarPada.getTime()) : null }
}

async function readPelaku(c: C, token: string): Promise<Pelaku | null> {
  const { db, now, instansi } = baca(c)
  const tanggal = now.toZonedDateTimeISO(instansi.zona).toPlainDate()
  const ada = await findPelakuDariSesi(db, { token, tanggal })
  // Asking better-auth for the session is what lengthens it.
  if (ada?.isPerluDisegarkan) await sesiIni(c)

  return ada?.pelaku ?? null
}
