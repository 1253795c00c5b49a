import type { Db, Tx } from '../../db/database.ts'
import {
  isPenempatanOf,
  listPegawaiAktif,
  listTempatTerakhir,
  lockOrganisasi,
  moveWaiting,
  readOrganisasi,
  rebuildJalur,
  savePenempatan,
  savePenempatanTerakhir,
} from '../../db/queries/organisasi/penempatan.ts'
import { indexOrganisasi } from '../../domain/organisasi/organisasi.ts'
import { penempatanKini, penempatanTerakhir } from '../../domain/organisasi/penempatan.ts'
import { refreshKewajiban } from '../kehadiran/read-kewajiban.ts'

/** Works out anew who works where and who rates whom on that day: after each change of the organisation and at midnight. */
export async function refreshPenempatan(tx: Tx, tanggal: string): Promise<void> {
  await lockOrganisasi(tx)
  await rebuildJalur(tx, tanggal)
  const organisasi = indexOrganisasi(await readOrganisasi(tx, tanggal), tanggal)
  const pegawaiIds = await listPegawaiAktif(tx, tanggal)
  const berpindah = await savePenempatan(tx, penempatanKini(organisasi, pegawaiIds))
  await savePenempatanTerakhir(tx, penempatanTerakhir(organisasi, await listTempatTerakhir(tx, tanggal)))
  await refreshKewajiban(tx, tanggal)
  await moveWaiting(tx, berpindah)
}

/** Before the first page of a day: a process that starts again on the same day finds the work done. */
export async function ensurePenempatan(db: Db, tanggal: string): Promise<void> {
  if (!(await isPenempatanOf(db, tanggal))) await refreshPenempatanToday(db, tanggal)
}

/** The same in a transaction of its own, for midnight. */
export async function refreshPenempatanToday(db: Db, tanggal: string): Promise<void> {
  await db.transaction().execute((tx) => refreshPenempatan(tx, tanggal))
}
