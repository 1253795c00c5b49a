import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockBimbingan, saveBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { fillBimbingan, type IsiBimbingan, type Sisi } from '../../domain/pembinaan/bimbingan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'

type Isian = { readonly id: string; readonly versi: number; readonly isi: IsiBimbingan }

/** The employee or the guide writes the own parts of the form. */
export function writeBimbingan(context: Context, { id, versi, isi }: Isian) {
  return write(context, async (w) => {
    const bimbingan = await lockBimbingan(w.tx, id)
    const sisi = bimbingan && sisiPelaku(bimbingan, w.actor.pejabatId)
    if (!bimbingan || !sisi) return refuse({ kode: 'tidak-ditemukan' })
    const ditulis = fillBimbingan(bimbingan, sisi, { versi, isi })
    if (!ditulis.ok) return ditulis

    await saveBimbingan(w.tx, id, ditulis.value)
    await recordAudit(w, {
      peristiwa: 'bimbingan.ditulis',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId: bimbingan.pegawaiId,
      sebelum: { isi: bimbingan.isi },
      sesudah: { isi: ditulis.value.isi },
    })

    return accept({ id, versi: ditulis.value.versi })
  })
}

/** Which side of the guidance this person is on; undefined: neither. */
export function sisiPelaku(
  { pegawaiId, pembimbingId }: { readonly pegawaiId: string; readonly pembimbingId: string },
  pejabatId: string,
): Sisi | undefined {
  if (pejabatId === pegawaiId) return 'pegawai'

  return pejabatId === pembimbingId ? 'pembimbing' : undefined
}
