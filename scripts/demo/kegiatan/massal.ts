import type pg from 'pg'
import { isiTempat } from '../isi/pustaka.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Skp } from '../skp/bentuk.ts'

type Bahan = {
  readonly skp: readonly Skp[]
  readonly kalender: Kalender
  readonly hariIni: string
  /** How many entries are wanted; the result is close to it. */
  readonly entri: number
}

const SEHARI_BIASA = 4
const SEHARI_PADAT = 8
const HARI_BIASA = 66

/** Entries by the hundred thousand for benchmarks, made inside the database from the same words. */
export async function muatKegiatanMassal(
  client: pg.ClientBase,
  { skp, kalender, hariIni, entri }: Bahan,
): Promise<void> {
  const orang = new Set(skp.map((s) => s.pegawai.id)).size
  if (orang === 0) return
  const sehari = entri / orang > SEHARI_BIASA * HARI_BIASA ? SEHARI_PADAT : SEHARI_BIASA
  const banyakHari = Math.ceil(entri / (orang * sehari))
  const hari = kalender.hariKerjaSebelum('lima-hari', hariIni, banyakHari)
  await client.query(
    'create temp table kata (skp_id uuid, nomor int, rhk_id uuid, uraian text, satuan text, dari int, sampai int) on commit drop',
  )
  await client.query('create temp table hari_isi (tanggal date, umur int) on commit drop')
  await muat(client, 'kata', skp.flatMap(barisKata))
  await muat(
    client,
    'hari_isi',
    hari.map((tanggal, n) => ({ tanggal, umur: n + 1 })),
  )
  await client.query('create index on kata (skp_id, nomor)')
  await client.query('analyze kata')
  await client.query(CALON, [sehari, entri])
  await client.query(KIRIMAN)
  await client.query(AKTIVITAS)
  await client.query(REKAP)
}

function barisKata(s: Skp) {
  return s.kegiatan.map((k, nomor) => ({
    skp_id: s.id,
    nomor,
    rhk_id: (s.rhk[k.rhk] ?? s.rhk[0])?.id,
    uraian: isiTempat(k.uraian, s.jabatan),
    satuan: k.satuan,
    dari: k.dari,
    sampai: k.sampai,
  }))
}

/** One row an entry: who, when, which slot, and two numbers drawn from their hash. */
const CALON = `
  create temp table calon on commit drop as
  select skp.id as skp_id, skp.pegawai_id, skp.penilai_id, skp.unit_id, hari.tanggal, hari.umur, slot, acak,
    ('x' || substr(acak, 1, 6))::bit(24)::int as a, ('x' || substr(acak, 7, 6))::bit(24)::int as b,
    (lpad(to_hex((extract(epoch from hari.tanggal)::bigint * 1000) + slot), 12, '0') || '7' || substr(acak, 13, 3)
      || '8' || substr(acak, 16, 3) || substr(acak, 19, 12))::uuid as id
  from skp
  cross join hari_isi hari
  cross join generate_series(0, $1::int - 1) as slot
  cross join lateral (select md5(skp.pegawai_id || '/' || hari.tanggal || '/' || slot) as acak) as sidik
  where skp.status = 'ditetapkan' and skp.rentang @> hari.tanggal and exists (select from kata where kata.skp_id = skp.id)
  order by hari.umur, skp.id, slot
  limit $2`

const KIRIMAN = `
  insert into kiriman (id, pegawai_id, tanggal, sidik, diterima_pada)
  select id, pegawai_id, tanggal, decode(acak, 'hex'), (tanggal + time '16:05') at time zone 'Asia/Makassar' from calon`

const AKTIVITAS = `
  insert into aktivitas (id, pegawai_id, tanggal, mulai_menit, selesai_menit, durasi_menit, uraian, rhk_id, keluaran_jumlah,
    keluaran_satuan, bukti, status, penilai_id, diperiksa_oleh, diperiksa_pada, alasan, diterima_pada, versi)
  select id, pegawai_id, tanggal, 450 + slot * lama, 450 + slot * lama + lama, lama,
    replace(replace(uraian, '{n}', jumlah::text), '{m}', greatest(1, jumlah / 6)::text), rhk_id, jumlah, satuan,
    case when b % 10 < 3 then jsonb_build_array(jsonb_build_object('jenis', 'tautan',
      'tautan', 'https://contoh.samarindakota.go.id/bukti/' || substr(acak, 1, 12))) else '[]' end,
    nasib, penilai_id, case when nasib <> 'menunggu' then penilai_id end,
    case when nasib <> 'menunggu' then (tanggal + time '16:30') at time zone 'Asia/Makassar' end,
    case when nasib in ('dikembalikan', 'ditolak') then 'Berapa jumlahnya?' end,
    (tanggal + time '16:05') at time zone 'Asia/Makassar', case when nasib = 'menunggu' then 1 else 2 end
  from (
    select calon.*, kata.uraian, kata.rhk_id, kata.satuan, kata.dari + calon.b % (kata.sampai - kata.dari + 1) as jumlah,
      480 / (max(slot) over () + 1) as lama,
      (case when umur = 1 and calon.a % 10 < 6 then 'menunggu' when umur < 4 and calon.a % 10 < 2 then 'menunggu'
        when calon.a % 100 < 2 then 'dikembalikan' when calon.a % 100 < 3 then 'ditolak' else 'disetujui' end)::status_aktivitas as nasib
    from calon
    join lateral (select count(*)::int as banyak from kata where kata.skp_id = calon.skp_id) as jumlah_kata on true
    join kata on kata.skp_id = calon.skp_id and kata.nomor = calon.a % jumlah_kata.banyak
  ) as isi`

const REKAP = `
  insert into rekap_harian (pegawai_id, tanggal, unit_id, penilai_id, entri, menit, menunggu, dikembalikan, disetujui, ditolak, menit_disetujui)
  select aktivitas.pegawai_id, aktivitas.tanggal, tempat.unit_id, tempat.penilai_id, count(*),
    coalesce(sum(durasi_menit) filter (where status <> 'ditolak'), 0), count(*) filter (where status = 'menunggu'),
    count(*) filter (where status = 'dikembalikan'), count(*) filter (where status = 'disetujui'),
    count(*) filter (where status = 'ditolak'), coalesce(sum(durasi_menit) filter (where status = 'disetujui'), 0)
  from aktivitas
  join (select distinct pegawai_id, tanggal, unit_id, penilai_id from calon) as tempat using (pegawai_id, tanggal)
  group by aktivitas.pegawai_id, aktivitas.tanggal, tempat.unit_id, tempat.penilai_id`
