import { sql } from 'kysely'
import type { Db } from '../../database.ts'
import type { PredikatKinerja } from '../../tables.ts'
import { HARI_MENUNGGU } from '../pantauan/lipat.ts'

type MasaSkp = { readonly tahun: number; readonly mulai: string }

/** What waits for one person, and where that person stands, in one query. */
export type Menunggu = {
  readonly dikembalikan: number
  readonly catatanDikembalikan: string | null
  readonly tanggalDikembalikan: string | null
  readonly entriHariIni: number
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
  readonly disetujuiBulanIni: number
  readonly entriBulanIni: number
  readonly predikat: { nilai: PredikatKinerja; hasil: string; perilaku: string; sampai: string } | null
}

type Cari = {
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly hariIni: string
  /** The kinds of periods that this instansi evaluates. */
  readonly jenisPeriode: readonly string[]
}

export async function getMenunggu(
  db: Db,
  { pejabatId, pegawaiId, hariIni, jenisPeriode }: Cari,
): Promise<Menunggu> {
  const { rows } = await sql<Menunggu>`
    with dinilai as (
      select upper(periode.jendela) - 1 as batas from penempatan_kini tempat
      join skp on skp.pegawai_id = tempat.pegawai_id and skp.status = 'ditetapkan'
      join periode on periode.jendela @> ${hariIni}::date and periode.jenis = any(${jenisPeriode}::jenis_periode[])
        and skp.rentang @> upper(periode.rentang) - 1
      left join evaluasi on evaluasi.skp_id = skp.id and evaluasi.periode_id = periode.id
      where tempat.penilai_id = ${pejabatId} and coalesce(evaluasi.status, 'draf') = 'draf'),
    kembali as (
      select alasan, tanggal from aktivitas
      where pegawai_id = ${pegawaiId} and tanggal between ${hariIni}::date - 31 and ${hariIni}::date
        and status = 'dikembalikan' order by tanggal desc),
    bulan as (
      select coalesce(sum(disetujui), 0)::int as disetujui, coalesce(sum(entri), 0)::int as entri from rekap_harian
      where pegawai_id = ${pegawaiId} and tanggal between date_trunc('month', ${hariIni}::date)::date and ${hariIni}::date)
    select (select count(*)::int from kembali) as dikembalikan,
      (select alasan from kembali limit 1) as "catatanDikembalikan",
      (select tanggal::text from kembali limit 1) as "tanggalDikembalikan",
      coalesce((select entri from rekap_harian where pegawai_id = ${pegawaiId} and tanggal = ${hariIni}::date), 0) as "entriHariIni",
      coalesce((select sum(rekap.menunggu)::int from penempatan_kini tempat
        join rekap_harian rekap on rekap.pegawai_id = tempat.pegawai_id and rekap.menunggu > 0
        where tempat.penilai_id = ${pejabatId} and rekap.tanggal between ${hariIni}::date - ${HARI_MENUNGGU}::int and ${hariIni}::date), 0) as "reviewMenunggu",
      (select min(rekap.tanggal)::text from penempatan_kini tempat
        join rekap_harian rekap on rekap.pegawai_id = tempat.pegawai_id and rekap.menunggu > 0
        where tempat.penilai_id = ${pejabatId} and rekap.tanggal between ${hariIni}::date - ${HARI_MENUNGGU}::int and ${hariIni}::date) as "reviewTertua",
      (select count(*)::int from skp join penempatan_kini tempat on tempat.pegawai_id = skp.pegawai_id
        where tempat.penilai_id = ${pejabatId} and skp.status = 'diajukan') as "skpDiajukan",
      (select jsonb_build_object('tahun', skp.tahun, 'mulai', lower(skp.rentang)::text) from skp
        join penempatan_kini tempat on tempat.pegawai_id = skp.pegawai_id
        where tempat.penilai_id = ${pejabatId} and skp.status = 'diajukan' order by skp.rentang limit 1) as "skpDiajukanMasa",
      (select id from skp where pegawai_id = ${pegawaiId} and status = 'dikembalikan' order by rentang limit 1) as "skpDikembalikanId",
      (select jsonb_build_object('tahun', tahun, 'mulai', lower(rentang)::text) from skp
        where pegawai_id = ${pegawaiId} and status = 'dikembalikan' order by rentang limit 1) as "skpDikembalikanMasa",
      ${pegawaiId}::uuid is not null and not exists (select from skp where pegawai_id = ${pegawaiId}
        and rentang @> ${hariIni}::date and status in ('ditetapkan', 'diajukan')) as "tanpaSkp",
      (select count(*)::int from dinilai) as "evaluasiMenunggu",
      (select min(batas)::text from dinilai) as "evaluasiJendelaSampai",
      (select count(*)::int from evaluasi where pegawai_id = ${pegawaiId} and status = 'ditetapkan') as "evaluasiBaru",
      bulan.disetujui as "disetujuiBulanIni", bulan.entri as "entriBulanIni",
      (select jsonb_build_object('nilai', predikat, 'hasil', rating_hasil, 'perilaku', rating_perilaku,
          'sampai', (upper(periode.rentang) - 1)::text)
        from evaluasi join periode on periode.id = evaluasi.periode_id
        where evaluasi.pegawai_id = ${pegawaiId} and evaluasi.status <> 'draf' and periode.jenis <> 'tahunan'
        order by upper(periode.rentang) desc limit 1) as predikat
    from bulan`.execute(db)
  const [menunggu] = rows
  if (!menunggu) throw new Error('Satu baris selalu ada')

  return menunggu
}
