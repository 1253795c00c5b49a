import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { wajibDuaLangkah } from '../../domain/akun/wajib-dua-langkah.ts'
import type { NamaPeran } from '../../domain/organisasi/pelaku.ts'
import { type Context, hariIni } from '../context.ts'

type Saat = Pick<Context, 'now' | 'instansi'> & { readonly db: Db | Tx }
type Pemegang = { readonly peran: readonly NamaPeran[]; readonly isNyala: boolean }

/** Whether the holder of these roles sets up the second step before anything else, as the city wants it today. */
export async function mustSetUpDuaLangkah({ db, now, instansi }: Saat, pemegang: Pemegang): Promise<boolean> {
  const tanggal = hariIni({ now, instansi }).toString()
  const parameter = await getParameter(db, wajibDuaLangkah, tanggal)

  return wajibDuaLangkah.apply(pemegang, tanggal, parameter).nilai === 'siapkan-dulu'
}
