import { predikatKinerja, RATING } from '../../src/domain/penilaian/predikat.ts'
import type { Kota } from './kota.ts'

export type AkhirTahun = {
  readonly tahun: number
  /** The day after the window of the year has closed. */
  readonly saat: Temporal.Instant
  readonly periodeId: string
  readonly evaluasi: number
}

const ZONA = 'Asia/Makassar'

/** The night after the last day of the year's window: most are set, some in the last days, some still drafts, some not begun. */
export async function prepareAkhirTahun(kota: Kota): Promise<AkhirTahun> {
  const tahun = Number(kota.hariIni.slice(0, 4))
  const hari = `${tahun + 1}-02-01`
  const { rows } = await kota.pool.query<{ id: string }>(
    `select id from periode where tahun = $1 and jenis = 'tahunan'`,
    [tahun],
  )
  const periodeId = rows[0]?.id
  if (!periodeId) throw new Error(`Periode tahunan ${tahun} tidak ada`)
  const saat = Temporal.PlainDate.from(hari).toZonedDateTime(ZONA).add({ minutes: 5 }).toInstant()

  await clear(kota, periodeId)
  await kota.pool.query(SKP_DITETAPKAN, [tahun])
  await kota.pool.query(CAPAIAN, [periodeId])
  await kota.pool.query(EVALUASI, [periodeId, tahun, JSON.stringify(kuadran(`${tahun}-12-31`))])
  await kota.pool.query(BULAN_SELESAI, [hari])
  await kota.pool.query(LAMA_FINAL, [periodeId])
  // The application has given its sign of life a minute ago, and the clock has run every night.
  await kota.pool.query(
    `insert into denyut (pada) values ($1::timestamptz - interval '1 minute')
    on conflict (id) do update set pada = excluded.pada`,
    [saat.toString()],
  )
  await kota.pool.query('delete from jam_evaluasi')
  await kota.pool.query('insert into jam_evaluasi (sejak, sampai) values ($1, $2)', [
    kota.hariIni,
    `${tahun + 1}-01-31`,
  ])
  await kota.pool.query('vacuum analyze')

  return { tahun, saat, periodeId, evaluasi: await countSkp(kota, tahun) }
}

async function clear({ pool }: Kota, periodeId: string): Promise<void> {
  await pool.query('delete from evaluasi where periode_id = $1', [periodeId])
  await pool.query('delete from alasan_sebaran where periode_id = $1', [periodeId])
  await pool.query('update skp set dialihkan_pada = null where dialihkan_pada is not null')
  await pool.query('delete from pengingat')
  await pool.query('delete from gangguan')
}

async function countSkp({ pool }: Kota, tahun: number): Promise<number> {
  const { rows } = await pool.query<{ jumlah: number }>(
    `select count(*)::int as jumlah from skp where status = 'ditetapkan' and rentang @> $1::date`,
    [`${tahun}-12-31`],
  )
  return rows[0]?.jumlah ?? 0
}

function kuadran(sampai: string) {
  return RATING.flatMap((hasilKerja) =>
    RATING.map((perilakuKerja) => ({
      hasil: hasilKerja,
      perilaku: perilakuKerja,
      predikat: predikatKinerja.apply({ hasilKerja, perilakuKerja }, sampai).nilai,
    })),
  )
}

/** Whoever has a plan of that year has one that is set. */
const SKP_DITETAPKAN = `
  update skp set status = 'ditetapkan', ditetapkan_pada = make_timestamptz($1, 1, 20, 10, 0, 0),
    diajukan_pada = coalesce(diajukan_pada, make_timestamptz($1, 1, 18, 10, 0, 0)), ditetapkan_oleh = penilai_id
  where tahun = $1 and status <> 'ditetapkan' and penilai_id is not null`

const CAPAIAN = `
  insert into capaian_organisasi (unit_id, periode_id, capaian, dasar, ditetapkan_oleh, ditetapkan_pada)
  select distinct on (unit_id) unit_id, $1::uuid,
    (array['Istimewa', 'Baik', 'Baik', 'Baik', 'Butuh Perbaikan'])[1 + abs(hashtext(unit_id::text)) % 5]::capaian_kinerja,
    'Laporan kinerja.', (select id from pejabat order by id limit 1), now()
  from jabatan_masa where is_pimpinan order by unit_id
  on conflict (unit_id, periode_id) do nothing`

/** Of a hundred: 60 set so early that nobody may object any more, 15 set in the last days, 15 drafts with ratings, 10 not begun. */
const EVALUASI = `
  with tim as (
    select skp.id, skp.pegawai_id, skp.unit_id, coalesce(kini.penilai_id, skp.penilai_id) as penilai_id,
      abs(hashtext(skp.id::text)) % 100 as nomor, abs(hashtext(skp.id::text || 'r')) % 20 as undian
    from skp left join penempatan_kini kini on kini.pegawai_id = skp.pegawai_id
    where skp.status = 'ditetapkan' and skp.rentang @> make_date($2, 12, 31)
  ), nilai as (
    select tim.*, case when undian < 4 then 'di atas' when undian < 18 then 'sesuai' else 'di bawah' end as hasil,
      case when undian % 5 = 0 then 'di atas' when undian = 19 then 'di bawah' else 'sesuai' end as perilaku
    from tim where nomor < 90
  )
  insert into evaluasi (skp_id, pegawai_id, periode_id, unit_id, penilai_id, status, rating_hasil, rating_perilaku,
    predikat, ditetapkan_pada, ditetapkan_oleh, diterima_pada)
  select nilai.id, nilai.pegawai_id, $1, nilai.unit_id, nilai.penilai_id,
    case when nomor < 45 then 'diterima' when nomor < 75 then 'ditetapkan' else 'draf' end::status_evaluasi,
    nilai.hasil::rating_kinerja, nilai.perilaku::rating_kinerja,
    case when nomor < 75 then kuadran.predikat::predikat_kinerja end,
    case when nomor < 60 then make_timestamptz($2, 12, 22 + nomor % 3, 10, 0, 0)
      when nomor < 75 then make_timestamptz($2 + 1, 1, 25 + nomor % 3, 10, 0, 0) end,
    case when nomor < 75 then nilai.penilai_id end,
    case when nomor < 45 then make_timestamptz($2, 12, 28, 10, 0, 0) end
  from nilai join jsonb_to_recordset($3::jsonb) as kuadran(hasil text, perilaku text, predikat text)
    on kuadran.hasil = nilai.hasil and kuadran.perilaku = nilai.perilaku`

/** Shorter periods whose windows have opened by then are done with: the night belongs to the year. */
const BULAN_SELESAI = `
  insert into evaluasi (skp_id, pegawai_id, periode_id, unit_id, penilai_id, status, rating_hasil, rating_perilaku, predikat,
    ditetapkan_pada, final_sejak)
  select skp.id, skp.pegawai_id, periode.id, skp.unit_id, skp.penilai_id, 'final', 'sesuai', 'sesuai', 'Baik',
    upper(periode.rentang) + interval '5 days', upper(periode.rentang) + 25
  from periode join skp on skp.status = 'ditetapkan' and skp.rentang @> upper(periode.rentang) - 1
  where periode.jenis <> 'tahunan' and lower(periode.jendela) <= $1::date and upper(periode.jendela) > $1::date - 60
  on conflict (skp_id, periode_id) do update set status = 'final', rating_hasil = 'sesuai', rating_perilaku = 'sesuai',
    predikat = 'Baik', ditetapkan_pada = excluded.ditetapkan_pada, final_sejak = excluded.final_sejak`

/** What was set before this year's end became final in its own time. */
const LAMA_FINAL = `
  update evaluasi set status = 'final', final_sejak = (ditetapkan_pada + interval '25 days')::date
  where periode_id <> $1 and status in ('ditetapkan', 'diterima')`
