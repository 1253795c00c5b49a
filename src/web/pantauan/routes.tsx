import type { Rute } from '../rute.ts'

export function pantauanRoutes(_rute: Rute): void {}
