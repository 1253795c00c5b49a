import { sql } from 'kysely'
import type { Perjanjian, Sasaran } from '../../../domain/rencana/perjanjian.ts'
import type { Db, Tx } from '../../database.ts'

/** A unit as its agreement needs it: who leads it, and who may set what it promises. */
export type UnitRencana = {
  readonly unitId: string
  readonly unit: string
  readonly jalur: string
  readonly kepalaId: string | null
  readonly kepala: string | null
  readonly penetap: string | null
  /** Holders of the post above the head, and whoever rates the head. */
  readonly penetapIds: readonly string[]
}

const UNIT = (hariIni: string) => sql`
  select unit.id as "unitId", unit_masa.nama as unit, unit.jalur::text as jalur,
    kepala.id as "kepalaId", kepala.nama as kepala,
    (select nama from pejabat where id = (penetap.ids)[1]) as penetap, to_jsonb(penetap.ids) as "penetapIds"
  from unit
  join unit_masa on unit_masa.unit_id = unit.id and unit_masa.berlaku @> ${hariIni}::date
  join jabatan_masa pimpinan on pimpinan.unit_id = unit.id and pimpinan.is_pimpinan and pimpinan.berlaku @> ${hariIni}::date
  left join lateral (select pejabat.id, pejabat.nama from penugasan join pejabat on pejabat.id = penugasan.pejabat_id
    where penugasan.jabatan_id = pimpinan.jabatan_id and penugasan.berlaku @> ${hariIni}::date
    order by penugasan.jenis limit 1) kepala on true
  cross join lateral (select array(
    select pejabat_id from penugasan where jabatan_id = pimpinan.atasan_id and berlaku @> ${hariIni}::date
    union select penilai_id from penempatan_kini
      where penempatan_kini.jabatan_id = pimpinan.jabatan_id and penilai_id is not null) as ids) penetap`

export async function findUnitRencana(
  db: Db | Tx,
  { unitId, hariIni }: { unitId: string; hariIni: string },
): Promise<UnitRencana | undefined> {
  const { rows } = await sql<UnitRencana>`${UNIT(hariIni)} where unit.id = ${unitId} limit 1`.execute(db)

  return rows[0]
}

export type UnitBerjanji = UnitRencana & { readonly status: Perjanjian['status'] | null }

/** Units below or at these paths that are led by somebody, with the state of their agreement of a year. */
export async function listUnitRencana(
  db: Db,
  { jalur, tahun, hariIni }: { jalur: readonly string[]; tahun: number; hariIni: string },
): Promise<UnitBerjanji[]> {
  const { rows } = await sql<UnitBerjanji>`
    select satu.*, perjanjian.status from (${UNIT(hariIni)}) satu
    left join perjanjian_kinerja perjanjian on perjanjian.unit_id = satu."unitId" and perjanjian.tahun = ${tahun}
    where satu.jalur::ltree <@ ${[...jalur]}::ltree[]
    order by nlevel(satu.jalur::ltree), satu.unit limit 300`.execute(db)

  return rows
}

export type UnitMenunggu = {
  readonly hal: 'laporan' | 'perjanjian'
  readonly unitId: string
  readonly unit: string
  readonly tahun: number
  /** Of a report. */
  readonly periodeId: string | null
}

/** Reports that wait for the answer of this leader, and agreements that wait to be set. */
export async function listUnitMenunggu(
  db: Db,
  { pejabatId, hariIni }: { pejabatId: string; hariIni: string },
): Promise<UnitMenunggu[]> {
  const { rows } = await sql<UnitMenunggu>`
    with pemimpin as materialized (
      select pimpinan.unit_id from penugasan join jabatan_masa pimpinan on pimpinan.atasan_id = penugasan.jabatan_id
        and pimpinan.is_pimpinan and pimpinan.berlaku @> ${hariIni}::date
      where penugasan.pejabat_id = ${pejabatId} and penugasan.berlaku @> ${hariIni}::date
      union
      select pimpinan.unit_id from penempatan_kini kini cross join lateral (select unit_id from jabatan_masa
        where jabatan_id = kini.jabatan_id and is_pimpinan and berlaku @> ${hariIni}::date limit 1) pimpinan
      where kini.penilai_id = ${pejabatId}),
    dimaksud as (
      select 'laporan' as hal, laporan.unit_id, periode.tahun, periode.id as periode_id, laporan.diajukan_pada as pada
      from pemimpin join laporan_unit laporan on laporan.unit_id = pemimpin.unit_id
      join periode on periode.id = laporan.periode_id
      where laporan.status = 'diajukan' and laporan.diajukan_oleh <> ${pejabatId}
      union all
      select 'perjanjian', perjanjian.unit_id, tahun, null, disetujui_pada
      from pemimpin join perjanjian_kinerja perjanjian on perjanjian.unit_id = pemimpin.unit_id
      where perjanjian.status = 'draf' and disetujui_pada is not null)
    select hal, unit_id as "unitId", (select nama from unit_masa
        where unit_masa.unit_id = dimaksud.unit_id and berlaku @> ${hariIni}::date) as unit,
      tahun::int as tahun, periode_id as "periodeId"
    from dimaksud order by pada limit 20`.execute(db)

  return rows
}

/** The agreement of a unit for a year, whole. */
export async function findPerjanjian(
  db: Db | Tx,
  { unitId, tahun }: { unitId: string; tahun: number },
): Promise<Perjanjian | undefined> {
  const { rows } = await sql<Perjanjian>`
    select perjanjian.id, perjanjian.unit_id as "unitId", perjanjian.tahun::int as tahun, perjanjian.status,
      perjanjian.versi, perjanjian.ditetapkan_pada::text as "ditetapkanPada", oleh.nama as "ditetapkanOleh",
      case when penyetuju.id is not null then jsonb_build_object('pegawaiId', penyetuju.id, 'nama', penyetuju.nama,
        'pada', perjanjian.disetujui_pada) end as persetujuan,
      coalesce((select jsonb_agg(jsonb_build_object('id', sasaran_unit.id, 'uraian', sasaran_unit.uraian, 'iku',
          coalesce((select jsonb_agg(jsonb_build_object('id', iku.id, 'uraian', iku.uraian, 'satuan', iku.satuan,
              'target', iku.target, 'arah', iku.arah, 'gabungan', iku.gabungan, 'formula', iku.formula,
              'sumberData', iku.sumber_data, 'realisasiTahun', iku.realisasi_tahun, 'triwulan',
              coalesce((select jsonb_agg(jsonb_build_object('triwulan', tw.triwulan, 'target', tw.target,
                  'rencanaAksi', tw.rencana_aksi, 'realisasi', tw.realisasi, 'keterangan', tw.keterangan)
                  order by tw.triwulan) from iku_triwulan tw where tw.iku_id = iku.id), '[]'))
            order by iku.urutan) from iku where iku.sasaran_id = sasaran_unit.id), '[]'))
          order by sasaran_unit.urutan)
        from sasaran_unit where sasaran_unit.perjanjian_id = perjanjian.id), '[]') as sasaran
    from perjanjian_kinerja perjanjian left join pejabat oleh on oleh.id = perjanjian.ditetapkan_oleh
    left join pejabat penyetuju on penyetuju.id = perjanjian.disetujui_oleh
    where perjanjian.unit_id = ${unitId} and perjanjian.tahun = ${tahun}`.execute(db)

  return rows[0]
}

/** The same, held until the transaction ends; an agreement nobody wrote yet is begun. */
export async function lockPerjanjian(
  tx: Tx,
  kunci: { readonly unitId: string; readonly tahun: number },
): Promise<Perjanjian> {
  await sql`insert into perjanjian_kinerja (unit_id, tahun, versi) values (${kunci.unitId}, ${kunci.tahun}, 0)
    on conflict (unit_id, tahun) do nothing`.execute(tx)
  await sql`select from perjanjian_kinerja where unit_id = ${kunci.unitId} and tahun = ${kunci.tahun} for update`.execute(
    tx,
  )
  const perjanjian = await findPerjanjian(tx, kunci)
  if (!perjanjian) throw new Error('Perjanjian yang baru dibuat tidak ditemukan')

  return perjanjian
}

/** Replaces goals and indicators line by line; what was recorded of a quarter stays with its indicator. */
export async function saveSasaran(tx: Tx, perjanjianId: string, sasaran: readonly Sasaran[]): Promise<void> {
  const iku = sasaran.flatMap(({ id: sasaranId, iku }) =>
    iku.map((baris, urutan) => ({ ...baris, sasaranId, urutan })),
  )
  const ikuIds = iku.map(({ id }) => id)
  const triwulan = iku.flatMap(({ id: ikuId, triwulan }) => triwulan.map((satu) => ({ ...satu, ikuId })))
  await sql`delete from iku using sasaran_unit sasaran where sasaran.id = iku.sasaran_id
    and sasaran.perjanjian_id = ${perjanjianId} and iku.id <> all (${ikuIds}::uuid[])`.execute(tx)
  await sql`
    insert into sasaran_unit (id, perjanjian_id, urutan, uraian)
    select id, ${perjanjianId}, urutan, uraian
    from jsonb_to_recordset(${JSON.stringify(sasaran.map(({ id, uraian }, urutan) => ({ id, uraian, urutan })))}::jsonb)
      as baris(id uuid, urutan int, uraian text)
    on conflict (id) do update set urutan = excluded.urutan, uraian = excluded.uraian
    where sasaran_unit.perjanjian_id = ${perjanjianId}`.execute(tx)
  await sql`
    insert into iku (id, sasaran_id, urutan, uraian, satuan, target, arah, gabungan, formula, sumber_data)
    select baris.id, baris."sasaranId", baris.urutan, baris.uraian, baris.satuan, baris.target, baris.arah,
      baris.gabungan, baris.formula, baris."sumberData"
    from jsonb_to_recordset(${JSON.stringify(iku)}::jsonb) as baris(id uuid, "sasaranId" uuid, urutan int, uraian text,
      satuan text, target numeric, arah arah_iku, gabungan gabungan_iku, formula text, "sumberData" text)
    join sasaran_unit on sasaran_unit.id = baris."sasaranId" and sasaran_unit.perjanjian_id = ${perjanjianId}
    on conflict (id) do update set urutan = excluded.urutan, uraian = excluded.uraian, satuan = excluded.satuan,
      target = excluded.target, arah = excluded.arah, gabungan = excluded.gabungan, formula = excluded.formula,
      sumber_data = excluded.sumber_data
    where iku.sasaran_id = excluded.sasaran_id`.execute(tx)
  await sql`delete from sasaran_unit where perjanjian_id = ${perjanjianId}
    and id <> all (${sasaran.map(({ id }) => id)}::uuid[])`.execute(tx)
  await saveTriwulan(tx, perjanjianId, triwulan)
}

async function saveTriwulan(tx: Tx, perjanjianId: string, triwulan: readonly object[]): Promise<void> {
  await sql`
    insert into iku_triwulan (iku_id, triwulan, target, rencana_aksi)
    select baris."ikuId", baris.triwulan, baris.target, baris."rencanaAksi"
    from jsonb_to_recordset(${JSON.stringify(triwulan)}::jsonb) as baris("ikuId" uuid, triwulan smallint,
      target numeric, "rencanaAksi" text)
    join iku on iku.id = baris."ikuId"
    join sasaran_unit on sasaran_unit.id = iku.sasaran_id and sasaran_unit.perjanjian_id = ${perjanjianId}
    on conflict (iku_id, triwulan) do update set target = excluded.target, rencana_aksi = excluded.rencana_aksi`.execute(
    tx,
  )
}

export async function saveStatus(
  tx: Tx,
  perjanjian: Pick<Perjanjian, 'id' | 'status'> & { oleh: string | null; pada: Temporal.Instant | null },
): Promise<void> {
  const { id, status, oleh, pada } = perjanjian
  await tx
    .updateTable('perjanjianKinerja')
    .set({ status, ditetapkanOleh: oleh, ditetapkanPada: pada, versi: sql<number>`versi + 1` })
    .where('id', '=', id)
    .execute()
}

type Persetujuan = { readonly oleh: string; readonly pada: Temporal.Instant }

/** The head agrees, or (null) has to agree anew. */
export async function savePersetujuan(tx: Tx, id: string, setuju: Persetujuan | null): Promise<void> {
  await tx
    .updateTable('perjanjianKinerja')
    .set({ disetujuiOleh: setuju?.oleh ?? null, disetujuiPada: setuju?.pada ?? null })
    .where('id', '=', id)
    .execute()
}

export async function bumpPerjanjian(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('perjanjianKinerja')
    .set({ versi: sql<number>`versi + 1` })
    .where('id', '=', id)
    .execute()
}

export type Realisasi = {
  readonly ikuId: string
  /** 0: the whole year, for an indicator without a trajectory. */
  readonly triwulan: number
  readonly realisasi: number | null
  readonly keterangan: string
}

/** Records what came of the quarters; lines that are not of this agreement are left out. */
export async function saveRealisasi(
  tx: Tx,
  perjanjianId: string,
  daftar: readonly Realisasi[],
): Promise<void> {
  const baris = sql`jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baris("ikuId" uuid, triwulan smallint,
    realisasi numeric, keterangan text) join iku milik on milik.id = baris."ikuId"
    join sasaran_unit on sasaran_unit.id = milik.sasaran_id and sasaran_unit.perjanjian_id = ${perjanjianId}`
  await sql`update iku_triwulan set realisasi = baris.realisasi, keterangan = baris.keterangan from ${baris}
    where iku_triwulan.iku_id = baris."ikuId" and iku_triwulan.triwulan = baris.triwulan`.execute(tx)
  await sql`update iku set realisasi_tahun = baris.realisasi from ${baris}
    where iku.id = baris."ikuId" and baris.triwulan = 0`.execute(tx)
}
