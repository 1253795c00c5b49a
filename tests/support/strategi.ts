import type { Db } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import { saveStrategi } from '../../src/db/queries/rencana/strategi.ts'
import type { IsiStrategi } from '../../src/domain/rencana/strategi.ts'

export const STRATEGI: IsiStrategi = {
  judul: 'Menjemput ibu hamil sampai rumah',
  pemilik: 'Kepala Puskesmas Sempaja',
  waktuPenyelesaian: 'Triwulan IV',
  tujuan: 'Tidak ada ibu hamil yang terlambat diperiksa.',
  ikuId: null,
  intervensi: 'Kunjungan ibu hamil K6: 1.000 kunjungan',
  pihakTerlibat: 'Kader, kelurahan',
  penerimaManfaat: 'Ibu hamil di Sempaja',
  anggaran: 'Rp45.000.000, BOK',
  kegiatanRutin: 'Kelas ibu hamil setiap bulan\nKunjungan rumah mingguan',
  kegiatanTransformatif: 'Daftar ibu hamil bersama kelurahan',
  keluaranRutin: '12 kelas ibu hamil\n48 laporan kunjungan rumah',
  keluaranTransformatif: 'Daftar ibu hamil yang diperbarui setiap minggu',
}

type Tempat = { readonly unitId: string; readonly tahun: number }

/** A strategy of a unit; its id. */
export async function addStrategi(db: Db, tempat: Tempat, isi: Partial<IsiStrategi> = {}): Promise<string> {
  const id = newId()
  await db.transaction().execute((tx) => saveStrategi(tx, { id, ...tempat, isi: { ...STRATEGI, ...isi } }))

  return id
}
