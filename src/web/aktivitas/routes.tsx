import type { Rute } from '../rute.ts'

export function aktivitasRoutes(_rute: Rute): void {}
