import type { Berkas } from './berkas.ts'
import type { Bsre } from './bsre.ts'

/** Everything outside the database that a use case may reach. */
export type Luar = {
  /** What people type into the browser, without a slash at its end; it stands on papers. */
  readonly alamat: string
  readonly berkas: Berkas
  /** Electronic signatures with a certificate, where the city uses them. */
  readonly bsre?: Bsre | undefined
  /** A unit's figures of a day changed; open pages are told after the commit. */
  readonly tandai: (unitId: string, tanggal: string) => void
}
