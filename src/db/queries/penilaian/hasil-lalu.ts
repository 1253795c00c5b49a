import { sql } from 'kysely'
import type { JenisPeriode } from '../../../domain/penilaian/evaluasi.ts'
import type { Kesepakatan } from '../../../domain/penilaian/hasil-periode-lalu.ts'
import type { Predikat, Rating } from '../../../domain/penilaian/predikat.ts'
import type { Db, Tx } from '../../database.ts'

/** The last result of an employee in a former post, before a period. */
export type HasilLalu = {
  readonly evaluasiId: string
  readonly unit: string
  readonly jenis: JenisPeriode
  readonly urutan: number
  readonly tahun: number
  readonly ratingHasil: Rating
  readonly ratingPerilaku: Rating
  readonly predikat: Predikat
  /** First day of the SKP in the new post. */
  readonly mulaiSkp: string
}

/** The latest result of an earlier SKP that ended before the period did; one under objection does not count. */
export async function findHasilLalu(
  db: Db | Tx,
  { evaluasiId }: { readonly evaluasiId: string },
): Promise<HasilLalu | undefined> {
  const { rows } = await sql<HasilLalu>`
    select lama.id as "evaluasiId", unit_masa.nama as unit, periode_lama.jenis, periode_lama.urutan::int as urutan,
      periode_lama.tahun::int as tahun, lama.rating_hasil as "ratingHasil", lama.rating_perilaku as "ratingPerilaku",
      lama.predikat, lower(skp.rentang)::text as "mulaiSkp"
    from evaluasi join periode on periode.id = evaluasi.periode_id join skp on skp.id = evaluasi.skp_id
    join evaluasi lama on lama.pegawai_id = evaluasi.pegawai_id and lama.skp_id <> evaluasi.skp_id
      and lama.status in ('ditetapkan', 'diterima', 'final')
    join skp skp_lama on skp_lama.id = lama.skp_id and skp_lama.rentang << skp.rentang
    join periode periode_lama on periode_lama.id = lama.periode_id
      and upper(periode_lama.rentang) <= lower(periode.rentang)
    join unit_masa on unit_masa.unit_id = lama.unit_id and unit_masa.berlaku @> upper(periode_lama.rentang) - 1
    where evaluasi.id = ${evaluasiId}
    order by upper(periode_lama.rentang) desc, (periode_lama.jenis = 'tahunan'), lower(skp_lama.rentang) desc
    limit 1`.execute(db)

  return rows[0]
}

export async function findKesepakatan(
  db: Db | Tx,
  evaluasiId: string,
): Promise<(Kesepakatan & { readonly pengusul: string }) | undefined> {
  const { rows } = await sql<Kesepakatan & { readonly pengusul: string }>`
    select sumber_id as "sumberId", diusulkan_oleh as "diusulkanOleh", disetujui_oleh as "disetujuiOleh",
      pejabat.nama as pengusul
    from hasil_periode_lalu join pejabat on pejabat.id = diusulkan_oleh where evaluasi_id = ${evaluasiId}`.execute(
    db,
  )

  return rows[0]
}

type Usulan = {
  readonly evaluasiId: string
  readonly sumberId: string
  readonly oleh: string
  readonly pada: Temporal.Instant
}

export async function insertUsulanHasilLalu(
  tx: Tx,
  { evaluasiId, sumberId, oleh, pada }: Usulan,
): Promise<void> {
  await sql`insert into hasil_periode_lalu (evaluasi_id, sumber_id, diusulkan_oleh, diusulkan_pada)
    values (${evaluasiId}, ${sumberId}, ${oleh}, ${pada})`.execute(tx)
}

/** The agreed ratings and what was said about conduct become those of the draft; marks on results belong to the former SKP. */
export async function takeHasilLalu(tx: Tx, { evaluasiId, sumberId, oleh, pada }: Usulan): Promise<void> {
  await sql`update hasil_periode_lalu set disetujui_oleh = ${oleh}, disetujui_pada = ${pada}
    where evaluasi_id = ${evaluasiId}`.execute(tx)
  await sql`update evaluasi set rating_hasil = lama.rating_hasil, rating_perilaku = lama.rating_perilaku,
      versi = evaluasi.versi + 1
    from evaluasi lama where lama.id = ${sumberId} and evaluasi.id = ${evaluasiId}`.execute(tx)
  await sql`insert into evaluasi_perilaku (evaluasi_id, nilai, umpan_balik)
    select ${evaluasiId}, nilai, umpan_balik from evaluasi_perilaku where evaluasi_id = ${sumberId}
    on conflict (evaluasi_id, nilai) do nothing`.execute(tx)
}

export async function deleteKesepakatan(tx: Tx, evaluasiId: string): Promise<void> {
  await sql`delete from hasil_periode_lalu where evaluasi_id = ${evaluasiId}`.execute(tx)
}
