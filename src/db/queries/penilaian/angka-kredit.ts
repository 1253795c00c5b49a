import { sql } from 'kysely'
import type { Jenjang } from '../../../domain/organisasi/istilah.ts'
import type { StatusEvaluasi } from '../../../domain/penilaian/evaluasi.ts'
import type { Predikat } from '../../../domain/penilaian/predikat.ts'
import type { Db, Tx } from '../../database.ts'
import type { JenisAngkaKredit } from '../../tables.ts'
import { HASIL_TETAP } from './hasil-tetap.ts'

export type MasaJenjang = {
  readonly jenjang: Jenjang
  readonly jabatan: string
  readonly mulai: string
  readonly sampai: string | null
}

/** The functional posts a person held, oldest first, with their jenjang. */
export async function listMasaJenjang(db: Db, pegawaiId: string): Promise<MasaJenjang[]> {
  const { rows } = await sql<MasaJenjang>`
    select masa.jenjang, masa.nama as jabatan, lower(penugasan.berlaku * masa.berlaku)::text as mulai,
      (upper(penugasan.berlaku * masa.berlaku) - 1)::text as sampai
    from penugasan
    join jabatan_masa masa on masa.jabatan_id = penugasan.jabatan_id and masa.berlaku && penugasan.berlaku
    where penugasan.pejabat_id = ${pegawaiId} and penugasan.jenis = 'definitif' and masa.jenis = 'fungsional'
      and masa.jenjang is not null
    order by penugasan.berlaku * masa.berlaku`.execute(db)

  return rows
}

export type PredikatTahunan = {
  /** Null for a result from another application, which `sumber` then names. */
  readonly evaluasiId: string | null
  readonly sumber: string | null
  readonly tahun: number
  readonly predikat: Predikat
  readonly status: StatusEvaluasi
}

/** A person's annual predicates, set here or brought in from elsewhere, oldest first; of a year with several SKP the last one speaks. */
export async function listPredikatTahunan(db: Db, pegawaiId: string): Promise<PredikatTahunan[]> {
  const { rows } = await sql<PredikatTahunan>`
    select distinct on (periode.tahun) hasil."evaluasiId", hasil.sumber, periode.tahun::int as tahun, hasil.predikat,
      hasil.status
    from ${HASIL_TETAP(pegawaiId)} hasil join periode on periode.id = hasil.periode_id
    where periode.jenis = 'tahunan'
    order by periode.tahun, hasil.sampai desc`.execute(db)

  return rows
}

export type CatatanAngkaKredit = {
  readonly pegawaiId: string
  readonly tanggal: string
  readonly jenis: JenisAngkaKredit
  readonly pangkatSeperseratus: number | null
  readonly jenjangSeperseratus: number | null
  readonly nomorSurat: string
}

/** What paper decided about these people's points, oldest first. */
export async function listCatatanAngkaKredit(
  db: Db | Tx,
  pegawaiIds: readonly string[],
): Promise<CatatanAngkaKredit[]> {
  const { rows } = await sql<CatatanAngkaKredit>`
    select pegawai_id as "pegawaiId", tanggal::text, jenis, pangkat_seperseratus as "pangkatSeperseratus",
      jenjang_seperseratus as "jenjangSeperseratus", nomor_surat as "nomorSurat"
    from angka_kredit where pegawai_id = any (${pegawaiIds}::uuid[])
    order by tanggal, jenis`.execute(db)

  return rows
}

export async function saveBanyakAngkaKredit(
  tx: Tx,
  catatan: readonly CatatanAngkaKredit[],
  dicatatOleh: string,
): Promise<void> {
  await sql`
    insert into angka_kredit (pegawai_id, tanggal, jenis, pangkat_seperseratus, jenjang_seperseratus, nomor_surat, dicatat_oleh)
    select "pegawaiId", tanggal, jenis, "pangkatSeperseratus", "jenjangSeperseratus", "nomorSurat", ${dicatatOleh}
    from jsonb_to_recordset(${JSON.stringify(catatan)}::jsonb) as baru("pegawaiId" uuid, tanggal date, jenis jenis_angka_kredit,
      "pangkatSeperseratus" integer, "jenjangSeperseratus" integer, "nomorSurat" text)
    on conflict (pegawai_id, tanggal, jenis) do update set pangkat_seperseratus = excluded.pangkat_seperseratus,
      jenjang_seperseratus = excluded.jenjang_seperseratus, nomor_surat = excluded.nomor_surat,
      dicatat_oleh = excluded.dicatat_oleh`.execute(tx)
}
