import type { Akses } from '../syarat.ts'

export const skpAccess = {} as const satisfies Akses
