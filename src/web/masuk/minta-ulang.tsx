import type { C } from '../lingkungan.ts'
import { sesiIni } from '../middleware/session.ts'
import { url } from '../url.ts'
import { batasHariIni } from './batas-alamat.ts'
import { reenterPage } from './halaman-ulang.tsx'
import { masukPaths } from './paths.ts'
import { alamatIni, takeTitipan } from './titipan.tsx'

/** Before a sensitive act: the page that asks for the password, or undefined when it was typed a short while ago. */
export async function requireFresh(c: C): Promise<Response | undefined> {
  const sesi = await sesiIni(c)
  const { segarMenit } = await batasHariIni(c)
  const batas = c.get('now').subtract({ minutes: segarMenit })
  if (sesi?.segarPada && Temporal.Instant.compare(sesi.segarPada, batas) > 0) return undefined
  if (c.req.method === 'GET') return c.redirect(url(masukPaths.ulang, {}, { kembali: alamatIni(c) }), 303)

  return reenterPage(c, { status: 401, kembali: '/', titipan: await takeTitipan(c) })
}
