import type { Berkas } from './berkas.ts'

/** Everything outside the database that a use case may reach. */
export type Luar = {
  readonly berkas: Berkas
  /** A unit's figures of a day changed; open pages are told after the commit. */
  readonly tandai: (unitId: string, tanggal: string) => void
}
