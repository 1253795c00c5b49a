import type { Db } from '../../database.ts'

export type Pelihat = {
  readonly nama: string
  readonly halaman: string
  readonly tanggal: Temporal.PlainDate
  readonly pertamaPada: Temporal.Instant
  readonly jumlah: number
}

type Cari = {
  readonly pegawaiId: string
  readonly sebelum?: Temporal.Instant | undefined
  readonly paling: number
}

/** Who opened a person's pages, the newest first. */
export function listPelihat(db: Db, { pegawaiId, sebelum, paling }: Cari): Promise<Pelihat[]> {
  let cari = db
    .selectFrom('pembukaan')
    .innerJoin('pejabat', 'pejabat.id', 'pembukaan.pelakuId')
    .select(['pejabat.nama', 'halaman', 'tanggal', 'pertamaPada', 'jumlah'])
    .where('pegawaiId', '=', pegawaiId)
    .orderBy('pertamaPada', 'desc')
    .limit(paling)
  if (sebelum) cari = cari.where('pertamaPada', '<', sebelum)

  return cari.execute()
}
