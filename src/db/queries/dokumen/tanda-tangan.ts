import { sql } from 'kysely'
import type { CaraTandaTangan, PenandaDokumen } from '../../../domain/dokumen/tanda-tangan.ts'
import type { Db, Tx } from '../../database.ts'
import type { Dokumen } from './dokumen.ts'

/** Somebody whose signature a document asks for. */
export type Penanda = {
  readonly pejabatId: string
  readonly nama: string
  readonly sebagai: PenandaDokumen
}

/** Everybody who stands on a document as one of its parties, as whatever they may sign one: whose it is, who set it, who guided, and who decided an objection to it. */
export async function listPihakDokumen(db: Db | Tx, { id }: Pick<Dokumen, 'id'>): Promise<Penanda[]> {
  const { rows } = await sql<Penanda>`
    with beku as (select entitas_id, pegawai_id, dibekukan_oleh from dokumen where id = ${id}), pihak as (
      select pegawai_id as id, sebagai, 1 as urut
        from beku, unnest(array['pegawai', 'pihak-pertama', 'pemimpin-unit', 'pimpinan']) as sebagai
      union all
      select dibekukan_oleh, sebagai, 2 from beku, unnest(array['pihak-kedua', 'pimpinan-di-atas']) as sebagai
      union all
      select coalesce(ditetapkan_oleh, penilai_id), 'penilai', 2 from skp join beku on skp.id = entitas_id
      union all
      select coalesce(ditetapkan_oleh, penilai_id),
        case when penetap = 'atasan-penilai' then 'atasan-penilai' else 'penilai' end, 2
        from evaluasi join beku on evaluasi.id = entitas_id
      union all
      select diputus_oleh, 'atasan-penilai', 3 from keberatan join beku on evaluasi_id = entitas_id
        where diputus_oleh is not null
      union all
      select pembimbing_id, 'pembimbing', 2 from bimbingan join beku on bimbingan.id = entitas_id
      union all
      select pelapor_id, 'penilai', 2 from laporan_perilaku join beku on laporan_perilaku.id = entitas_id
    )
    select pejabat.id as "pejabatId", pejabat.nama, pihak.sebagai from pihak join pejabat on pejabat.id = pihak.id
    order by pihak.urut`.execute(db)

  return rows
}

export type BerkasBertandaTangan = {
  readonly sidik: string
  /** Of the envelope in which a confidential file lies. */
  readonly sidikTersegel: string | null
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
    .select(['berkas.ukuran', 'berkas.pada', 'berkas.sidikTersegel', 'pejabat.nama'])
    .where('berkas.dokumenId', '=', dokumenId)
    .orderBy('berkas.pada')
    .orderBy('berkas.id')
    .execute()
}

type Baru = Pick<
  BerkasBertandaTangan,
  'sidik' | 'sidikTersegel' | 'cara' | 'penandaId' | 'sebagai' | 'ukuran' | 'namaSertifikat' | 'pada'
> & { readonly id: string; readonly dokumenId: string }

export async function insertBertandaTangan(tx: Tx, baru: Baru): Promise<void> {
  await tx.insertInto('berkasBertandaTangan').values(baru).execute()
}
