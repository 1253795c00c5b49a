import { getAkun } from '../../db/queries/akun/akun.ts'
import { deleteSesi } from '../../db/queries/akun/sesi.ts'
import { accept, type Result } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from './pintu.ts'
import { type IsianMasuk, type PenolakanMasuk, type SesiBaru, signIn } from './sign-in.ts'

type Isian = Omit<IsianMasuk, 'username'> & { readonly sesiId: string }

/** The person shows again that it is them: a new session takes the place of the present one. */
export async function reenterSandi(
  pintu: Pintu & Context,
  { sesiId, ...isian }: Isian,
): Promise<Result<SesiBaru, PenolakanMasuk>> {
  const { akunId } = pintu.actor
  const { username } = await getAkun(pintu.db, akunId)
  const masuk = await signIn(pintu, { ...isian, username })
  if (!masuk.ok) return masuk

  await write(pintu, async ({ tx }) => accept(await deleteSesi(tx, { akunId, sesiId })))

  return masuk
}
