import { sql } from 'kysely'
import type { PenetapanKonseling, Penyelenggara } from '../../../domain/pembinaan/konseling.ts'
import type { Db, Tx } from '../../database.ts'

/** A report and where its counselling stands; the words lie sealed. */
export type LaporanTercatat = {
  readonly id: string
  readonly skpId: string
  readonly pegawaiId: string
  readonly pegawai: string
  readonly pelaporId: string
  readonly pelapor: string
  readonly isi: string
  readonly ditandatanganiPada: Temporal.Instant
  readonly diputusPada: Temporal.Instant | null
  /** Sealed, as the report itself. */
  readonly alasanTanpaKonseling: string | null
  readonly penyelenggara: Penyelenggara | null
  readonly konselorId: string | null
  readonly konselor: string | null
  readonly jadwal: Temporal.Instant | null
  readonly tempat: string | null
  readonly adaRekaman: boolean
}

function pilih(db: Db | Tx) {
  return db
    .selectFrom('laporanPerilaku')
    .innerJoin('pejabat as pegawai', 'pegawai.id', 'laporanPerilaku.pegawaiId')
    .innerJoin('pejabat as pelapor', 'pelapor.id', 'laporanPerilaku.pelaporId')
    .leftJoin('pejabat as konselor', 'konselor.id', 'laporanPerilaku.konselorId')
    .select([
      'laporanPerilaku.id',
      'laporanPerilaku.skpId',
      'laporanPerilaku.pegawaiId',
      'laporanPerilaku.pelaporId',
      'laporanPerilaku.isi',
      'laporanPerilaku.ditandatanganiPada',
      'laporanPerilaku.diputusPada',
      'laporanPerilaku.alasanTanpaKonseling',
      'laporanPerilaku.penyelenggara',
      'laporanPerilaku.konselorId',
      'laporanPerilaku.jadwal',
      'laporanPerilaku.tempat',
      'pegawai.nama as pegawai',
      'pelapor.nama as pelapor',
      'konselor.nama as konselor',
    ])
    .select(
      sql<boolean>`exists (select from rekaman_konseling where laporan_id = laporan_perilaku.id)`.as(
        'adaRekaman',
      ),
    )
}

/** Reports from, about or handed to a person; all of them for the head of personnel. */
export function listLaporan(db: Db, siapa: { pejabatId: string } | 'semua'): Promise<LaporanTercatat[]> {
  let daftar = pilih(db)
  if (siapa !== 'semua')
    daftar = daftar.where((eb) =>
      eb.or([
        eb('laporanPerilaku.pegawaiId', '=', siapa.pejabatId),
        eb('laporanPerilaku.pelaporId', '=', siapa.pejabatId),
        eb('laporanPerilaku.konselorId', '=', siapa.pejabatId),
      ]),
    )

  return daftar.orderBy('laporanPerilaku.ditandatanganiPada', 'desc').limit(200).execute()
}

/** Counselling that this person's subordinate raters' employees had, and that is recorded: reported to the rater's superior. */
export function listDilaporkan(db: Db, atasanPenilaiId: string): Promise<LaporanTercatat[]> {
  return pilih(db)
    .innerJoin('penempatanKini', 'penempatanKini.pegawaiId', 'laporanPerilaku.pegawaiId')
    .innerJoin('rekamanKonseling', 'rekamanKonseling.laporanId', 'laporanPerilaku.id')
    .where('penempatanKini.atasanPenilaiId', '=', atasanPenilaiId)
    .where('laporanPerilaku.penyelenggara', '<>', 'konselor-independen')
    .orderBy('laporanPerilaku.ditandatanganiPada', 'desc')
    .limit(200)
    .execute()
}

export function findLaporan(db: Db | Tx, id: string): Promise<LaporanTercatat | undefined> {
  return pilih(db).where('laporanPerilaku.id', '=', id).executeTakeFirst()
}

export function lockLaporan(tx: Tx, id: string): Promise<LaporanTercatat | undefined> {
  return pilih(tx).where('laporanPerilaku.id', '=', id).forUpdate('laporanPerilaku').executeTakeFirst()
}

type BaruLaporan = Pick<
  LaporanTercatat,
  'id' | 'skpId' | 'pegawaiId' | 'pelaporId' | 'isi' | 'ditandatanganiPada'
>

/** False when this id was received before: the same report sent twice stands once. */
export async function insertLaporan(tx: Tx, baru: BaruLaporan): Promise<boolean> {
  const baris = await tx
    .insertInto('laporanPerilaku')
    .values(baru)
    .onConflict((sama) => sama.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()

  return baris !== undefined
}

type Putusan = PenetapanKonseling | { readonly alasanTanpaKonseling: string }

export async function savePutusan(
  tx: Tx,
  id: string,
  putusan: Putusan & { readonly diputusOleh: string; readonly diputusPada: Temporal.Instant },
): Promise<void> {
  await tx.updateTable('laporanPerilaku').set(putusan).where('id', '=', id).execute()
}

/** The sealed record, and the sealed words of what follows. */
export function findRekaman(db: Db | Tx, laporanId: string) {
  return db
    .selectFrom('rekamanKonseling')
    .leftJoin('pejabat', 'pejabat.id', 'rekamanKonseling.ditindaklanjutiOleh')
    .select(['rekamanKonseling.isi', 'rekamanKonseling.ditandatanganiPada', 'rekamanKonseling.tindakLanjut'])
    .select('pejabat.nama as penindakLanjut')
    .where('laporanId', '=', laporanId)
    .executeTakeFirst()
}

export async function insertRekaman(
  tx: Tx,
  baru: { laporanId: string; isi: string; ditandatanganiPada: Temporal.Instant },
): Promise<void> {
  await tx.insertInto('rekamanKonseling').values(baru).execute()
}

export async function saveLanjutKonseling(
  tx: Tx,
  laporanId: string,
  lanjut: { tindakLanjut: string; ditindaklanjutiOleh: string; ditindaklanjutiPada: Temporal.Instant },
): Promise<void> {
  await tx.updateTable('rekamanKonseling').set(lanjut).where('laporanId', '=', laporanId).execute()
}

/** Who leads the administration of personnel on a day. */
export async function listPimpinanKepegawaian(db: Db | Tx, tanggal: string): Promise<string[]> {
  const baris = await db
    .selectFrom('peran')
    .select('pejabatId')
    .where('peran', '=', 'pimpinan-kepegawaian')
    .where(sql<boolean>`berlaku @> ${tanggal}::date`)
    .execute()

  return baris.map(({ pejabatId }) => pejabatId)
}
