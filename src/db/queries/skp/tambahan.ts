import { sql } from 'kysely'
import { LAMPIRAN_KOSONG, type LampiranSkp, type ManualIndikator } from '../../../domain/skp/lampiran.ts'
import type { TambahanSkp } from '../../../domain/skp/naskah.ts'
import type { Db, Tx } from '../../database.ts'

/** Annex and manuals of the SKP in force. */
export async function readTambahan(db: Db | Tx, skpId: string): Promise<TambahanSkp> {
  const { rows } = await sql<{
    lampiran: LampiranSkp | null
    manual: { [indikatorId: string]: ManualIndikator }
  }>`
    select
      (select jsonb_build_object('dukungan', dukungan, 'pertanggungjawaban', pertanggungjawaban,
        'konsekuensi', konsekuensi) from lampiran_skp where skp_id = ${skpId}) as lampiran,
      coalesce((select jsonb_object_agg(indikator_id, jsonb_build_object('tujuan', tujuan, 'definisi', definisi,
          'formula', formula, 'satuan', manual_indikator.satuan, 'kualitas', kualitas, 'sumberData', sumber_data,
          'pelaporan', pelaporan))
        from manual_indikator
        join indikator on indikator.id = manual_indikator.indikator_id
        join rhk on rhk.id = indikator.rhk_id
        where rhk.skp_id = ${skpId}), '{}') as manual`.execute(db)
  const [baris] = rows

  return { lampiran: baris?.lampiran ?? LAMPIRAN_KOSONG, manual: baris?.manual ?? {} }
}

/** Stores annex and manuals; a manual of an indicator that is not in this SKP is left out. */
export async function saveTambahan(tx: Tx, skpId: string, { lampiran, manual }: TambahanSkp): Promise<void> {
  const { dukungan, pertanggungjawaban, konsekuensi } = lampiran
  await sql`
    insert into lampiran_skp (skp_id, dukungan, pertanggungjawaban, konsekuensi)
    values (${skpId}, ${[...dukungan]}::text[], ${[...pertanggungjawaban]}::text[], ${[...konsekuensi]}::text[])
    on conflict (skp_id) do update set dukungan = excluded.dukungan,
      pertanggungjawaban = excluded.pertanggungjawaban, konsekuensi = excluded.konsekuensi`.execute(tx)
  await sql`delete from manual_indikator using indikator, rhk
    where indikator.id = manual_indikator.indikator_id and rhk.id = indikator.rhk_id and rhk.skp_id = ${skpId}`.execute(
    tx,
  )
  const baris = Object.entries(manual).map(([id, satu]) => ({ id, ...satu }))
  await sql`
    insert into manual_indikator (indikator_id, tujuan, definisi, formula, satuan, kualitas, sumber_data, pelaporan)
    select indikator.id, baris.tujuan, baris.definisi, baris.formula, baris.satuan, baris.kualitas,
      baris."sumberData", baris.pelaporan
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as baris(id uuid, tujuan text, definisi text, formula text,
      satuan text, kualitas kualitas_kendali, "sumberData" text, pelaporan periode_pelaporan)
    join indikator on indikator.id = baris.id
    join rhk on rhk.id = indikator.rhk_id and rhk.skp_id = ${skpId}`.execute(tx)
}
