import { createHash } from 'node:crypto'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { type Dokumen, findDokumenTerakhir, saveSidik } from '../../db/queries/dokumen.ts'
import { accept } from '../../domain/result.ts'
import type { Cetak, Kertas } from '../../reports/typst.ts'
import { type Context, write } from '../context.ts'

type Diminta = Pick<Dokumen, 'jenis' | 'entitasId'> & { readonly kertas: Kertas }

/** Prints what was frozen, never what stands there today; a paper printed for the first time gets its hash. */
export async function printBeku<Isi>(
  context: Context,
  { kertas, ...diminta }: Diminta,
  print: (isi: Isi, cetak: Cetak) => Uint8Array,
): Promise<Uint8Array> {
  const beku = await findDokumenTerakhir(context.db, diminta)
  if (!beku) throw new Error(`Dokumen ${diminta.jenis} ${diminta.entitasId} ditetapkan tanpa dibekukan`)
  const tanggal = beku.dibekukanPada
  if (beku.sidik === null) await stamp(context, beku, print(beku.isi as Isi, { tanggal }))

  return print(beku.isi as Isi, { tanggal, kertas })
}

function stamp(context: Context, { id, jenis, pegawaiId }: Dokumen, kertas: Uint8Array) {
  const sidik = createHash('sha256').update(kertas).digest('hex')
  return write(context, async (w) => {
    await saveSidik(w.tx, { id, sidik })
    await recordAudit(w, {
      peristiwa: 'dokumen.dicetak',
      entitas: 'dokumen',
      entitasId: id,
      pegawaiId,
      sesudah: { jenis, dokumen: sidik },
    })

    return accept({ sidik })
  })
}
