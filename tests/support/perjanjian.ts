import type { Db } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import {
  lockPerjanjian,
  saveRealisasi,
  saveSasaran,
  saveStatus,
} from '../../src/db/queries/rencana/perjanjian.ts'

export type IkuUji = {
  readonly uraian: string
  /** Of the third quarter; null: only a plan of action in the fourth. */
  readonly target: number | null
  readonly realisasi: number | null
  readonly keterangan?: string
}

type Perjanjian = { readonly unitId: string; readonly tahun: number; readonly oleh: string }

/** A set agreement with one goal whose indicators are measured in the third quarter; their ids in order. */
export async function addPerjanjian(
  db: Db,
  { unitId, tahun, oleh }: Perjanjian,
  daftar: readonly IkuUji[],
): Promise<readonly string[]> {
  const iku = daftar.map(({ uraian, target }) => ({
    ...{ id: newId(), uraian, satuan: 'orang', target: target ?? 10 },
    ...({
      arah: 'naik',
      gabungan: 'jumlah',
      formula: '',
      sumberData: 'Kohort ibu',
      realisasiTahun: null,
    } as const),
    triwulan: [
      {
        triwulan: target === null ? 4 : 3,
        target,
        rencanaAksi: 'Kunjungan rumah',
        realisasi: null,
        keterangan: '',
      },
    ],
  }))
  await db.transaction().execute(async (tx) => {
    const { id } = await lockPerjanjian(tx, { unitId, tahun })
    await saveSasaran(tx, id, [{ id: newId(), uraian: 'Ibu dan anak sehat', iku }])
    await saveStatus(tx, {
      id,
      status: 'ditetapkan',
      oleh,
      pada: Temporal.Instant.from(`${tahun}-01-20T02:00:00Z`),
    })
    const tercatat = daftar.flatMap(({ realisasi, keterangan = '', target }, i) =>
      target === null || realisasi === null
        ? []
        : [{ ikuId: iku[i]?.id ?? '', triwulan: 3, realisasi, keterangan }],
    )
    await saveRealisasi(tx, id, tercatat)
  })

  return iku.map(({ id }) => id)
}

/** What came of one indicator in the third quarter. */
export async function recordIku(db: Db, ikuId: string, realisasi: number): Promise<void> {
  await db
    .updateTable('ikuTriwulan')
    .set({ realisasi })
    .where('ikuId', '=', ikuId)
    .where('triwulan', '=', 3)
    .execute()
}
