import type { Akses } from '../syarat.ts'

export const pantauanAccess = {} as const satisfies Akses
