import { sql } from 'kysely'
import type { JenisBimbingan } from '../../../domain/pembinaan/bagian-bimbingan.ts'
import type { Bimbingan, IsiBimbingan } from '../../../domain/pembinaan/bimbingan.ts'
import { type Db, jsonb, type Tx } from '../../database.ts'

export type BimbinganTercatat = Bimbingan & {
  readonly id: string
  readonly skpId: string
  readonly pegawaiId: string
  readonly pegawai: string
  readonly penilaiId: string | null
  readonly pembimbingId: string
  readonly pembimbing: string
  readonly topik: string
  readonly dimulaiPada: Temporal.Instant
  readonly tindakLanjut: string | null
  readonly penindakLanjut: string | null
  /** That they are there; what they say is read by those who may. */
  readonly adaPendapat: boolean
  readonly adaKompetensi: boolean
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('bimbingan')
    .innerJoin('pejabat as pegawai', 'pegawai.id', 'bimbingan.pegawaiId')
    .innerJoin('pejabat as pembimbing', 'pembimbing.id', 'bimbingan.pembimbingId')
    .leftJoin('pejabat as penindak', 'penindak.id', 'bimbingan.ditindaklanjutiOleh')
    .leftJoin('penempatanKini', 'penempatanKini.pegawaiId', 'bimbingan.pegawaiId')
    .select([
      'bimbingan.id',
      'bimbingan.skpId',
      'bimbingan.pegawaiId',
      'bimbingan.pembimbingId',
      'bimbingan.jenis',
      'bimbingan.topik',
      'bimbingan.isi',
      'bimbingan.versi',
      'bimbingan.dimulaiPada',
      'bimbingan.ditandatanganiPegawaiPada',
      'bimbingan.ditandatanganiPembimbingPada',
      'bimbingan.tindakLanjut',
      'pegawai.nama as pegawai',
      'pembimbing.nama as pembimbing',
      'penindak.nama as penindakLanjut',
      'penempatanKini.penilaiId',
    ])
    .select([
      sql<boolean>`exists (select from pendapat_bimbingan where bimbingan_id = bimbingan.id)`.as(
        'adaPendapat',
      ),
      sql<boolean>`exists (select from evaluasi_kompetensi where bimbingan_id = bimbingan.id)`.as(
        'adaKompetensi',
      ),
    ])
}

/** Guidance that concerns a person: one's own, of those one rates, or as the guide; once signed also of those whose rater one leads. Newest first. */
export async function listBimbingan(db: Db, pejabatId: string): Promise<BimbinganTercatat[]> {
  const daftar = await pilih(db)
    .where((eb) =>
      eb.or([
        eb('bimbingan.pegawaiId', '=', pejabatId),
        eb('bimbingan.pembimbingId', '=', pejabatId),
        eb('penempatanKini.penilaiId', '=', pejabatId),
        eb.and([
          eb('penempatanKini.atasanPenilaiId', '=', pejabatId),
          eb('bimbingan.ditandatanganiPegawaiPada', 'is not', null),
          eb('bimbingan.ditandatanganiPembimbingPada', 'is not', null),
        ]),
      ]),
    )
    .orderBy('bimbingan.dimulaiPada', 'desc')
    .limit(200)
    .execute()

  return daftar as unknown as BimbinganTercatat[]
}

/** Guidance that both signed, of everybody: for the head of personnel. */
export async function listBimbinganSelesai(db: Db): Promise<BimbinganTercatat[]> {
  const daftar = await pilih(db)
    .where('bimbingan.ditandatanganiPegawaiPada', 'is not', null)
    .where('bimbingan.ditandatanganiPembimbingPada', 'is not', null)
    .orderBy('bimbingan.dimulaiPada', 'desc')
    .limit(200)
    .execute()

  return daftar as unknown as BimbinganTercatat[]
}

/** Unsigned by one, or without what follows it. */
export const BERLANJUT = sql<boolean>`(ditandatangani_pegawai_pada is null or ditandatangani_pembimbing_pada is null
  or not exists (select from pendapat_bimbingan where bimbingan_id = bimbingan.id)
  or not exists (select from evaluasi_kompetensi where bimbingan_id = bimbingan.id))`

/** Guidance in which this person has a part and that may still ask something of them. */
export async function listBimbinganBerlanjut(db: Db, pejabatId: string): Promise<BimbinganTercatat[]> {
  const daftar = await pilih(db)
    .where((eb) =>
      eb.or([eb('bimbingan.pegawaiId', '=', pejabatId), eb('bimbingan.pembimbingId', '=', pejabatId)]),
    )
    .where(BERLANJUT)
    .orderBy('bimbingan.dimulaiPada')
    .limit(10)
    .execute()

  return daftar as unknown as BimbinganTercatat[]
}

export async function findBimbingan(db: Db | Tx, id: string): Promise<BimbinganTercatat | undefined> {
  const satu = await pilih(db).where('bimbingan.id', '=', id).executeTakeFirst()

  return satu as unknown as BimbinganTercatat | undefined
}

export async function lockBimbingan(tx: Tx, id: string): Promise<BimbinganTercatat | undefined> {
  const satu = await pilih(tx).where('bimbingan.id', '=', id).forUpdate('bimbingan').executeTakeFirst()

  return satu as unknown as BimbinganTercatat | undefined
}

export type BaruBimbingan = {
  readonly id: string
  readonly skpId: string
  readonly pegawaiId: string
  readonly pembimbingId: string
  readonly jenis: JenisBimbingan
  readonly topik: string
  readonly isi: IsiBimbingan
  readonly dimulaiOleh: string
  readonly dimulaiPada: Temporal.Instant
}

/** False when this id was received before: the same form sent twice begins one. */
export async function insertBimbingan(tx: Tx, { isi, ...baru }: BaruBimbingan): Promise<boolean> {
  const baris = await tx
    .insertInto('bimbingan')
    .values({ ...baru, isi: jsonb(isi as never) })
    .onConflict((sama) => sama.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()

  return baris !== undefined
}

export async function saveBimbingan(tx: Tx, id: string, bimbingan: Bimbingan): Promise<void> {
  const { isi, versi, ditandatanganiPegawaiPada, ditandatanganiPembimbingPada } = bimbingan
  await tx
    .updateTable('bimbingan')
    .set({ isi: jsonb(isi as never), versi, ditandatanganiPegawaiPada, ditandatanganiPembimbingPada })
    .where('id', '=', id)
    .execute()
}

export async function saveTindakLanjut(
  tx: Tx,
  id: string,
  lanjut: {
    readonly tindakLanjut: string
    readonly ditindaklanjutiOleh: string
    readonly ditindaklanjutiPada: Temporal.Instant
  },
): Promise<void> {
  await tx.updateTable('bimbingan').set(lanjut).where('id', '=', id).execute()
}
