import type { Rute } from '../rute.ts'

export function kehadiranRoutes(_rute: Rute): void {}
