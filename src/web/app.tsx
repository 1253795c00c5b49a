import { Hono } from 'hono'
import { access } from './access.ts'
import { aktivitasRoutes } from './aktivitas/routes.tsx'
import { akunRoutes } from './akun/routes.tsx'
import { berandaRoutes } from './beranda/routes.tsx'
import { dokumenRoutes } from './dokumen/routes.ts'
import { jejakRoutes } from './jejak/routes.tsx'
import { kehadiranRoutes } from './kehadiran/routes.tsx'
import { ketentuanRoutes } from './ketentuan/routes.tsx'
import { laporanRoutes } from './laporan/routes.tsx'
import type { Lingkungan, Perangkat } from './lingkungan.ts'
import { masukRoutes } from './masuk/routes.tsx'
import { aset } from './middleware/aset.ts'
import { context } from './middleware/context.ts'
import { notFound } from './middleware/errors.tsx'
import { crash } from './middleware/gangguan.tsx'
import { alamat } from './middleware/kiriman.tsx'
import { log } from './middleware/log.ts'
import { security } from './middleware/security.ts'
import { session } from './middleware/session.ts'
import { organisasiRoutes } from './organisasi/routes.tsx'
import { pantauanRoutes } from './pantauan/routes.tsx'
import { pembinaanRoutes } from './pembinaan/routes.tsx'
import { penilaianRoutes } from './penilaian/routes.tsx'
import { rencanaRoutes } from './rencana/routes.tsx'
import { rute } from './rute.ts'
import { skpRoutes } from './skp/routes.tsx'
import { asetUrl } from './ui/aset.ts'
import { umpanBalikRoutes } from './umpan-balik/routes.tsx'

/** The application: middleware in the order a request meets it, then every topic's routes. */
export function createApp(perangkat: Perangkat): Hono<Lingkungan> {
  const app = new Hono<Lingkungan>()

  app.use('/aset/*', aset)
  // Browsers ask for it on their own beside a PDF, which names no icon.
  app.get('/favicon.ico', (c) => c.redirect(asetUrl('lambang.svg')))
  app.use(context(perangkat))
  app.use(log)
  app.use(security)
  app.use(alamat)
  app.use(session)

  const semua = rute(app, access)
  berandaRoutes(semua)
  masukRoutes(semua)
  akunRoutes(semua)
  organisasiRoutes(semua)
  kehadiranRoutes(semua)
  skpRoutes(semua)
  rencanaRoutes(semua)
  laporanRoutes(semua)
  aktivitasRoutes(semua)
  umpanBalikRoutes(semua)
  pembinaanRoutes(semua)
  penilaianRoutes(semua)
  pantauanRoutes(semua)
  ketentuanRoutes(semua)
  jejakRoutes(semua)
  dokumenRoutes(semua)

  app.notFound(notFound)
  app.onError(crash)

  return app
}
