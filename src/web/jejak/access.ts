import type { Akses } from '../syarat.ts'

export const jejakAccess = {} as const satisfies Akses
