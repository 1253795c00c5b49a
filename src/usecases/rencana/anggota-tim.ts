import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findTim } from '../../db/queries/rencana/tim-kerja.ts'
import type { Tim } from '../../domain/rencana/tim-kerja.ts'
import type { Write } from '../context.ts'

/** A team as far as the acting person may see it, held until the transaction ends. */
export async function lockTim(w: Write, timId: string): Promise<Tim | undefined> {
  await takeTurn(w.tx, `tim/${timId}`)
  return findTim(w.tx, { timId, pejabatId: w.actor.pejabatId })
}

type Kejadian = {
  readonly peristiwa: string
  readonly id: string
  readonly pegawaiId: string
  readonly isian: object
}

/** What happened to somebody's place in a team. */
export async function recordAnggota(w: Write, { peristiwa, id, pegawaiId, isian }: Kejadian): Promise<void> {
  await recordAudit(w, { peristiwa, entitas: 'anggota_tim', entitasId: id, pegawaiId, sesudah: isian })
}

export async function tellTim(w: Write, pejabatId: string, isi: string): Promise<void> {
  await insertKabar(w, { pejabatId, isi, jenis: 'tim-kerja' })
}
