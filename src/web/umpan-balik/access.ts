import type { Akses } from '../syarat.ts'

export const umpanBalikAccess = {} as const satisfies Akses
