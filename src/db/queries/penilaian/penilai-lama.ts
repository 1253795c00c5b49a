import { sql } from 'kysely'
import type { Tx } from '../../database.ts'

type Cari = { readonly penilaiId: string; readonly skpId: string; readonly sampai: string }

/** First day on which this rater no longer held the post above the one of an SKP; undefined while held, or never held. */
export async function findPindahPenilai(
  tx: Tx,
  { penilaiId, skpId, sampai }: Cari,
): Promise<string | undefined> {
  const { rows } = await sql<{ pindah: string | null }>`
    select case when bool_or(upper_inf(penugasan.berlaku)) then null else max(upper(penugasan.berlaku))::text end as pindah
    from skp
    join jabatan_masa on jabatan_masa.jabatan_id = skp.jabatan_id
      and jabatan_masa.berlaku @> least(${sampai}::date, upper(skp.rentang) - 1)
    join penugasan on penugasan.jabatan_id = jabatan_masa.atasan_id and penugasan.pejabat_id = ${penilaiId}
    where skp.id = ${skpId}`.execute(tx)

  return rows[0]?.pindah ?? undefined
}

/** Somebody who left a post, and the first day after it. */
export type PenilaiBerpindah = { readonly penilaiId: string; readonly pindah: string }

/** Who left a definitive post since that day and holds another one today. */
export async function listPenilaiBerpindah(
  tx: Tx,
  { dari, hariIni }: { readonly dari: string; readonly hariIni: string },
): Promise<PenilaiBerpindah[]> {
  const { rows } = await sql<PenilaiBerpindah>`
    select lama.pejabat_id as "penilaiId", upper(lama.berlaku)::text as pindah
    from penugasan lama join penugasan kini on kini.pejabat_id = lama.pejabat_id and kini.jenis = 'definitif'
      and kini.jabatan_id <> lama.jabatan_id and kini.berlaku @> ${hariIni}::date
    where lama.jenis = 'definitif' and upper(lama.berlaku) between ${dari}::date and ${hariIni}::date
      and exists (select from jabatan_masa bawahan where bawahan.atasan_id = lama.jabatan_id)
    order by pindah, "penilaiId"`.execute(tx)

  return rows
}

export type BelumDievaluasi = {
  readonly pegawaiId: string
  readonly nama: string
  readonly skpId: string
  readonly unitId: string
}

type CariBelum = {
  readonly pegawaiIds: readonly string[]
  readonly penilaiId: string
  readonly periode: { readonly id: string; readonly sampai: string }
}

/** Who of these has an SKP on the last day of a period, no evaluation of it, and somebody else as rater today. */
export async function listBelumDievaluasi(
  tx: Tx,
  { pegawaiIds, penilaiId, periode }: CariBelum,
): Promise<BelumDievaluasi[]> {
  if (pegawaiIds.length === 0) return []
  const { rows } = await sql<BelumDievaluasi>`
    select skp.pegawai_id as "pegawaiId", pejabat.nama, skp.id as "skpId", skp.unit_id as "unitId"
    from skp join pejabat on pejabat.id = skp.pegawai_id
    join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id and kini.penilai_id is distinct from ${penilaiId}
      and kini.jabatan_id = skp.jabatan_id
    where skp.pegawai_id = any (${pegawaiIds}::uuid[]) and skp.status = 'ditetapkan'
      and skp.rentang @> ${periode.sampai}::date
      and not exists (select from evaluasi where evaluasi.skp_id = skp.id and evaluasi.periode_id = ${periode.id})
    order by pejabat.nama, pejabat.id`.execute(tx)

  return rows
}
