import { deleteFaktor } from '../../db/queries/akun/faktor.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { mustSetUpDuaLangkah } from './must-set-up-dua-langkah.ts'
import type { TidakNyala } from './replace-kode-pemulihan.ts'

export type PenolakanMatikan = TidakNyala | { readonly kode: 'diwajibkan' }

/** One's own second step is switched off: the password alone is enough again, unless the city asks for both. */
export function endDuaLangkah(context: Context): Promise<Result<null, PenolakanMatikan>> {
  return write(context, async (saat): Promise<Result<null, PenolakanMatikan>> => {
    const { tx, actor, now } = saat
    const { akunId, pegawaiId, peran } = actor
    if (await mustSetUpDuaLangkah({ ...saat, db: tx }, { peran, isNyala: false }))
      return refuse({ kode: 'diwajibkan' })
    if (!(await deleteFaktor(tx, akunId))) return refuse({ kode: 'tidak-nyala' })
    await recordAudit(
      { tx, actor, now },
      { peristiwa: 'akun.dua-langkah-dimatikan', entitas: 'akun', entitasId: akunId, pegawaiId },
    )
    return accept(null)
  })
}
