import type { Akses } from '../syarat.ts'

export const kehadiranAccess = {} as const satisfies Akses
