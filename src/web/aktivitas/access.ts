import type { Akses } from '../syarat.ts'

export const aktivitasAccess = {} as const satisfies Akses
