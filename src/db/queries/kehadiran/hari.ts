import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { JenisHariLibur, JenisKetidakhadiran, PolaKerja } from '../../tables.ts'

/** Everything that decides what one day is for one person. */
export type FaktaHari = {
  readonly tanggal: string
  readonly libur: { nama: string; jenis: JenisHariLibur } | null
  readonly ketidakhadiran: { id: string; jenis: JenisKetidakhadiran; nomorSurat: string | null } | null
  readonly giliran: { mulaiMenit: number; selesaiMenit: number } | null
  /** Hours of a special period before the ordinary ones, then of the nearest unit above; null on a day without hours. */
  readonly jamKerja: { nama: string; pola: PolaKerja; dasar: string; hari: JamHari | null } | null
}

export type JamHari = {
  readonly mulaiMenit: number
  readonly selesaiMenit: number
  readonly istirahatMulaiMenit: number | null
  readonly istirahatSelesaiMenit: number | null
}

/** The facts of each day in a span, oldest first, in one query. */
export async function listFaktaHari(
  db: Db | Tx,
  { pegawaiId, dari, sampai }: { pegawaiId: string; dari: string; sampai: string },
): Promise<FaktaHari[]> {
  const { rows } = await sql<FaktaHari>`
    select hari.tanggal::date::text as tanggal,
      (select jsonb_build_object('nama', nama, 'jenis', jenis) from hari_libur
        where hari_libur.tanggal = hari.tanggal) as libur,
      (select jsonb_build_object('id', id, 'jenis', jenis, 'nomorSurat', nomor_surat) from ketidakhadiran
        where ketidakhadiran.pegawai_id = ${pegawaiId} and rentang @> hari.tanggal::date) as ketidakhadiran,
      (select jsonb_build_object('mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit) from giliran
        where giliran.pegawai_id = ${pegawaiId} and giliran.tanggal = hari.tanggal) as giliran,
      (select jsonb_build_object('nama', jam.nama, 'pola', jam.pola, 'dasar', jam.dasar, 'hari',
          (select jsonb_build_object('mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit,
              'istirahatMulaiMenit', istirahat_mulai_menit, 'istirahatSelesaiMenit', istirahat_selesai_menit)
            from jam_kerja_hari where jam_kerja_id = jam.id and jam_kerja_hari.hari = extract(isodow from hari.tanggal)))
        from jam_kerja jam left join unit pemilik on pemilik.id = jam.unit_id
        where jam.berlaku @> hari.tanggal::date and (jam.unit_id is null or pemilik.jalur @> tempat.jalur)
        order by jam.is_khusus desc, nlevel(pemilik.jalur) desc nulls last limit 1) as "jamKerja"
    from generate_series(${dari}::date, ${sampai}::date, interval '1 day') as hari(tanggal)
    left join (select unit.jalur from penempatan_kini join unit on unit.id = penempatan_kini.unit_id
      where penempatan_kini.pegawai_id = ${pegawaiId}) tempat on true
    order by hari.tanggal`.execute(db)

  return rows
}
