import { markKabarRead } from '../../db/queries/kabar.ts'
import { accept, type Result } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

/** Marks all news of this person as read; nobody else's record changes, so nothing is audited. */
export function readKabar(context: Context): Promise<Result<null, never>> {
  return write(context, async ({ tx, actor, now }) => {
    await markKabarRead(tx, { pejabatId: actor.pejabatId, now })
    return accept(null)
  })
}
