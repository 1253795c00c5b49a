import type { Rute } from '../rute.ts'

export function ketentuanRoutes(_rute: Rute): void {}
