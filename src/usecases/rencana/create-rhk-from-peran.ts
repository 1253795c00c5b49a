import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertRhkDariPeran, listPeranMenunggu } from '../../db/queries/rencana/matriks.ts'
import { bumpVersi } from '../../db/queries/skp/skp.ts'
import type { Write } from '../context.ts'

type Tujuan = { readonly skpId: string; readonly pegawaiId: string; readonly tahun: number }

/** Roles that waited for a draft become its results, each with the superior's result it supports. */
export async function createRhkFromPeran(
  w: Write,
  { skpId, pegawaiId, tahun }: Tujuan,
): Promise<readonly string[]> {
  const menunggu = await listPeranMenunggu(w.tx, { pegawaiId, tahun })
  if (menunggu.length === 0) return []
  for (const peran of menunggu) await insertRhkDariPeran(w.tx, { rhkId: newId(), skpId, pegawaiId, peran })
  await bumpVersi(w.tx, skpId)
  await recordAudit(w, {
    peristiwa: 'skp.peran-masuk',
    entitas: 'skp',
    entitasId: skpId,
    pegawaiId,
    sesudah: { peran: menunggu },
  })

  return menunggu.map(({ uraian }) => uraian)
}
