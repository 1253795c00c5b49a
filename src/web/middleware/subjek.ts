import type { Db } from '../../db/database.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import type { Subjek } from '../../domain/organisasi/pelaku.ts'

type Rujukan = { pegawaiId: string; penilaiId?: string | null }

/** Which person a record is about, and who rated it when it was made. */
const PENCARI: Record<string, (db: Db, id: string) => Promise<Rujukan | undefined>> = {
  pegawaiId: async (_, id) => ({ pegawaiId: id }),
  skpId: (db, id) =>
    db.selectFrom('skp').select(['pegawaiId', 'penilaiId']).where('id', '=', id).executeTakeFirst(),
  evaluasiId: (db, id) =>
    db.selectFrom('evaluasi').select(['pegawaiId', 'penilaiId']).where('id', '=', id).executeTakeFirst(),
  aktivitasId: (db, id) =>
    db.selectFrom('kiriman').select('pegawaiId').where('id', '=', id).executeTakeFirst(),
  dokumenId: (db, id) => db.selectFrom('dokumen').select('pegawaiId').where('id', '=', id).executeTakeFirst(),
  ketidakhadiranId: (db, id) =>
    db.selectFrom('ketidakhadiran').select('pegawaiId').where('id', '=', id).executeTakeFirst(),
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The person concerned by a route's parameters; undefined when the record or the person is not there. */
export async function findSubjekDariIsian(
  db: Db,
  isian: Record<string, string>,
): Promise<(Subjek & { penilaiTercatatId?: string | null }) | undefined> {
  const nama = Object.keys(PENCARI).find((kunci) => kunci in isian)
  const id = nama && isian[nama]
  if (!nama || !id || !UUID.test(id)) return undefined

  const rujukan = await PENCARI[nama]?.(db, id)
  const subjek = rujukan && (await findSubjek(db, rujukan.pegawaiId))

  return subjek && { ...subjek, penilaiTercatatId: rujukan.penilaiId ?? null }
}

export function isUuid(teks: string): boolean {
  return UUID.test(teks)
}
