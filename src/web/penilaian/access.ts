import type { Akses } from '../syarat.ts'

export const penilaianAccess = {} as const satisfies Akses
