import { createHash } from 'node:crypto'
import { insertDokumen } from '../../db/queries/dokumen.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { hariIni, type Write } from '../context.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { collectSkp, printSkp } from './isi-dokumen.ts'

/** Freezes an SKP that was set: what it says as data, and the hash of the paper that data gives. */
export async function freezeSkp(w: Write, skp: SkpLengkap): Promise<{ sidik: string }> {
  const isi = await collectSkp(sumberDari(w.tx), { skp, instansi: w.instansi, tanggal: hariIni(w) })
  const sidik = createHash('sha256')
    .update(printSkp(isi, { tanggal: w.now }))
    .digest('hex')
  await insertDokumen(w.tx, {
    jenis: 'skp',
    entitasId: skp.id,
    pegawaiId: skp.pegawaiId,
    isi,
    sidik,
    dibekukanOleh: w.actor.pejabatId,
    dibekukanPada: w.now,
  })

  return { sidik }
}
