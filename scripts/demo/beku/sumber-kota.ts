import type { Db } from '../../../src/db/database.ts'
import { listPihak } from '../../../src/db/queries/organisasi/pihak.ts'
import { listDiintervensi } from '../../../src/db/queries/skp/skp.ts'
import { listUmpanBalikDiterima, type UmpanBalik } from '../../../src/db/queries/umpan-balik/umpan-balik.ts'
import type { Pihak } from '../../../src/reports/blok.ts'
import { toPihak } from '../../../src/usecases/dokumen/pihak.ts'
import type { SumberDokumen } from '../../../src/usecases/dokumen/sumber.ts'

const SELALU = { mulai: '2000-01-01', sampai: '2100-01-01' }

/** What documents of a whole city print of others: read a day, a person or everything at a time. */
export async function sumberKota(db: Db): Promise<SumberDokumen> {
  const rhk = await db
    .selectFrom('rhk')
    .select('diintervensiId')
    .distinct()
    .where('diintervensiId', 'is not', null)
    .execute()
  const diintervensi = await listDiintervensi(
    db,
    rhk.flatMap((satu) => satu.diintervensiId ?? []),
  )
  const sehari = ingat((tanggal) => pihakSehari(db, tanggal))
  const diterima = ingat((pegawaiId) => listUmpanBalikDiterima(db, { pegawaiId, ...SELALU }))

  return {
    async pihak(pejabatId, tanggal) {
      const pihak = (await sehari(tanggal)).get(pejabatId)
      if (!pihak) throw new Error(`Pejabat ${pejabatId} tidak ada`)
      return pihak
    },
    diintervensi: async () => diintervensi,
    umpanBalik: async ({ pegawaiId, mulai, sampai }): Promise<UmpanBalik[]> =>
      (await diterima(pegawaiId)).filter(({ tanggal }) => mulai <= tanggal && tanggal <= sampai),
  }
}

async function pihakSehari(db: Db, tanggal: string): Promise<ReadonlyMap<string, Pihak>> {
  const semua = await listPihak(db, tanggal)
  return new Map(semua.map((satu) => [satu.pejabatId, toPihak(satu, tanggal)]))
}

/** Asks once for each key. */
function ingat<T>(tanya: (kunci: string) => Promise<T>): (kunci: string) => Promise<T> {
  const jawaban = new Map<string, Promise<T>>()
  return (kunci) => {
    const sudah = jawaban.get(kunci) ?? tanya(kunci)
    jawaban.set(kunci, sudah)
    return sudah
  }
}
