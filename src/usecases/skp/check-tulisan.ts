import { findDiintervensi, listRhkPimpinan } from '../../db/queries/skp/skp.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { editSkp } from '../../domain/skp/skp.ts'
import type { Write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import type { Naskah } from './naskah.ts'

/** Whether these words may take the place of those that are being written: the owner's, on what was seen, with superior's results that exist. */
export async function checkTulisan(
  w: Write,
  { skp }: Naskah,
  { versi, isi }: { versi: number; isi: TulisanSkp },
) {
  const editable = editSkp(skp, await pelakuSkp(w, skp))
  if (!editable.ok) return editable
  if (skp.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: skp.versi })

  const { mulai, sampai, penilaiId } = skp
  const rhkPimpinan = penilaiId ? await listRhkPimpinan(w.tx, { penilaiId, mulai, sampai }) : []
  const dikenal = new Set(
    [...rhkPimpinan, ...skp.rhk.map((rhk) => ({ id: rhk.diintervensiId }))].map((rhk) => rhk.id),
  )
  if (isi.rhk.some((rhk) => rhk.diintervensiId !== null && !dikenal.has(rhk.diintervensiId)))
    return refuse({ kode: 'rhk-pimpinan-tidak-ada' })
  const dihapus = skp.rhk.filter((lama) => !isi.rhk.some((rhk) => rhk.id === lama.id))
  const diintervensi = await findDiintervensi(
    w.tx,
    dihapus.map((rhk) => rhk.id),
  )
  if (diintervensi) return refuse({ kode: 'rhk-diintervensi', ...diintervensi })

  return accept(null)
}
