import type { Rute } from '../rute.ts'
import { catatanRoutes } from './rute-catatan.tsx'
import { reviewRoutes } from './rute-review.tsx'

export function aktivitasRoutes(rute: Rute): void {
  catatanRoutes(rute)
  reviewRoutes(rute)
}
