import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { deleteSesi } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from './pintu.ts'
import { endSesi } from './record-masuk.ts'

type Ganti = {
  /** The session that ends. */
  readonly sesiId: string
  /** Of the session that better-auth made in its place. */
  readonly cookies: readonly string[]
  readonly peristiwa: 'akun.sandi-diulang' | 'akun.kunci-diulang'
  /** Whose wrong attempts are forgotten; a key has none. */
  readonly username?: string
}

/** Somebody showed again that it is them: the older session ends, the audit knows by what. */
export async function replaceSesi(pintu: Pintu & Context, ganti: Ganti): Promise<void> {
  try {
    await endLama(pintu, ganti)
  } catch (gangguan) {
    await endSesi(pintu, ganti.cookies)
    throw gangguan
  }
}

async function endLama(context: Context, { sesiId, peristiwa, username }: Ganti): Promise<void> {
  await write(context, async ({ tx, actor, now }) => {
    const { akunId, pegawaiId } = actor
    if (username) await deletePercobaan(tx, [username])
    await deleteSesi(tx, { akunId, sesiId })
    await recordAudit({ tx, actor, now }, { peristiwa, entitas: 'akun', entitasId: akunId, pegawaiId })

    return accept(null)
  })
}
