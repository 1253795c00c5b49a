import type { Rute } from '../rute.ts'

export function skpRoutes(_rute: Rute): void {}
