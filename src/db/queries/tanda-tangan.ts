import { sql } from 'kysely'
import type { CaraTandaTangan, PenandaDokumen } from '../../domain/penilaian/tanda-tangan.ts'
import type { Db, Tx } from '../database.ts'
import type { Dokumen } from './dokumen.ts'

/** Somebody whose signature a document asks for. */
export type Penanda = {
  readonly pejabatId: string
  readonly nama: string
  readonly sebagai: PenandaDokumen
}

/** Everybody who stands on a document as one of its parties: the employee, who set it, and who decided an objection to it. */
export async function listPihakDokumen(
  db: Db | Tx,
  { entitasId, pegawaiId }: Pick<Dokumen, 'entitasId' | 'pegawaiId'>,
): Promise<Penanda[]> {
  const { rows } = await sql<Penanda>`
    with pihak as (
      select ${pegawaiId}::uuid as id, 'pegawai' as sebagai, 1 as urut
      union all
      select coalesce(ditetapkan_oleh, penilai_id), 'penilai', 2 from skp where id = ${entitasId}
      union all
      select coalesce(ditetapkan_oleh, penilai_id),
        case when penetap = 'atasan-penilai' then 'atasan-penilai' else 'penilai' end, 2 from evaluasi where id = ${entitasId}
      union all
      select diputus_oleh, 'atasan-penilai', 3 from keberatan where evaluasi_id = ${entitasId} and diputus_oleh is not null
    )
    select pejabat.id as "pejabatId", pejabat.nama, pihak.sebagai from pihak join pejabat on pejabat.id = pihak.id
    order by pihak.urut`.execute(db)

  return rows
}

export type BerkasBertandaTangan = {
  readonly sidik: string
  readonly cara: CaraTandaTangan
  readonly penandaId: string
  readonly nama: string
  readonly sebagai: PenandaDokumen
  readonly namaSertifikat: string | null
  readonly ukuran: number
  readonly pada: Temporal.Instant
}

/** The signed files of a document, oldest first. */
export function listBertandaTangan(db: Db | Tx, dokumenId: string): Promise<BerkasBertandaTangan[]> {
  return db
    .selectFrom('berkasBertandaTangan as berkas')
    .innerJoin('pejabat', 'pejabat.id', 'berkas.penandaId')
    .select(['berkas.sidik', 'berkas.cara', 'berkas.penandaId', 'berkas.sebagai', 'berkas.namaSertifikat'])
    .select(['berkas.ukuran', 'berkas.pada', 'pejabat.nama'])
    .where('berkas.dokumenId', '=', dokumenId)
    .orderBy('berkas.pada')
    .orderBy('berkas.id')
    .execute()
}

type Baru = Pick<
  BerkasBertandaTangan,
  'sidik' | 'cara' | 'penandaId' | 'sebagai' | 'ukuran' | 'namaSertifikat' | 'pada'
> & { readonly id: string; readonly dokumenId: string }

export async function insertBertandaTangan(tx: Tx, baru: Baru): Promise<void> {
  await tx.insertInto('berkasBertandaTangan').values(baru).execute()
}
