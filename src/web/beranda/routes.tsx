import { setCookie } from 'hono/cookie'
import { page } from '../halaman.tsx'
import { baca, pelaku } from '../lingkungan.ts'
import type { Rute } from '../rute.ts'
import { Judul } from '../ui/judul.tsx'
import { safePath } from '../url.ts'
import { berandaPaths } from './paths.ts'

const SETAHUN = 365 * 24 * 60 * 60

export function berandaRoutes(rute: Rute): void {
  rute.get(berandaPaths.beranda, (c) =>
    page(c, {
      judul: 'Beranda',
      aktif: berandaPaths.beranda,
      children: <Judul judul={`Selamat datang, ${pelaku(c).panggilan}`} />,
    }),
  )

  rute.get(berandaPaths.sehat, async (c) => {
    const sehat = await baca(c)
      .db.selectFrom('migrasi')
      .select('nama')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      )
    const { versi } = c.get('perangkat')
    return c.json(
      { status: sehat ? 'ok' : 'terganggu', versi, basisData: sehat ? 'ok' : 'terputus' },
      sehat ? 200 : 503,
    )
  })

  rute.post(berandaPaths.tema, async (c) => {
    const form = await c.req.formData()
    setCookie(c, 'tema', String(form.get('tema')), { path: '/', maxAge: SETAHUN, sameSite: 'Lax' })
    return c.redirect(safePath(String(form.get('kembali') ?? '/')), 303)
  })
}
