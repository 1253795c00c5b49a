import type { AkunTercatat } from '../../db/queries/akun/akun.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { aturanKataSandi, type PenolakanSandi } from '../../domain/akun/kata-sandi.ts'
import type { Result } from '../../domain/result.ts'
import { type Context, hariIni } from '../context.ts'

type Milik = Pick<AkunTercatat, 'username'> & { readonly tanggalLahir: string | null }

/** Whether somebody may choose this password, by the provision of today. */
export async function checkSandiBaru(
  context: Pick<Context, 'db' | 'now' | 'instansi'>,
  sandi: string,
  { username, tanggalLahir }: Milik,
): Promise<Result<null, PenolakanSandi>> {
  const tanggal = hariIni(context).toString()
  const parameter = await getParameter(context.db, aturanKataSandi, tanggal)

  return aturanKataSandi.apply({ sandi, username, tanggalLahir }, tanggal, parameter).nilai
}
