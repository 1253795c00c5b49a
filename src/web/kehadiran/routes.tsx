import type { Rute } from '../rute.ts'
import { kalenderRoutes } from './routes-kalender.tsx'
import { ketidakhadiranRoutes } from './routes-ketidakhadiran.tsx'

export function kehadiranRoutes(rute: Rute): void {
  kalenderRoutes(rute)
  ketidakhadiranRoutes(rute)
}
