import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { type Kertas, ukuranKertas } from '../../domain/dokumen/ukuran-kertas.ts'

/** The paper that the instansi prints its forms on that day. */
export async function kertasPada(db: Db | Tx, hari: string): Promise<Kertas> {
  return ukuranKertas.apply('formulir', hari, await getParameter(db, ukuranKertas, hari)).nilai
}
