import type { Akses } from '../syarat.ts'

export const ketentuanAccess = {} as const satisfies Akses
