import type { Rute } from '../rute.ts'
import { pegawaiRoutes } from './routes-pegawai.tsx'
import { unitRoutes } from './routes-unit.tsx'

export function organisasiRoutes(rute: Rute): void {
  pegawaiRoutes(rute)
  unitRoutes(rute)
}
