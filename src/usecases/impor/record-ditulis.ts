import { recordBanyakAudit } from '../../db/queries/audit/audit.ts'
import type { Write } from '../context.ts'

type Nama = { readonly entitas: string; readonly baru: string; readonly berubah: string }

type Ditulis = {
  readonly id: string
  readonly pegawaiId?: string
  /** What stood there before; nothing for a new record. */
  readonly lama: unknown
  readonly isi: unknown
}

/** One audit event for each record that a file wrote: a new one, or a changed one with what it said before. */
export function recordDitulis(
  w: Write,
  ditulis: readonly Ditulis[],
  { entitas, baru, berubah }: Nama,
): Promise<void> {
  return recordBanyakAudit(
    w,
    ditulis.map(({ id, pegawaiId, lama, isi }) => ({
      peristiwa: lama === undefined ? baru : berubah,
      entitas,
      entitasId: id,
      ...(pegawaiId === undefined ? {} : { pegawaiId }),
      ...(lama === undefined ? {} : { sebelum: lama }),
      sesudah: isi,
    })),
  )
}
