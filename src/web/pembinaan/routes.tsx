import type { Rute } from '../rute.ts'
import { ambilAlihRoutes } from './rute-ambil-alih.tsx'
import { bimbinganRoutes } from './rute-bimbingan.tsx'
import { cetakBimbinganRoutes } from './rute-cetak.ts'
import { ikhtisarRoutes } from './rute-ikhtisar.tsx'
import { konselingRoutes } from './rute-konseling.tsx'
import { pertemuanRoutes } from './rute-pertemuan.tsx'
import { sesudahRoutes } from './rute-sesudah.tsx'

export function pembinaanRoutes(rute: Rute): void {
  ikhtisarRoutes(rute)
  bimbinganRoutes(rute)
  sesudahRoutes(rute)
  cetakBimbinganRoutes(rute)
  konselingRoutes(rute)
  pertemuanRoutes(rute)
  ambilAlihRoutes(rute)
}
