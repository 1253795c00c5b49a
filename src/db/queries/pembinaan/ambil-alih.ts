import { sql } from 'kysely'
import type { FaktaKemajuan } from '../../../domain/pembinaan/ambil-alih.ts'
import type { Db, Tx } from '../../database.ts'

type Cari = {
  readonly skpId: string
  readonly pegawaiId: string
  readonly mulai: string
  readonly hari: string
}

/** Feedback and what was done about it in the days of an SKP. */
export async function getFaktaKemajuan(
  db: Db | Tx,
  { skpId, pegawaiId, mulai, hari }: Cari,
): Promise<FaktaKemajuan> {
  const { rows } = await sql<FaktaKemajuan>`
    select (select count(*)::int from umpan_balik where pegawai_id = ${pegawaiId} and sifat = 'perlu-perbaikan'
        and tanggal between ${mulai}::date and ${hari}::date) as "perluPerbaikan",
      (select count(*)::int from versi_skp where skp_id = ${skpId} and nomor > 1) as penyesuaian,
      (select count(*)::int from bimbingan where skp_id = ${skpId} and ditandatangani_pegawai_pada is not null
        and ditandatangani_pembimbing_pada is not null) as bimbingan,
      (select count(*)::int from rekaman_konseling rekaman join laporan_perilaku laporan on laporan.id = rekaman.laporan_id
        where laporan.skp_id = ${skpId}) as konseling`.execute(db)
  const [fakta] = rows
  if (!fakta) throw new Error('Satu baris selalu ada')

  return fakta
}

export type AmbilAlih = {
  readonly id: string
  readonly uraian: string
  readonly pegawai: string
  readonly kepada: string
  readonly tanggal: string
  /** Why: only where it was taken from. */
  readonly catatan: string | null
}

/** Results that were taken out of an SKP or came into it, oldest first. */
export async function listAmbilAlih(db: Db | Tx, skpId: string): Promise<AmbilAlih[]> {
  const { rows } = await sql<AmbilAlih>`
    select ambil.id, rhk.uraian, pegawai.nama as pegawai, kepada.nama as kepada, ambil.tanggal::text as tanggal,
      case when ambil.skp_id = ${skpId} then ambil.catatan end as catatan
    from ambil_alih_rhk ambil
    join rhk on rhk.id = ambil.rhk_id
    join pejabat pegawai on pegawai.id = ambil.pegawai_id
    join pejabat kepada on kepada.id = ambil.kepada_id
    where ambil.skp_id = ${skpId} or ambil.skp_kepada_id = ${skpId} order by ambil.pada, ambil.id`.execute(db)

  return rows
}

export type BaruAmbilAlih = {
  readonly id: string
  readonly pegawaiId: string
  readonly skpId: string
  readonly rhkId: string
  readonly kepadaId: string
  readonly skpKepadaId: string | null
  readonly rhkKepadaId: string | null
  readonly catatan: string
  readonly olehId: string
  readonly pada: Temporal.Instant
  readonly tanggal: Temporal.PlainDate
}

export async function insertAmbilAlih(tx: Tx, baru: BaruAmbilAlih): Promise<void> {
  await tx.insertInto('ambilAlihRhk').values(baru).execute()
}

/** A result that left its SKP leaves the leader's matrix too; where it went it is read from that SKP. */
export async function leaveMatriks(tx: Tx, rhkId: string): Promise<void> {
  await sql`with hilang as (delete from peran_matriks where rhk_id = ${rhkId} returning matriks_id)
    update matriks_peran set versi = versi + 1 where id in (select matriks_id from hilang)`.execute(tx)
}
