import { sql } from 'kysely'
import type { Entri } from '../../../domain/aktivitas/aktivitas.ts'
import type { Rekap } from '../../../domain/aktivitas/rekap.ts'
import type { Tx } from '../../database.ts'

/** Adds to a person's day what one write changed. */
export async function addRekap(
  tx: Tx,
  {
    pegawaiId,
    tanggal,
    unitId,
    penilaiId,
    delta,
  }: { pegawaiId: string; tanggal: string; unitId: string; penilaiId: string | null; delta: Rekap },
): Promise<void> {
  await sql`
    insert into rekap_harian as r (pegawai_id, tanggal, unit_id, penilai_id, entri, menit, menunggu, dikembalikan,
      disetujui, ditolak, menit_disetujui)
    values (${pegawaiId}, ${tanggal}, ${unitId}, ${penilaiId}, ${delta.entri}, ${delta.menit}, ${delta.menunggu},
      ${delta.dikembalikan}, ${delta.disetujui}, ${delta.ditolak}, ${delta.menitDisetujui})
    on conflict (pegawai_id, tanggal) do update set unit_id = excluded.unit_id, penilai_id = excluded.penilai_id,
      entri = r.entri + excluded.entri, menit = r.menit + excluded.menit, menunggu = r.menunggu + excluded.menunggu,
      dikembalikan = r.dikembalikan + excluded.dikembalikan, disetujui = r.disetujui + excluded.disetujui,
      ditolak = r.ditolak + excluded.ditolak, menit_disetujui = r.menit_disetujui + excluded.menit_disetujui`.execute(
    tx,
  )
}

export type EntriBaru = Entri & {
  readonly unitId: string
  readonly penilaiId: string | null
  readonly tanda: readonly string[]
  readonly sidik: string
  readonly delta: Rekap
  readonly pelakuId: string
  readonly diterimaPada: Temporal.Instant
}

/** A new entry in one statement: its receipt, the entry, the person's day and the audit event. */
export async function insertEntri(tx: Tx, e: EntriBaru): Promise<void> {
  const { delta } = e
  await sql`
    with terima as (
      insert into kiriman (id, pegawai_id, tanggal, sidik, diterima_pada)
      values (${e.id}, ${e.pegawaiId}, ${e.tanggal}, decode(${e.sidik}, 'hex'), ${e.diterimaPada})),
    catat as (
      insert into aktivitas (id, pegawai_id, tanggal, mulai_menit, selesai_menit, durasi_menit, uraian, rhk_id,
        keluaran_jumlah, keluaran_satuan, bukti, tanda, penilai_id, diterima_pada)
      values (${e.id}, ${e.pegawaiId}, ${e.tanggal}, ${e.mulaiMenit}, ${e.selesaiMenit}, ${e.durasiMenit}, ${e.uraian},
        ${e.rhkId}, ${e.keluaranJumlah}, ${e.keluaranSatuan}, ${JSON.stringify(e.bukti)}::jsonb, ${e.tanda}, ${e.penilaiId},
        ${e.diterimaPada})),
    hitung as (
      insert into rekap_harian as r (pegawai_id, tanggal, unit_id, penilai_id, entri, menit, menunggu)
      values (${e.pegawaiId}, ${e.tanggal}, ${e.unitId}, ${e.penilaiId}, ${delta.entri}, ${delta.menit}, ${delta.menunggu})
      on conflict (pegawai_id, tanggal) do update set unit_id = excluded.unit_id, penilai_id = excluded.penilai_id,
        entri = r.entri + excluded.entri, menit = r.menit + excluded.menit, menunggu = r.menunggu + excluded.menunggu)
    insert into audit (pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sesudah)
    values (${e.diterimaPada}, ${e.pelakuId}, 'aktivitas.dicatat', 'aktivitas', ${e.id}, ${e.pegawaiId},
      jsonb_build_object('tanggal', ${e.tanggal}::text, 'uraian', ${e.uraian}::text, 'menit', ${e.durasiMenit}::int,
        'rhkId', ${e.rhkId}::text))`.execute(tx)
}

export type EntriDiubah = Omit<EntriBaru, 'delta' | 'pelakuId' | 'unitId'> & { readonly tanggalLama: string }

/** Stores a changed entry; a new date is a move between months, receipt and entry together. */
export async function updateEntri(tx: Tx, e: EntriDiubah): Promise<void> {
  await sql`update kiriman set tanggal = ${e.tanggal}, sidik = decode(${e.sidik}, 'hex') where id = ${e.id}`.execute(
    tx,
  )
  await sql`
    update aktivitas set tanggal = ${e.tanggal}, mulai_menit = ${e.mulaiMenit}, selesai_menit = ${e.selesaiMenit},
      durasi_menit = ${e.durasiMenit}, uraian = ${e.uraian}, rhk_id = ${e.rhkId}, keluaran_jumlah = ${e.keluaranJumlah},
      keluaran_satuan = ${e.keluaranSatuan}, bukti = ${JSON.stringify(e.bukti)}::jsonb, tanda = ${e.tanda},
      status = ${e.status}, penilai_id = ${e.penilaiId}, diperiksa_oleh = null, diperiksa_pada = null, alasan = null,
      versi = ${e.versi}
    where id = ${e.id} and tanggal = ${e.tanggalLama}`.execute(tx)
}

/** Keeps what an approved entry said before its owner corrected it. */
export async function insertVersi(
  tx: Tx,
  { entri, oleh, pada }: { entri: Entri; oleh: string; pada: Temporal.Instant },
) {
  await sql`insert into aktivitas_versi (aktivitas_id, versi, isi, oleh, pada)
    values (${entri.id}, ${entri.versi}, ${JSON.stringify(entri)}::jsonb, ${oleh}, ${pada})`.execute(tx)
}

export async function deleteEntri(tx: Tx, { id, tanggal }: { id: string; tanggal: string }): Promise<void> {
  await sql`delete from aktivitas where id = ${id} and tanggal = ${tanggal}`.execute(tx)
}
