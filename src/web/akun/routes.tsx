import type { Rute } from '../rute.ts'
import { kelolaRoutes } from './kelola.tsx'
import { sayaRoutes } from './saya.tsx'

export function akunRoutes(rute: Rute): void {
  sayaRoutes(rute)
  kelolaRoutes(rute)
}
