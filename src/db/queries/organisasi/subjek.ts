import { sql } from 'kysely'
import type { JenisDokumenBeku } from '../../../domain/dokumen/tanda-tangan.ts'
import type { Subjek } from '../../../domain/organisasi/pelaku.ts'
import type { Db } from '../../database.ts'

const TANPA_UNIT = '00000000-0000-0000-0000-000000000000'

/** The person concerned, as placed today; without a post today, as placed last or next, with a rater while an evaluation is open; without any, below no unit. */
export async function findSubjek(db: Db, pegawaiId: string): Promise<Subjek | undefined> {
  const { rows } = await sql<Subjek>`
    select pegawai.id as "pegawaiId", coalesce(unit.id, ${TANPA_UNIT}::uuid) as "unitId", coalesce(unit.jalur::text, '') as jalur,
      dia.penilai_id as "penilaiId", dia.atasan_penilai_id as "atasanPenilaiId"
    from pegawai
    left join penempatan_kini kini on kini.pegawai_id = pegawai.id
    left join penilai_kini dia on dia.pegawai_id = pegawai.id
    left join lateral (
      select masa.unit_id from penugasan join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id
      where kini.pegawai_id is null and penugasan.pejabat_id = pegawai.id
      order by lower(penugasan.berlaku) desc, lower(masa.berlaku) desc limit 1) lain on true
    left join unit on unit.id = coalesce(kini.unit_id, lain.unit_id)
    where pegawai.id = ${pegawaiId}`.execute(db)

  return rows[0]
}

/** A record that is about one person. */
export type JenisRujukan =
  | 'pegawai'
  | 'skp'
  | 'evaluasi'
  | 'kiriman'
  | 'dokumen'
  | 'ketidakhadiran'
  | 'bimbingan'
  | 'laporan_perilaku'
  | 'pertemuan'

type Rujukan = {
  readonly pegawaiId: string
  readonly penilaiId?: string | null
  /** Who guides, counsels or talks with the person in this record. */
  readonly pendampingId?: string | null
  readonly pelaporId?: string | null
  readonly jenisDokumen?: JenisDokumenBeku
  /** Of a unit's own document: its path, wherever who signed it works today. */
  readonly jalur?: string | null
}

/** Which person a record is about, and who rated it when it was made. */
export async function findRujukan(db: Db, jenis: JenisRujukan, id: string): Promise<Rujukan | undefined> {
  switch (jenis) {
    case 'pegawai':
      return { pegawaiId: id }
    case 'skp':
    case 'evaluasi':
      return db.selectFrom(jenis).select(['pegawaiId', 'penilaiId']).where('id', '=', id).executeTakeFirst()
    case 'bimbingan':
      return db
        .selectFrom('bimbingan')
        .select(['pegawaiId', 'pembimbingId as pendampingId'])
        .where('id', '=', id)
        .executeTakeFirst()
    case 'pertemuan':
      return db
        .selectFrom('pertemuan')
        .select(['pegawaiId', 'pimpinanId as pendampingId'])
        .where('id', '=', id)
        .executeTakeFirst()
    case 'laporan_perilaku':
      return db
        .selectFrom('laporanPerilaku')
        .select(['pegawaiId', 'pelaporId as penilaiId', 'konselorId as pendampingId'])
        .where('id', '=', id)
        .executeTakeFirst()
    case 'dokumen':
      return findRujukanDokumen(db, id)
    case 'kiriman':
    case 'ketidakhadiran':
      return db.selectFrom(jenis).select('pegawaiId').where('id', '=', id).executeTakeFirst()
  }
}

/** Who set what a document froze counts as its rater, wherever they work today. */
async function findRujukanDokumen(db: Db, id: string): Promise<Rujukan | undefined> {
  const { rows } = await sql<Rujukan>`
    select dokumen.pegawai_id as "pegawaiId", dokumen.jenis as "jenisDokumen", unit.jalur::text as jalur,
      coalesce(evaluasi.ditetapkan_oleh, evaluasi.penilai_id, skp.ditetapkan_oleh, skp.penilai_id,
        case when unit.id is not null then dokumen.dibekukan_oleh end) as "penilaiId",
      coalesce(bimbingan.pembimbing_id, perilaku.konselor_id) as "pendampingId", perilaku.pelapor_id as "pelaporId"
    from dokumen left join evaluasi on evaluasi.id = dokumen.entitas_id left join skp on skp.id = dokumen.entitas_id
    left join bimbingan on bimbingan.id = dokumen.entitas_id
    left join laporan_perilaku perilaku on perilaku.id = dokumen.entitas_id
    left join perjanjian_kinerja perjanjian on perjanjian.id = dokumen.entitas_id
    left join laporan_unit laporan on laporan.id = dokumen.entitas_id
    left join unit on unit.id = coalesce(perjanjian.unit_id, laporan.unit_id)
    where dokumen.id = ${id}`.execute(db)

  return rows[0]
}
