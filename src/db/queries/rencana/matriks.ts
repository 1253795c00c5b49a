import { sql } from 'kysely'
import type { MatriksPeran, Peran } from '../../../domain/rencana/matriks.ts'
import type { Db, Tx } from '../../database.ts'

export type KunciMatriks = {
  readonly pemilikId: string
  readonly tahun: number
  /** Null: the matrix of a leader and the people rated; else that of a team's head and members. */
  readonly timId: string | null
}

/** Rows of a leader: whoever is rated today, and the heads of the leader's teams; of a team: its members. */
const ORANG = ({ pemilikId, timId }: KunciMatriks, hariIni: string) =>
  timId === null
    ? sql`select pegawai_id from penempatan_kini where penilai_id = ${pemilikId}
        union select anggota.pegawai_id from anggota_tim anggota join tim_kerja tim on tim.id = anggota.tim_id
          where tim.pimpinan_id = ${pemilikId} and anggota.peran = 'ketua' and anggota.pegawai_id <> ${pemilikId}
            and ${SAH} and anggota.berlaku @> ${hariIni}::date`
    : sql`select anggota.pegawai_id from anggota_tim anggota
        where anggota.tim_id = ${timId} and anggota.pegawai_id <> ${pemilikId} and ${SAH}
          and anggota.berlaku @> ${hariIni}::date`

const SAH = sql`anggota.ditolak_pada is null and anggota.disetujui_tim_pada is not null
  and anggota.disetujui_penilai_pada is not null`

/** The whole matrix of a leader or of a team's head for a year. */
export async function readMatriks(db: Db | Tx, kunci: KunciMatriks, hariIni: string): Promise<MatriksPeran> {
  const { pemilikId, tahun, timId } = kunci
  const { rows } = await sql<MatriksPeran>`
    with milik as (select id from skp where pegawai_id = ${pemilikId} and tahun = ${tahun}
        order by upper(rentang) desc limit 1),
      kolom as (select rhk.* from rhk join milik on milik.id = rhk.skp_id where rhk.diakhiri_pada is null),
      matriks as (select id, versi from matriks_peran
        where pemilik_id = ${pemilikId} and tahun = ${tahun} and tim_id is not distinct from ${timId}::uuid),
      peran as (select peran_matriks.*, coalesce(rhk.uraian, peran_matriks.uraian) as kini
        from peran_matriks join matriks on matriks.id = peran_matriks.matriks_id
        left join rhk on rhk.id = peran_matriks.rhk_id),
      orang as (${ORANG(kunci, hariIni)} union select pegawai_id from peran),
      baris as (select orang.pegawai_id, pegawai.nip, pejabat.nama, coalesce(jabatan_masa.nama, '') as jabatan, punya.id as skp_id,
          punya.status,
          array(select tim.nama from anggota_tim anggota join tim_kerja tim on tim.id = anggota.tim_id
            where anggota.pegawai_id = orang.pegawai_id and anggota.peran = 'ketua' and tim.pimpinan_id = ${pemilikId}
              and ${SAH} and anggota.berlaku @> ${hariIni}::date order by tim.nama) as ketua
        from orang join pejabat on pejabat.id = orang.pegawai_id join pegawai on pegawai.id = orang.pegawai_id
        left join penempatan_kini tempat on tempat.pegawai_id = orang.pegawai_id
        left join jabatan_masa on jabatan_masa.jabatan_id = tempat.jabatan_id and jabatan_masa.berlaku @> ${hariIni}::date
        left join lateral (select id, status from skp where skp.pegawai_id = orang.pegawai_id and skp.tahun = ${tahun}
          order by upper(rentang) desc limit 1) punya on true)
    select coalesce((select versi from matriks), 0) as versi, (select id from milik) as "skpId",
      coalesce((select jsonb_agg(jsonb_build_object('id', kolom.id, 'uraian', kolom.uraian, 'indikator',
          coalesce((select jsonb_agg(jsonb_build_object('uraian', indikator.uraian, 'target', indikator.target,
              'satuan', indikator.satuan) order by indikator.urutan)
            from indikator where indikator.rhk_id = kolom.id and indikator.diakhiri_pada is null), '[]'))
          order by kolom.jenis, kolom.urutan) from kolom), '[]') as kolom,
      coalesce((select jsonb_agg(jsonb_build_object('pegawaiId', pegawai_id, 'nip', nip, 'nama', nama, 'jabatan', jabatan,
          'ketua', ketua, 'skpId', skp_id, 'status', status) order by nama) from baris), '[]') as baris,
      coalesce((select jsonb_agg(jsonb_build_object('pegawaiId', pegawai_id, 'rhkPimpinanId', rhk_pimpinan_id,
          'uraian', kini, 'bagianTarget', bagian_target, 'rhkId', rhk_id)) from peran), '[]') as peran,
      coalesce((select jsonb_agg(jsonb_build_object('pegawaiId', skp.pegawai_id, 'rhkPimpinanId', rhk.diintervensi_id,
          'uraian', rhk.uraian) order by rhk.urutan)
        from rhk join skp on skp.id = rhk.skp_id join orang on orang.pegawai_id = skp.pegawai_id
        where rhk.diintervensi_id in (select id from kolom) and rhk.diakhiri_pada is null
          and rhk.id not in (select rhk_id from peran where rhk_id is not null)), '[]') as lain`.execute(db)
  const [matriks] = rows
  if (!matriks) throw new Error('Matriks tidak terbaca')

  return matriks
}

type BarisTersimpan = { readonly id: string; readonly versi: number }

/** The matrix's own row; undefined while nothing was ever divided. */
export function findMatriks(
  db: Db | Tx,
  { pemilikId, tahun, timId }: KunciMatriks,
): Promise<BarisTersimpan | undefined> {
  return db
    .selectFrom('matriksPeran')
    .select(['id', 'versi'])
    .where('pemilikId', '=', pemilikId)
    .where('tahun', '=', tahun)
    .where(sql<boolean>`tim_id is not distinct from ${timId}::uuid`)
    .executeTakeFirst()
}

/** The matrix's own row, begun when there is none; its version goes up. */
export async function bumpMatriks(
  tx: Tx,
  { pemilikId, tahun, timId }: KunciMatriks,
): Promise<{ id: string; versi: number }> {
  return tx
    .insertInto('matriksPeran')
    .values({ pemilikId, tahun, timId, versi: 1 })
    .onConflict((sama) =>
      sama
        .columns(['pemilikId', 'tahun', 'timId'])
        .doUpdateSet({ versi: sql<number>`matriks_peran.versi + 1` }),
    )
    .returning(['id', 'versi'])
    .executeTakeFirstOrThrow()
}

export async function savePeran(tx: Tx, matriksId: string, daftar: readonly Peran[]): Promise<void> {
  await sql`
    insert into peran_matriks (matriks_id, pegawai_id, rhk_pimpinan_id, uraian, bagian_target)
    select ${matriksId}, baris."pegawaiId", baris."rhkPimpinanId", baris.uraian, baris."bagianTarget"
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as baris("pegawaiId" uuid, "rhkPimpinanId" uuid,
      uraian text, "bagianTarget" numeric)
    on conflict (matriks_id, pegawai_id, rhk_pimpinan_id)
      do update set uraian = excluded.uraian, bagian_target = excluded.bagian_target`.execute(tx)
}

export async function deletePeran(
  tx: Tx,
  matriksId: string,
  daftar: readonly Pick<Peran, 'pegawaiId' | 'rhkPimpinanId'>[],
): Promise<void> {
  await sql`
    delete from peran_matriks using jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb)
      as baris("pegawaiId" uuid, "rhkPimpinanId" uuid)
    where matriks_id = ${matriksId} and peran_matriks.pegawai_id = baris."pegawaiId"
      and peran_matriks.rhk_pimpinan_id = baris."rhkPimpinanId"`.execute(tx)
}

export type PeranMenunggu = {
  readonly matriksId: string
  readonly rhkPimpinanId: string
  readonly uraian: string
  readonly bagianTarget: number | null
}

/** Roles of a person and year that no result of an SKP stands for yet. */
export async function listPeranMenunggu(
  tx: Tx,
  { pegawaiId, tahun }: { pegawaiId: string; tahun: number },
): Promise<PeranMenunggu[]> {
  const { rows } = await sql<PeranMenunggu>`
    select peran.matriks_id as "matriksId", peran.rhk_pimpinan_id as "rhkPimpinanId", peran.uraian,
      peran.bagian_target::float8 as "bagianTarget"
    from peran_matriks peran join matriks_peran matriks on matriks.id = peran.matriks_id
    join rhk atas on atas.id = peran.rhk_pimpinan_id and atas.diakhiri_pada is null
    where peran.pegawai_id = ${pegawaiId} and matriks.tahun = ${tahun} and peran.rhk_id is null
    order by atas.urutan`.execute(tx)

  return rows
}

/** A result of a draft SKP born from a role; the part handed down takes the superior's own measure along. */
export async function insertRhkDariPeran(
  tx: Tx,
  {
    rhkId,
    skpId,
    pegawaiId,
    peran,
  }: { rhkId: string; skpId: string; pegawaiId: string; peran: PeranMenunggu },
): Promise<void> {
  const { matriksId, rhkPimpinanId, uraian, bagianTarget } = peran
  await sql`
    insert into rhk (id, skp_id, urutan, jenis, uraian, diintervensi_id)
    select ${rhkId}, ${skpId}, coalesce(max(urutan), -1) + 1, 'utama', ${uraian}, ${rhkPimpinanId}
    from rhk where skp_id = ${skpId}`.execute(tx)
  await sql`
    insert into indikator (rhk_id, urutan, aspek, uraian, target, satuan)
    select ${rhkId}, 0, 'kuantitas', coalesce(atas.uraian, ''), ${bagianTarget === null ? '' : String(bagianTarget).replace('.', ',')},
      coalesce(atas.satuan, nullif(trim(regexp_replace(atas.target, '^[0-9.,]+', '')), ''))
    from (select 1) satu
    left join lateral (select uraian, target, satuan from indikator where rhk_id = ${rhkPimpinanId}
      and diakhiri_pada is null and ${bagianTarget !== null}::boolean
      order by aspek is distinct from 'kuantitas', urutan limit 1) atas on true`.execute(tx)
  await sql`update peran_matriks set rhk_id = ${rhkId} where matriks_id = ${matriksId}
    and pegawai_id = ${pegawaiId} and rhk_pimpinan_id = ${rhkPimpinanId}`.execute(tx)
}

export async function renameRhk(tx: Tx, rhkId: string, uraian: string): Promise<void> {
  await tx.updateTable('rhk').set({ uraian }).where('id', '=', rhkId).execute()
}

/** Takes a result away again that nobody has worked on; false: the employee measured it or others build on it. */
export async function deleteRhkKosong(tx: Tx, rhkId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from rhk where id = ${rhkId}
      and not exists (select from rhk bawahan where bawahan.diintervensi_id = ${rhkId})
      and not exists (select from peran_matriks where rhk_pimpinan_id = ${rhkId})
      and (select count(*) from indikator where rhk_id = ${rhkId}) <= 1
      and not exists (select from indikator where rhk_id = ${rhkId} and uraian <> ''
        and uraian not in (select atas.uraian from indikator atas where atas.rhk_id = rhk.diintervensi_id))
      and not exists (select from dialog_skp where sasaran_id = ${rhkId})`.execute(tx)

  return (numAffectedRows ?? 0n) > 0n
}
