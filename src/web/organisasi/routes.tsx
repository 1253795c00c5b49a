import type { Rute } from '../rute.ts'
import { imporRoutes } from './routes-impor.tsx'
import { pegawaiRoutes } from './routes-pegawai.tsx'
import { peranRoutes } from './routes-peran.tsx'
import { unitRoutes } from './routes-unit.tsx'

export function organisasiRoutes(rute: Rute): void {
  pegawaiRoutes(rute)
  unitRoutes(rute)
  peranRoutes(rute)
  imporRoutes(rute)
}
