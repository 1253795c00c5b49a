import type { Berkas } from './berkas.ts'
import type { Bsre } from './bsre.ts'
import type { Segel } from './segel.ts'

/** Everything outside the database that a use case may reach. */
export type Luar = {
  /** What people type into the browser, without a slash at its end; it stands on papers. */
  readonly alamat: string
  readonly berkas: Berkas
  /** For what whoever holds a copy of the database must not read. */
  readonly segel: Segel
  /** Electronic signatures with a certificate, where the city uses them. */
  readonly bsre?: Bsre | undefined
  /** A unit's figures of a day changed; open pages are told after the commit. */
  readonly tandai: (unitId: string, tanggal: string) => void
}
