import type { Akses } from '../syarat.ts'

export const organisasiAccess = {} as const satisfies Akses
