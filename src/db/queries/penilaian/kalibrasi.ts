import { sql } from 'kysely'
import type { Rating } from '../../../domain/penilaian/predikat.ts'
import type { TidakLulus } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Db, Tx } from '../../database.ts'
import { TIDAK_LULUS } from './tidak-lulus.ts'

export type Kalibrasi = {
  readonly id: string
  readonly unitId: string
  readonly periodeId: string
  readonly pembuka: string
  readonly dibukaPada: Temporal.Instant
  readonly penutup: string | null
  readonly ditutupPada: Temporal.Instant | null
  readonly catatan: string | null
}

type UnitPeriode = { readonly unitId: string; readonly periodeId: string }

/** The session of a unit in a period. */
export async function findKalibrasi(
  db: Db | Tx,
  { unitId, periodeId }: UnitPeriode,
): Promise<Kalibrasi | undefined> {
  const { rows } = await sql<Kalibrasi>`
    select kalibrasi.id, unit_id as "unitId", periode_id as "periodeId", pembuka.nama as pembuka,
      dibuka_pada as "dibukaPada", penutup.nama as penutup, ditutup_pada as "ditutupPada", catatan
    from kalibrasi join pejabat pembuka on pembuka.id = dibuka_oleh
    left join pejabat penutup on penutup.id = ditutup_oleh
    where unit_id = ${unitId} and periode_id = ${periodeId}`.execute(db)

  return rows[0]
}

/** Holds the session until the transaction ends, so that nothing changes while it is closed. */
export async function lockKalibrasi(tx: Tx, dimaksud: UnitPeriode): Promise<Kalibrasi | undefined> {
  await sql`select from kalibrasi where unit_id = ${dimaksud.unitId} and periode_id = ${dimaksud.periodeId}
    for update`.execute(tx)

  return findKalibrasi(tx, dimaksud)
}

export type DrafKalibrasi = {
  readonly evaluasiId: string
  readonly pegawaiId: string
  readonly unitId: string
  readonly nama: string
  readonly jabatan: string
  readonly penilaiId: string | null
  readonly penilai: string | null
  readonly versi: number
  readonly isDraf: boolean
  readonly tidakLulus: TidakLulus
  readonly hasil: Rating | null
  readonly perilaku: Rating | null
  /** As the session found them; absent for a draft that came later. */
  readonly hasilSemula: Rating | null
  readonly perilakuSemula: Rating | null
}

/** Everybody evaluated in a unit or below it in a period, its own head left out: that one is rated from above. */
export async function listDrafKalibrasi(
  db: Db | Tx,
  { unitId, periodeId }: UnitPeriode,
): Promise<DrafKalibrasi[]> {
  const { rows } = await sql<DrafKalibrasi>`
    select evaluasi.id as "evaluasiId", evaluasi.pegawai_id as "pegawaiId", evaluasi.unit_id as "unitId", orang.nama,
      coalesce(jabatan_masa.nama, '') as jabatan, evaluasi.penilai_id as "penilaiId", penilai.nama as penilai,
      evaluasi.versi, evaluasi.status = 'draf' as "isDraf", ${TIDAK_LULUS} as "tidakLulus", evaluasi.rating_hasil as hasil,
      evaluasi.rating_perilaku as perilaku, draf.hasil_semula as "hasilSemula", draf.perilaku_semula as "perilakuSemula"
    from evaluasi
    join periode on periode.id = evaluasi.periode_id
    join unit on unit.id = evaluasi.unit_id
    join unit pangkal on pangkal.id = ${unitId} and unit.jalur <@ pangkal.jalur
    join skp on skp.id = evaluasi.skp_id
    join pejabat orang on orang.id = evaluasi.pegawai_id
    left join pejabat penilai on penilai.id = evaluasi.penilai_id
    left join jabatan_masa on jabatan_masa.jabatan_id = skp.jabatan_id
      and jabatan_masa.berlaku @> upper(periode.rentang) - 1
    left join kalibrasi on kalibrasi.unit_id = pangkal.id and kalibrasi.periode_id = periode.id
    left join kalibrasi_draf draf on draf.kalibrasi_id = kalibrasi.id and draf.evaluasi_id = evaluasi.id
    where evaluasi.periode_id = ${periodeId}
      and not (evaluasi.unit_id = pangkal.id and coalesce(jabatan_masa.is_pimpinan, false))
    order by penilai.nama, orang.nama, orang.id`.execute(db)

  return rows
}

/** Of two who open at once the second waits and finds the session of the first. */
export async function lockUnitKalibrasi(tx: Tx, unitId: string): Promise<void> {
  await sql`select from unit where id = ${unitId} for no key update`.execute(tx)
}

export async function insertKalibrasi(
  tx: Tx,
  baru: UnitPeriode & {
    readonly id: string
    readonly dibukaOleh: string
    readonly dibukaPada: Temporal.Instant
  },
  draf: readonly DrafKalibrasi[],
): Promise<void> {
  await tx.insertInto('kalibrasi').values(baru).execute()
  await tx
    .insertInto('kalibrasiDraf')
    .values(
      draf.map(({ evaluasiId, hasil, perilaku }) => ({
        kalibrasiId: baru.id,
        evaluasiId,
        hasilSemula: hasil,
        perilakuSemula: perilaku,
      })),
    )
    .execute()
}

export type UbahanKalibrasi = {
  readonly kalibrasiId: string
  readonly evaluasiId: string
  readonly hasilSemula: Rating | null
  readonly perilakuSemula: Rating | null
  readonly hasil: Rating
  readonly perilaku: Rating
  readonly alasan: string
  readonly oleh: string
  readonly pada: Temporal.Instant
}

/** Keeps the change, and writes it into the draft. */
export async function saveUbahan(tx: Tx, ubahan: UbahanKalibrasi): Promise<void> {
  const { hasil, perilaku, evaluasiId } = ubahan
  await tx.insertInto('kalibrasiUbahan').values(ubahan).execute()
  await tx
    .updateTable('evaluasi')
    .set({ ratingHasil: hasil, ratingPerilaku: perilaku, versi: sql<number>`versi + 1` })
    .where('id', '=', evaluasiId)
    .execute()
}

/** Every change in a session, the newest first. */
export function listUbahan(db: Db, kalibrasiId: string) {
  return db
    .selectFrom('kalibrasiUbahan as ubahan')
    .innerJoin('evaluasi', 'evaluasi.id', 'ubahan.evaluasiId')
    .innerJoin('periode', 'periode.id', 'evaluasi.periodeId')
    .innerJoin('pejabat as orang', 'orang.id', 'evaluasi.pegawaiId')
    .innerJoin('pejabat as pengubah', 'pengubah.id', 'ubahan.oleh')
    .select(['ubahan.id', 'ubahan.hasilSemula', 'ubahan.perilakuSemula', 'ubahan.hasil', 'ubahan.perilaku'])
    .select(['ubahan.alasan', 'ubahan.pada', 'evaluasi.pegawaiId', 'orang.nama', 'pengubah.nama as oleh'])
    .select(TIDAK_LULUS.as('tidakLulus'))
    .where('ubahan.kalibrasiId', '=', kalibrasiId)
    .orderBy('ubahan.pada', 'desc')
    .orderBy('ubahan.id', 'desc')
    .limit(200)
    .execute()
}

export type UbahanTampil = Awaited<ReturnType<typeof listUbahan>>[number]

type Penutup = {
  readonly id: string
  readonly oleh: string
  readonly pada: Temporal.Instant
  readonly catatan: string | null
  readonly draf: readonly DrafKalibrasi[]
}

/** Closes the session and keeps the ratings as it leaves them. */
export async function saveTutup(tx: Tx, { id, oleh, pada, catatan, draf }: Penutup): Promise<void> {
  await tx
    .updateTable('kalibrasi')
    .set({ ditutupOleh: oleh, ditutupPada: pada, catatan })
    .where('id', '=', id)
    .execute()
  if (draf.length === 0) return
  await tx
    .insertInto('kalibrasiDraf')
    .values(
      draf.map(({ evaluasiId, hasil, perilaku }) => ({
        kalibrasiId: id,
        evaluasiId,
        hasilAkhir: hasil,
        perilakuAkhir: perilaku,
      })),
    )
    .onConflict((sama) =>
      sama.columns(['kalibrasiId', 'evaluasiId']).doUpdateSet((eb) => ({
        hasilAkhir: eb.ref('excluded.hasilAkhir'),
        perilakuAkhir: eb.ref('excluded.perilakuAkhir'),
      })),
    )
    .execute()
}

export type IkatanKalibrasi = {
  readonly unitId: string
  readonly periodeId: string
  readonly isTerbuka: boolean
  readonly hasil: Rating | null
  readonly perilaku: Rating | null
}

/** The session that binds the ratings of this draft: one that is open, or one that left them as they are to stay. */
export async function findIkatanKalibrasi(tx: Tx, evaluasiId: string): Promise<IkatanKalibrasi | undefined> {
  const { rows } = await sql<IkatanKalibrasi>`
    select kalibrasi.unit_id as "unitId", kalibrasi.periode_id as "periodeId",
      kalibrasi.ditutup_pada is null as "isTerbuka", draf.hasil_akhir as hasil, draf.perilaku_akhir as perilaku
    from kalibrasi_draf draf join kalibrasi on kalibrasi.id = draf.kalibrasi_id
    where draf.evaluasi_id = ${evaluasiId} and (kalibrasi.ditutup_pada is null or draf.hasil_akhir is not null)
    order by kalibrasi.ditutup_pada is null desc, kalibrasi.dibuka_pada desc limit 1`.execute(tx)

  return rows[0]
}
