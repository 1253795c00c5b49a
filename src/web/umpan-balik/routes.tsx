import type { Rute } from '../rute.ts'

export function umpanBalikRoutes(_rute: Rute): void {}
