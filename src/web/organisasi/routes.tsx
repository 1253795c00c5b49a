import type { Rute } from '../rute.ts'

export function organisasiRoutes(_rute: Rute): void {}
