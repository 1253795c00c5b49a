import { routePath } from 'hono/route'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { baca, type C } from '../lingkungan.ts'

/** A page that is not about one person by its address shows the plan, work or evaluation of these people. */
export function shows(c: C, pegawaiIds: readonly string[]): void {
  c.set('dilihat', pegawaiIds)
}

/** Another person's data was shown: it stands on that person's page "Siapa melihat data saya". */
export async function recordLook(c: C, pelaku: Pelaku) {
  const subjek = c.get('subjek')
  const dilihat = new Set([...(subjek ? [subjek.pegawaiId] : []), ...c.get('dilihat')])
  dilihat.delete(pelaku.pegawaiId ?? '')
  if (dilihat.size === 0 || !isPage(c)) return

  const { now, instansi } = baca(c)
  await c.get('instansi').bukuPembukaan.record({
    pegawaiIds: [...dilihat],
    pelakuId: pelaku.pejabatId,
    halaman: routePath(c),
    tanggal: now.toZonedDateTimeISO(instansi.zona).toPlainDate().toString(),
    pada: now,
  })
}

/** After a refusal the page stands there again, with everything on it. */
function isPage(c: C): boolean {
  const isJson = c.res.headers.get('content-type')?.includes('json') ?? false

  return [200, 409, 422].includes(c.res.status) && !isJson
}
