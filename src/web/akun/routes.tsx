import type { Rute } from '../rute.ts'

export function akunRoutes(_rute: Rute): void {}
