import { randomInt } from 'node:crypto'
import { saveKodePemulihan } from '../../db/queries/akun/faktor.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { composeKodePemulihan, JUMLAH_KODE_PEMULIHAN } from '../../domain/akun/kode-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Auth } from '../../luar/auth.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from '../masuk/pintu.ts'

export type TidakNyala = { readonly kode: 'tidak-nyala' }

/** Ten new recovery codes, told once; the old ones stop working. */
export async function replaceKodePemulihan(
  pintu: Pintu & Context,
): Promise<Result<readonly string[], TidakNyala>> {
  const { kode, tersegel } = await makeKodePemulihan(pintu.auth)

  return write(pintu, async ({ tx, actor, now }): Promise<Result<readonly string[], TidakNyala>> => {
    const { akunId, pegawaiId } = actor
    if (!(await saveKodePemulihan(tx, akunId, tersegel))) return refuse({ kode: 'tidak-nyala' })
    await recordAudit(
      { tx, actor, now },
      { peristiwa: 'akun.kode-pemulihan-diganti', entitas: 'akun', entitasId: akunId, pegawaiId },
    )

    return accept(kode)
  })
}

/** As they are told, and sealed as they are kept. */
export async function makeKodePemulihan({ seal }: Pick<Auth, 'seal'>) {
  const kode = Array.from({ length: JUMLAH_KODE_PEMULIHAN }, () => composeKodePemulihan(randomInt))

  return { kode, tersegel: await seal(JSON.stringify(kode)) }
}
