import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { dokumen } from '../src/web/ui/dokumen.ts'
import type { Tema } from '../src/web/ui/halaman.tsx'
import { buildAset } from './aset.ts'

// Every part of the interface on a few pages, under the policy of the product: npx tsx scripts/galeri.tsx
const CSP =
  "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

await buildAset('scripts/galeri/galeri.css')
const { HALAMAN_GALERI } = await import('./galeri/halaman.tsx')

const app = new Hono()
app.use('/aset/*', serveStatic({ root: './dist' }))
app.get('/kemajuan.json', (c) =>
  c.json({ total: 240, selesai: 180, perluDilihat: 2, sisaWaktu: 'kira-kira 20 detik lagi' }),
)
app.get('/langsung', (c) => {
  c.header('content-type', 'text/event-stream')
  return c.body(`data: ${JSON.stringify({ disetujui: String(50 + Math.floor(Math.random() * 10)) })}\n\n`)
})
app.get('/:nama?', (c) => {
  const buat = HALAMAN_GALERI[c.req.param('nama') ?? 'komponen']
  if (!buat) return c.notFound()
  c.header('content-security-policy', CSP)
  return c.html(dokumen(buat(c.req.query('tema') as Tema | undefined)))
})

const port = Number(process.env.PORT ?? 3950)
serve({ fetch: app.fetch, port })
console.log(`http://localhost:${port}/  ${Object.keys(HALAMAN_GALERI).join(' ')}`)
