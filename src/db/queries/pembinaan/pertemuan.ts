import { sql } from 'kysely'
import type { Pertemuan } from '../../../domain/pembinaan/pertemuan.ts'
import type { Db, Tx } from '../../database.ts'

export type PertemuanTercatat = Pertemuan & {
  readonly id: string
  readonly pegawai: string
  readonly pimpinan: string
  readonly alasanBatal: string | null
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('pertemuan')
    .innerJoin('pejabat as pegawai', 'pegawai.id', 'pertemuan.pegawaiId')
    .innerJoin('pejabat as pimpinan', 'pimpinan.id', 'pertemuan.pimpinanId')
    .select([
      'pertemuan.id',
      'pertemuan.pegawaiId',
      'pertemuan.pimpinanId',
      'pertemuan.diusulkanOleh',
      'pertemuan.waktu',
      'pertemuan.tempat',
      'pertemuan.agenda',
      'pertemuan.versi',
      'pertemuan.disepakatiPada',
      'pertemuan.selesaiPada',
      'pertemuan.ringkasan',
      'pertemuan.dibatalkanPada',
      'pertemuan.alasanBatal',
      'pegawai.nama as pegawai',
      'pimpinan.nama as pimpinan',
    ])
}

/** The talks of a person as employee or as leader, the next one first, then those that are over. */
export function listPertemuan(db: Db, pejabatId: string, batas = 100): Promise<PertemuanTercatat[]> {
  return pilih(db)
    .where((eb) =>
      eb.or([eb('pertemuan.pegawaiId', '=', pejabatId), eb('pertemuan.pimpinanId', '=', pejabatId)]),
    )
    .orderBy(sql`selesai_pada is not null or dibatalkan_pada is not null`)
    .orderBy(sql`case when selesai_pada is null and dibatalkan_pada is null then waktu end`)
    .orderBy('pertemuan.waktu', 'desc')
    .limit(batas)
    .execute()
}

export function findPertemuan(db: Db | Tx, id: string): Promise<PertemuanTercatat | undefined> {
  return pilih(db).where('pertemuan.id', '=', id).executeTakeFirst()
}

export function lockPertemuan(tx: Tx, id: string): Promise<PertemuanTercatat | undefined> {
  return pilih(tx).where('pertemuan.id', '=', id).forUpdate('pertemuan').executeTakeFirst()
}

type BaruPertemuan = Pick<
  PertemuanTercatat,
  'id' | 'pegawaiId' | 'pimpinanId' | 'diusulkanOleh' | 'waktu' | 'tempat' | 'agenda'
>

/** False when this id was received before: the same form sent twice proposes once. */
export async function insertPertemuan(tx: Tx, baru: BaruPertemuan): Promise<boolean> {
  const baris = await tx
    .insertInto('pertemuan')
    .values(baru)
    .onConflict((sama) => sama.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()

  return baris !== undefined
}

export async function savePertemuan(
  tx: Tx,
  id: string,
  pertemuan: Pertemuan & { readonly alasanBatal?: string | null },
): Promise<void> {
  const { alasanBatal = null } = pertemuan
  const { diusulkanOleh, waktu, tempat, agenda, versi } = pertemuan
  const { disepakatiPada, selesaiPada, ringkasan, dibatalkanPada } = pertemuan
  const saat = { disepakatiPada, selesaiPada, dibatalkanPada }
  await tx
    .updateTable('pertemuan')
    .set({ diusulkanOleh, waktu, tempat, agenda, versi, ...saat, ringkasan, alasanBatal })
    .where('id', '=', id)
    .execute()
}
