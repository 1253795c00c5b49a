import type { Rute } from '../rute.ts'
import { kalenderRoutes } from './routes-kalender.tsx'
import { ketidakhadiranRoutes } from './routes-ketidakhadiran.tsx'
import { kewajibanRoutes } from './routes-kewajiban.tsx'

export function kehadiranRoutes(rute: Rute): void {
  kalenderRoutes(rute)
  ketidakhadiranRoutes(rute)
  kewajibanRoutes(rute)
}
