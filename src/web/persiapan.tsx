import { Hono } from 'hono'
import { aset } from './middleware/aset.ts'
import { setKepala } from './middleware/security.ts'
import { dokumen } from './ui/dokumen.ts'
import { HalamanGalat } from './ui/halaman-galat.tsx'

const DETIK_LAGI = '3'

/** What answers every address until the application does: how far its start has come. */
export function createPersiapan(langkah: () => string): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    setKepala(c.res.headers)
  })
  app.use('/aset/*', aset)
  app.get('/sehat', (c) => c.json({ status: 'menyiapkan', langkah: langkah() }, 503))
  app.all('*', (c) => {
    c.header('retry-after', DETIK_LAGI)
    // A form that was sent here is not sent again by itself.
    if (c.req.method === 'GET') c.header('refresh', DETIK_LAGI)

    return c.html(dokumen(<Persiapan langkah={langkah()} />), 503)
  })

  return app
}

function Persiapan({ langkah }: { langkah: string }) {
  return (
    <HalamanGalat judul="Kinerja sedang disiapkan" tautan={{ label: 'Coba lagi', href: '/' }} ragam="polos">
      <p role="status">{langkah}</p>
      <p>Halaman ini terbuka sendiri begitu siap.</p>
    </HalamanGalat>
  )
}
