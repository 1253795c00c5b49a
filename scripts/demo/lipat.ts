import { openDatabase } from '../../src/db/database.ts'
import { findPeriodeDinilai, foldHari, foldKini } from '../../src/db/queries/pantauan/lipat.ts'
import { refreshKewajiban } from '../../src/usecases/kehadiran/read-kewajiban.ts'
import type { Dunia } from './langkah.ts'

/** The figures of live pages, folded by the query that the running application uses. */
export async function lipatAngka({ url, schema }: { url: string; schema: string }, d: Dunia): Promise<void> {
  const { db, close } = openDatabase(url, { schema, max: 1 })
  try {
    const unitIds = d.susunan.unit.map((u) => u.id)
    const baris = await db.selectFrom('rekapHarian').select('tanggal').distinct().execute()
    await db.transaction().execute((tx) => refreshKewajiban(tx, d.hariIni))
    await foldHari(
      db,
      unitIds,
      baris.map((b) => b.tanggal.toString()),
    )
    await foldKini(db, { unitIds, hariIni: d.hariIni, periodeId: await findPeriodeDinilai(db, d.hariIni) })
  } finally {
    await close()
  }
}
