import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { Serentak } from '../../serentak.ts'
import type { JenisHariLibur, JenisKetidakhadiran, PolaKerja } from '../../tables.ts'

/** Everything that decides what one day is for one person. */
export type FaktaHari = {
  readonly tanggal: string
  readonly libur: { nama: string; jenis: JenisHariLibur } | null
  readonly ketidakhadiran: { id: string; jenis: JenisKetidakhadiran; nomorSurat: string | null } | null
  readonly giliran: { mulaiMenit: number; selesaiMenit: number } | null
  /**
   * Hours of the nearest unit above, on that day's post. A special period goes before them when it has the same
   * pattern: the city's Ramadan of five days does not give a school a free Saturday.
   */
  readonly jamKerja: { nama: string; pola: PolaKerja; dasar: string; hari: JamHari | null } | null
}

export type JamHari = {
  readonly mulaiMenit: number
  readonly selesaiMenit: number
  readonly istirahatMulaiMenit: number | null
  readonly istirahatSelesaiMenit: number | null
}

// Hours without a unit are those of the whole city; so their index knows them.
const SEKOTA = sql.lit('00000000-0000-0000-0000-000000000000')

/** The facts of each day in a span, oldest first, in one query. */
export async function listFaktaHari(
  db: Db | Tx | Serentak,
  { pegawaiId, dari, sampai }: { pegawaiId: string; dari: string; sampai: string },
): Promise<FaktaHari[]> {
  const { rows } = await sql<FaktaHari>`
    select hari.tanggal::date::text as tanggal,
      (select jsonb_build_object('nama', nama, 'jenis', jenis) from hari_libur
        where hari_libur.tanggal = hari.tanggal::date) as libur,
      (select jsonb_build_object('id', id, 'jenis', jenis, 'nomorSurat', nomor_surat) from ketidakhadiran
        where ketidakhadiran.pegawai_id = ${pegawaiId} and rentang @> hari.tanggal::date) as ketidakhadiran,
      (select jsonb_build_object('mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit) from giliran
        where giliran.pegawai_id = ${pegawaiId} and giliran.tanggal = hari.tanggal::date) as giliran,
      (select jsonb_build_object('nama', jam.nama, 'pola', jam.pola, 'dasar', jam.dasar, 'hari',
          (select jsonb_build_object('mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit,
              'istirahatMulaiMenit', istirahat_mulai_menit, 'istirahatSelesaiMenit', istirahat_selesai_menit)
            from jam_kerja_hari where jam_kerja_id = jam.id and jam_kerja_hari.hari = extract(isodow from hari.tanggal)::int))
        from (
          select jam.id, jam.nama, jam.pola, jam.dasar, jam.is_khusus, pemilik.tingkat,
            first_value(jam.pola) over (order by jam.is_khusus, pemilik.tingkat desc) as pola_biasa
          from (select ${SEKOTA}::uuid as unit_id, 0 as tingkat
            union all select unit.id, nlevel(unit.jalur) from unit where unit.jalur @> tempat.jalur) pemilik,
          lateral (select id, nama, pola, dasar, is_khusus from jam_kerja
            where coalesce(unit_id, ${SEKOTA}::uuid) = pemilik.unit_id and berlaku @> hari.tanggal::date offset 0) jam
        ) jam
        where pola = pola_biasa
        order by is_khusus desc, tingkat desc limit 1) as "jamKerja"
    from generate_series(${dari}::date, ${sampai}::date, interval '1 day') as hari(tanggal)
    left join penempatan_kini kini on kini.pegawai_id = ${pegawaiId}
    cross join lateral (
      select case when kini.pada = hari.tanggal then kini.unit_id else coalesce((
          select masa.unit_id from penugasan join jabatan_masa masa using (jabatan_id)
          where penugasan.pejabat_id = ${pegawaiId} and penugasan.jenis = 'definitif'
            and penugasan.berlaku @> hari.tanggal::date and masa.berlaku @> hari.tanggal::date), kini.unit_id) end as unit_id
      offset 0) pos
    cross join lateral (select (select jalur from unit where id = pos.unit_id) as jalur offset 0) tempat
    order by hari.tanggal`.execute(db)

  return rows
}
