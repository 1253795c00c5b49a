import { sql } from 'kysely'
import type { Entri } from '../../../domain/aktivitas/aktivitas.ts'
import type { Rekap } from '../../../domain/aktivitas/rekap.ts'
import type { Subjek } from '../../../domain/organisasi/pelaku.ts'
import type { Tx } from '../../database.ts'

export type EntriDitinjau = Entri & {
  readonly unitId: string
  readonly penilaiId: string | null
  readonly subjek: Subjek
}

/** Locks the entries that are about to be reviewed, each with where its owner stands today, or stood at last; oldest first. */
export async function lockEntri(tx: Tx, ids: readonly string[]): Promise<EntriDitinjau[]> {
  const masa = await findMasa(tx, ids)
  if (!masa) return []
  const { rows } = await sql<EntriDitinjau>`
    select a.id, a.pegawai_id as "pegawaiId", a.tanggal::text as tanggal, a.mulai_menit as "mulaiMenit",
      a.selesai_menit as "selesaiMenit", a.durasi_menit as "durasiMenit", a.uraian, a.rhk_id as "rhkId",
      a.keluaran_jumlah::float8 as "keluaranJumlah", a.keluaran_satuan as "keluaranSatuan", a.bukti, a.status, a.versi,
      rekap.unit_id as "unitId", rekap.penilai_id as "penilaiId",
      jsonb_build_object('pegawaiId', a.pegawai_id, 'unitId', tempat.unit_id, 'jalur', unit.jalur::text,
        'penilaiId', tempat.penilai_id, 'atasanPenilaiId', tempat.atasan_penilai_id) as subjek
    from aktivitas a
    join rekap_harian rekap on rekap.pegawai_id = a.pegawai_id and rekap.tanggal = a.tanggal
    join (select pegawai_id, unit_id, penilai_id, atasan_penilai_id from penempatan_kini
      union all select pegawai_id, unit_id, penilai_id, atasan_penilai_id from penempatan_terakhir) tempat
      on tempat.pegawai_id = a.pegawai_id
    join unit on unit.id = tempat.unit_id
    where a.id = any(${ids}::uuid[]) and a.tanggal between ${masa.dari}::date and ${masa.sampai}::date
    order by a.pegawai_id, a.tanggal, a.id
    for update of a`.execute(tx)

  return rows
}

type Masa = { readonly dari: string; readonly sampai: string }

/** The days those entries belong to: named, they let PostgreSQL plan those months and no others. */
async function findMasa(tx: Tx, ids: readonly string[]): Promise<Masa | undefined> {
  const { rows } = await sql<Masa>`
    select min(tanggal)::text as dari, max(tanggal)::text as sampai from kiriman where id = any(${ids}::uuid[])
    having count(*) > 0`.execute(tx)

  return rows[0]
}

export type Keputusan = {
  readonly id: string
  readonly tanggal: string
  readonly pegawaiId: string
  readonly status: Entri['status']
  readonly alasan: string | null
  readonly versi: number
}

/** Stores many decisions at once. */
export async function saveKeputusan(
  tx: Tx,
  { keputusan, oleh, pada }: { keputusan: readonly Keputusan[]; oleh: string; pada: Temporal.Instant },
): Promise<void> {
  await sql`
    update aktivitas set status = baru.status, alasan = baru.alasan, versi = baru.versi, diperiksa_oleh = ${oleh},
      diperiksa_pada = ${pada}, kali_dikembalikan = kali_dikembalikan + (baru.status = 'dikembalikan')::int
    from jsonb_to_recordset(${JSON.stringify(keputusan)}::jsonb) as baru(id uuid, tanggal date, status status_aktivitas,
      alasan text, versi int)
    where aktivitas.id = baru.id and aktivitas.tanggal = baru.tanggal`.execute(tx)
  await sql`
    insert into audit (pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sesudah)
    select ${pada}, ${oleh}, 'aktivitas.' || status, 'aktivitas', id, "pegawaiId",
      jsonb_build_object('status', status, 'alasan', alasan)
    from jsonb_to_recordset(${JSON.stringify(keputusan)}::jsonb) as baru(id text, status text, alasan text, "pegawaiId" uuid)`.execute(
    tx,
  )
}

export type DeltaHari = Rekap & { readonly pegawaiId: string; readonly tanggal: string }

/** Moves the figures of many person-days at once. */
export async function addRekapBanyak(tx: Tx, delta: readonly DeltaHari[]): Promise<void> {
  await sql`
    update rekap_harian r set entri = r.entri + d.entri, menit = r.menit + d.menit, menunggu = r.menunggu + d.menunggu,
      dikembalikan = r.dikembalikan + d.dikembalikan, disetujui = r.disetujui + d.disetujui, ditolak = r.ditolak + d.ditolak,
      menit_disetujui = r.menit_disetujui + d."menitDisetujui"
    from jsonb_to_recordset(${JSON.stringify(delta)}::jsonb) as d("pegawaiId" uuid, tanggal date, entri int, menit int,
      menunggu int, dikembalikan int, disetujui int, ditolak int, "menitDisetujui" int)
    where r.pegawai_id = d."pegawaiId" and r.tanggal = d.tanggal`.execute(tx)
}
