import type { Db } from '../../../src/db/database.ts'
import type { Review } from '../../../src/usecases/aktivitas/review-entri.ts'
import type { Entri } from '../kegiatan/bentuk.ts'

export type TugasReview = { readonly penilaiId: string; readonly pada: string; readonly review: Review }

/** What raters decide, each decision on many entries at once: whoever rates today does it, also an acting head. */
export async function susunReview(db: Db, entri: readonly Entri[]): Promise<TugasReview[]> {
  const kini = await db.selectFrom('penempatanKini').select(['pegawaiId', 'penilaiId']).execute()
  const penilai = new Map(kini.map((k) => [k.pegawaiId, k.penilaiId]))
  const diperiksa = entri.flatMap((e) => {
    const penilaiId = penilai.get(e.skp.pegawai.id)
    return penilaiId && e.diperiksaPada ? [{ ...e, penilaiId, pada: e.diperiksaPada }] : []
  })
  const sekaligus = Map.groupBy(
    diperiksa,
    (e) => `${e.penilaiId} ${e.pada.slice(0, 10)} ${e.status} ${e.alasan}`,
  )

  return [...sekaligus.values()].flatMap((bersama) => {
    const [satu] = bersama
    if (!satu) return []
    const pada =
      bersama
        .map((e) => e.pada)
        .toSorted()
        .at(-1) ?? satu.pada
    // Written once, seen as written.
    const dilihat = bersama.map(({ id }) => ({ id, versi: 1 }))
    return [{ penilaiId: satu.penilaiId, pada, review: buatReview(satu, dilihat) }]
  })
}

function buatReview({ status, alasan }: Entri, dilihat: Review['dilihat']): Review {
  if (status === 'disetujui') return { keputusan: 'setujui', dilihat }

  return { keputusan: status === 'ditolak' ? 'tolak' : 'kembalikan', dilihat, alasan: alasan ?? '' }
}
