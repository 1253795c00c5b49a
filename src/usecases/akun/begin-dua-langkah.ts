import { randomInt } from 'node:crypto'
import { saveFaktorBaru } from '../../db/queries/akun/faktor.ts'
import { HURUF_RAHASIA, PANJANG_RAHASIA } from '../../domain/akun/kode-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Auth } from '../../luar/auth.ts'
import { type Context, write } from '../context.ts'

export type SudahNyala = { readonly kode: 'sudah-nyala' }

/** A new secret for the application on the phone; it counts from its first code on. */
export async function beginDuaLangkah(
  context: Context,
  { seal }: Pick<Auth, 'seal'>,
): Promise<Result<null, SudahNyala>> {
  const acak = Array.from({ length: PANJANG_RAHASIA }, () => HURUF_RAHASIA[randomInt(HURUF_RAHASIA.length)])
  const [rahasia, kodePemulihan] = await Promise.all([seal(`base32:${acak.join('')}`), seal('[]')])

  return write(context, async ({ tx, actor }): Promise<Result<null, SudahNyala>> => {
    const { akunId } = actor
    return (await saveFaktorBaru(tx, { akunId, rahasia, kodePemulihan }))
      ? accept(null)
      : refuse({ kode: 'sudah-nyala' })
  })
}
