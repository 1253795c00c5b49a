import { insertKabar } from '../../db/queries/kabar.ts'
import type { Write } from '../context.ts'

type Pihak = { readonly id: string; readonly pegawaiId: string; readonly pimpinanId: string }

/** The other side of a talk hears what this person did. */
export async function tellPertemuan(
  w: Write,
  { id, pegawaiId, pimpinanId }: Pihak,
  perbuatan: string,
): Promise<void> {
  await insertKabar(w, {
    pejabatId: w.actor.pejabatId === pegawaiId ? pimpinanId : pegawaiId,
    isi: `${w.actor.nama} ${perbuatan}`,
    jenis: 'pertemuan',
    rujukan: id,
  })
}
