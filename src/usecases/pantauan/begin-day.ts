import type { Db } from '../../db/database.ts'
import { refreshPenempatanToday } from '../organisasi/refresh-penempatan.ts'
import { foldAll } from './langsung.ts'

/** A new day: who works where, who rates whom, and the figures of every unit. */
export async function beginDay(db: Db, hariIni: string): Promise<void> {
  await refreshPenempatanToday(db, hariIni)
  await foldAll(db, hariIni)
}
