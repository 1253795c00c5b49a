import type { Rute } from '../rute.ts'
import { duaLangkahRoutes } from './dua-langkah.tsx'
import { kelolaRoutes } from './kelola.tsx'
import { kunciRoutes } from './kunci.tsx'
import { lepasRoutes } from './lepas.tsx'
import { sayaRoutes } from './saya.tsx'

export function akunRoutes(rute: Rute): void {
  sayaRoutes(rute)
  duaLangkahRoutes(rute)
  kunciRoutes(rute)
  kelolaRoutes(rute)
  lepasRoutes(rute)
}
