import type { Rute } from '../rute.ts'

export function penilaianRoutes(_rute: Rute): void {}
