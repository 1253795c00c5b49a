import type { Akses } from '../syarat.ts'

export const akunAccess = {} as const satisfies Akses
