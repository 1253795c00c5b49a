import { sql } from 'kysely'
import { periodeEvaluasi } from '../../../domain/penilaian/periode-penilaian.ts'
import type { RatingDinilai } from '../../../domain/penilaian/tugas-belajar.ts'
import type { Db } from '../../database.ts'
import type { PredikatKinerja } from '../../tables.ts'
import { HARI_MENUNGGU } from '../pantauan/lipat.ts'
import { TIDAK_LULUS } from '../penilaian/tidak-lulus.ts'

type MasaSkp = { readonly tahun: number; readonly mulai: string }

/** What waits for one person, and where that person stands, in one query. */
export type Menunggu = {
  readonly dikembalikan: number
  readonly catatanDikembalikan: string | null
  readonly tanggalDikembalikan: string | null
  readonly reviewMenunggu: number
  /** The oldest day that waits for review. */
  readonly reviewTertua: string | null
  readonly skpDiajukan: number
  /** Of the earliest year and first day: its limit comes first. */
  readonly skpDiajukanMasa: MasaSkp | null
  readonly skpDikembalikanId: string | null
  readonly skpDikembalikanMasa: MasaSkp | null
  readonly tanpaSkp: boolean
  /** Begun or not, while the window is open. */
  readonly evaluasiMenunggu: number
  /** The last day of the window that closes first. */
  readonly evaluasiJendelaSampai: string | null
  readonly evaluasiBaru: number
  readonly predikat: (RatingDinilai & { nilai: PredikatKinerja; sampai: string }) | null
}

type Cari = { readonly pejabatId: string; readonly pegawaiId: string | null; readonly hariIni: string }

/**
 * Each table is named once: a kept plan locks and opens every monthly partition for each time that it is named. Which
 * kind of period is evaluated is read along, with the provision's default.
 */
export async function getMenunggu(db: Db, { pejabatId, pegawaiId, hariIni }: Cari): Promise<Menunggu> {
  const { rows } = await sql<Menunggu>`
    with periode_kini as (
      select id, jenis, rentang, jendela from periode where jendela @> ${hariIni}::date and jenis::text in ('tahunan', coalesce(
        (select nilai ->> 'jenis' from parameter where ketentuan_id = ${periodeEvaluasi.id} and berlaku @> ${hariIni}::date),
        ${periodeEvaluasi.parameter?.bawaan.jenis}::text))),
    tim as materialized (
      select pegawai_id, evaluasi_periodik from penempatan_kini where penilai_id = ${pejabatId}),
    kembali as materialized (
      select alasan, tanggal from aktivitas
      where pegawai_id = ${pegawaiId} and tanggal between ${hariIni}::date - 31 and ${hariIni}::date
        and status = 'dikembalikan'),
    antre as (
      select coalesce(sum(rekap.menunggu), 0)::int as jumlah, min(rekap.tanggal)::text as tertua
      from (select pegawai_id from tim
        union all select pegawai_id from penempatan_terakhir where penilai_id = ${pejabatId}) ditinjau
      join rekap_harian rekap on rekap.pegawai_id = ditinjau.pegawai_id and rekap.menunggu > 0
        and rekap.tanggal between ${hariIni}::date - ${HARI_MENUNGGU}::int and ${hariIni}::date),
    skp_tim as materialized (
      select skp.id, skp.pegawai_id, skp.status, skp.tahun, tim.evaluasi_periodik, skp.rentang, exists (select from revisi_skp
          where revisi_skp.skp_id = skp.id and revisi_skp.status = 'diajukan') as revisi from tim join skp on skp.pegawai_id = tim.pegawai_id
        and skp.status in ('diajukan', 'ditetapkan')),
    dinilai as materialized (
      select upper(periode_kini.jendela) - 1 as batas from periode_kini
      join skp_tim on skp_tim.status = 'ditetapkan'
      left join evaluasi on evaluasi.skp_id = skp_tim.id and evaluasi.periode_id = periode_kini.id
      where case when evaluasi.id is null then skp_tim.rentang @> upper(periode_kini.rentang) - 1
          and (skp_tim.evaluasi_periodik = 'aplikasi' or (skp_tim.evaluasi_periodik = 'tidak' and periode_kini.jenis = 'tahunan'))
        else evaluasi.status = 'draf' and (skp_tim.rentang @> upper(periode_kini.rentang) - 1
          or not exists (select from skp_tim sesudah where sesudah.pegawai_id = skp_tim.pegawai_id
            and sesudah.status = 'ditetapkan' and sesudah.rentang @> upper(periode_kini.rentang) - 1)) end
      union all
      select upper(periode_kini.jendela) - 1 from penempatan_terakhir terakhir
      join evaluasi on evaluasi.pegawai_id = terakhir.pegawai_id and evaluasi.status = 'draf'
      join periode_kini on periode_kini.id = evaluasi.periode_id where terakhir.penilai_id = ${pejabatId}
      union all
      select upper(periode_kini.jendela) - 1 from periode_kini
      join evaluasi on evaluasi.periode_id = periode_kini.id and evaluasi.penilai_id = ${pejabatId} and evaluasi.status = 'draf'
      where not exists (select from tim where tim.pegawai_id = evaluasi.pegawai_id)
        and exists (select from penempatan_kini kini where kini.pegawai_id = evaluasi.pegawai_id)),
    milik as materialized (select id, status, tahun, rentang from skp where pegawai_id = ${pegawaiId}),
    terkirim as materialized (
      select evaluasi.status, predikat, rating_hasil, rating_perilaku, ${TIDAK_LULUS} as tidak_lulus, periode.jenis, periode.rentang
      from evaluasi
      join periode on periode.id = evaluasi.periode_id
      where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status <> 'draf')
    select (select count(*)::int from kembali) as dikembalikan,
      (select alasan from kembali order by tanggal desc limit 1) as "catatanDikembalikan",
      (select max(tanggal)::text from kembali) as "tanggalDikembalikan",
      antre.jumlah as "reviewMenunggu", antre.tertua as "reviewTertua",
      (select count(*)::int from skp_tim where status = 'diajukan' or revisi) as "skpDiajukan",
      (select jsonb_build_object('tahun', tahun, 'mulai', lower(rentang)::text) from skp_tim
        where status = 'diajukan' order by rentang limit 1) as "skpDiajukanMasa",
      kembalian.id as "skpDikembalikanId", kembalian.masa as "skpDikembalikanMasa",
      ${pegawaiId}::uuid is not null and not exists (select from milik
        where rentang @> ${hariIni}::date and status in ('ditetapkan', 'diajukan')) as "tanpaSkp",
      (select count(*)::int from dinilai) as "evaluasiMenunggu",
      (select min(batas)::text from dinilai) as "evaluasiJendelaSampai",
      (select count(*)::int from terkirim where status = 'ditetapkan') as "evaluasiBaru",
      (select jsonb_build_object('nilai', predikat, 'hasilKerja', rating_hasil, 'perilakuKerja', rating_perilaku,
          'tidakLulus', tidak_lulus, 'sampai', (upper(rentang) - 1)::text)
        from terkirim where jenis <> 'tahunan' order by upper(rentang) desc limit 1) as predikat
    from antre left join (
      select id, case when status = 'dikembalikan'
        then jsonb_build_object('tahun', tahun, 'mulai', lower(rentang)::text) end as masa from milik
      where status = 'dikembalikan' or exists (select from revisi_skp
        where revisi_skp.skp_id = milik.id and revisi_skp.status = 'dikembalikan') order by rentang limit 1) kembalian on true`.execute(
    db,
  )
  const [menunggu] = rows
  if (!menunggu) throw new Error('Satu baris selalu ada')

  return menunggu
}
