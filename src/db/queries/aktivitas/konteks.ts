import { sql } from 'kysely'
import type { Bukti, StatusEntri } from '../../../domain/aktivitas/aktivitas.ts'
import type { EntriLain } from '../../../domain/aktivitas/aturan-entri.ts'
import type { Tx } from '../../database.ts'
import type { Serentak } from '../../serentak.ts'

/** What the rules of an entry need to know besides the day itself. */
export type KonteksTercatat = {
  readonly unitId: string | null
  readonly penilaiId: string | null
  /** Minutes are a duty of this person today. */
  readonly isMenitWajib: boolean
  /** RHK of the SKP set (ditetapkan) that covers the day. */
  readonly rhkIds: readonly string[]
  /** Entries of the day before, the day and the day after. */
  readonly entriLain: readonly EntriLain[]
  /** The parameters of `aturan-entri` that the instansi set for today. */
  readonly parameter: object | null
  /** This id as it was received before, whoever sent it. */
  readonly kiriman: { pegawaiId: string; tanggal: string; sidik: string } | null
  readonly entri: EntriTersimpan | null
}

export type EntriTersimpan = {
  readonly id: string
  readonly pegawaiId: string
  readonly tanggal: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
  readonly durasiMenit: number
  readonly uraian: string
  readonly rhkId: string
  readonly keluaranJumlah: number | null
  readonly keluaranSatuan: string | null
  readonly bukti: readonly Bukti[]
  readonly status: StatusEntri
  readonly versi: number
  readonly penilaiId: string | null
  readonly alasan: string | null
  readonly kaliDikembalikan: number
}

/** Serialises the writes of one person, so that two phones cannot overlap each other. */
export async function lockEntriOf(tx: Tx | Serentak, pegawaiId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${pegawaiId}, 0))`.execute(tx)
}

type Cari = {
  readonly id: string
  readonly pegawaiId: string
  readonly tanggal: string
  readonly hariIni: string
}

/** Everything that decides about one entry: one query, and a second when this id was received before. */
export async function getKonteksEntri(
  tx: Tx | Serentak,
  { id, pegawaiId, tanggal, hariIni }: Cari,
): Promise<KonteksTercatat> {
  const { rows } = await sql<Omit<KonteksTercatat, 'entri'>>`
    select tempat.unit_id as "unitId", tempat.penilai_id as "penilaiId", coalesce(tempat.menit, true) as "isMenitWajib",
      array(select rhk.id from skp join rhk on rhk.skp_id = skp.id
        where skp.pegawai_id = ${pegawaiId} and skp.rentang @> ${tanggal}::date and skp.status = 'ditetapkan'
          and (rhk.diakhiri_pada is null or rhk.diakhiri_pada > ${tanggal}::date)) as "rhkIds",
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'tanggal', tanggal, 'mulaiMenit', mulai_menit,
          'selesaiMenit', selesai_menit, 'durasiMenit', durasi_menit, 'status', status))
        from aktivitas where pegawai_id = ${pegawaiId}
          and tanggal between ${tanggal}::date - 1 and ${tanggal}::date + 1), '[]') as "entriLain",
      (select nilai from parameter where ketentuan_id = 'aturan-entri' and berlaku @> ${hariIni}::date) as parameter,
      (select jsonb_build_object('pegawaiId', pegawai_id, 'tanggal', tanggal, 'sidik', encode(sidik, 'hex'))
        from kiriman where kiriman.id = ${id}) as kiriman
    from (select 1) satu left join penempatan_kini tempat on tempat.pegawai_id = ${pegawaiId}`.execute(tx)
  const [konteks] = rows
  if (!konteks) throw new Error('Satu baris selalu ada')
  const { kiriman } = konteks

  return { ...konteks, entri: kiriman && (await lockTersimpan(tx, id, kiriman.tanggal)) }
}

/** With its day named, PostgreSQL plans one month; a join over `kiriman` would plan every month there is. Locked, so that nobody decides on it meanwhile. */
async function lockTersimpan(tx: Tx | Serentak, id: string, tanggal: string): Promise<EntriTersimpan | null> {
  const { rows } = await sql<EntriTersimpan>`
    select id, pegawai_id as "pegawaiId", tanggal::text as tanggal, mulai_menit as "mulaiMenit",
      selesai_menit as "selesaiMenit", durasi_menit as "durasiMenit", uraian, rhk_id as "rhkId",
      keluaran_jumlah::float8 as "keluaranJumlah", keluaran_satuan as "keluaranSatuan", bukti, status, versi,
      penilai_id as "penilaiId", alasan, kali_dikembalikan as "kaliDikembalikan"
    from aktivitas where id = ${id} and tanggal = ${tanggal}::date for update`.execute(tx)

  return rows[0] ?? null
}
