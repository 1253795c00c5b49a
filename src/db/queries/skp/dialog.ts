import { sql } from 'kysely'
import type { SasaranDialog, Ucapan } from '../../../domain/skp/dialog.ts'
import type { NilaiBerakhlak } from '../../../domain/skp/perilaku.ts'
import type { Db, Tx } from '../../database.ts'

export type UcapanTercatat = Ucapan & {
  readonly id: string
  readonly semula: string
  readonly isi: string
  readonly penulis: string
  readonly dibuatPada: Temporal.Instant
}

/** Everything that was said about the lines of an SKP, oldest first. */
export async function listDialog(db: Db | Tx, skpId: string): Promise<UcapanTercatat[]> {
  const ucapan = await db
    .selectFrom('dialogSkp')
    .innerJoin('pejabat', 'pejabat.id', 'dialogSkp.penulisId')
    .select([
      'dialogSkp.id',
      'dialogSkp.utasId',
      'dialogSkp.bidang',
      'dialogSkp.sasaranId',
      'dialogSkp.nilai',
    ])
    .select(['dialogSkp.semula', 'dialogSkp.usulan', 'dialogSkp.langkah', 'dialogSkp.isi'])
    .select(['dialogSkp.penulisId', 'pejabat.nama as penulis', 'dialogSkp.dibuatPada'])
    .where('dialogSkp.skpId', '=', skpId)
    .orderBy('dialogSkp.dibuatPada')
    .orderBy('dialogSkp.id')
    .execute()

  return ucapan.map(({ bidang, sasaranId, nilai, ...satu }) => ({
    ...satu,
    sasaran:
      bidang === 'perilaku' ? { bidang, nilai: nilai as NilaiBerakhlak } : { bidang, id: sasaranId ?? '' },
  }))
}

type Baru = Omit<UcapanTercatat, 'penulis'> & { readonly skpId: string }

export async function insertUcapan(tx: Tx, { sasaran, ...baru }: Baru): Promise<void> {
  await tx
    .insertInto('dialogSkp')
    .values({ ...baru, ...kolomSasaran(sasaran) })
    .execute()
}

function kolomSasaran(sasaran: SasaranDialog) {
  return sasaran.bidang === 'perilaku'
    ? { bidang: sasaran.bidang, nilai: sasaran.nilai, sasaranId: null }
    : { bidang: sasaran.bidang, nilai: null, sasaranId: sasaran.id }
}

/** How many talks about an SKP are still open. */
export async function countUtasTerbuka(db: Db | Tx, skpId: string): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`
    select count(*)::int as jumlah from (select distinct on (utas_id) langkah from dialog_skp
      where skp_id = ${skpId} order by utas_id, dibuat_pada desc, id desc) terakhir
    where langkah in ('usul', 'jawab')`.execute(db)

  return rows[0]?.jumlah ?? 0
}
