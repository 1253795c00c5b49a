import type { Rute } from '../rute.ts'

export function jejakRoutes(_rute: Rute): void {}
