import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { findPustaka, type PilihanPustaka } from '../../db/queries/skp/pustaka.ts'
import { findSkp, listRhkPimpinan, listUraianRhk, type SkpLengkap } from '../../db/queries/skp/skp.ts'
import { readTambahan } from '../../db/queries/skp/tambahan.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { IsiNaskah } from '../../domain/skp/naskah.ts'
import { copyNaskah, copyRhk, RHK_PALING_BANYAK, samakan } from '../../domain/skp/salinan.ts'
import { editSkp } from '../../domain/skp/skp.ts'
import { type Context, type Write, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { isiNaskah, lockNaskah, type Naskah, saveSemua } from './naskah.ts'

/** The employee takes over what an own SKP of another year says. */
export function copySkp(context: Context, { id, dariId }: { id: string; dariId: string }) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const sumber = await findSkp(w.tx, dariId)
    if (!sumber || sumber.pegawaiId !== naskah.skp.pegawaiId || dariId === id)
      return refuse({ kode: 'sumber-tidak-ada' })
    const isiSumber = isiNaskah({ skp: sumber, tambahan: await readTambahan(w.tx, dariId) })
    const padanan = await readPadanan(w, naskah.skp, sumber)
    const baru = copyNaskah(isiNaskah(naskah), isiSumber, { newId, padanan })

    return keep(w, naskah, { baru, peristiwa: 'skp.disalin', dari: { dariId, tahun: sumber.tahun } })
  })
}

/** The employee takes a result from the library into a draft. */
export function insertPustaka(context: Context, { id, rhkId, jenis }: PilihanPustaka & { id: string }) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const butir = await findPustaka(w.tx, rhkId)
    if (!butir) return refuse({ kode: 'sumber-tidak-ada' })
    const lama = isiNaskah(naskah)
    const disalin = { ...copyRhk(butir, { newId, padanan: () => null }), jenis }
    const baru = { ...lama, rhk: [...lama.rhk, disalin] }

    return keep(w, naskah, { baru, peristiwa: 'skp.pustaka-dipakai', dari: { rhkId } })
  })
}

type Salinan = { readonly baru: IsiNaskah; readonly peristiwa: string; readonly dari: object }

async function keep(w: Write, naskah: Naskah, { baru, peristiwa, dari }: Salinan) {
  const { skp } = naskah
  const editable = editSkp(skp, await pelakuSkp(w, skp))
  if (!editable.ok) return editable
  if (baru.rhk.length > RHK_PALING_BANYAK)
    return refuse({ kode: 'terlalu-banyak-rhk', paling: RHK_PALING_BANYAK })

  await saveSemua(w.tx, naskah, baru)
  await recordAudit(w, {
    peristiwa,
    entitas: 'skp',
    entitasId: skp.id,
    pegawaiId: skp.pegawaiId,
    sebelum: { rhk: skp.rhk, ekspektasi: skp.ekspektasi },
    sesudah: { ...dari, rhk: baru.rhk, ekspektasi: baru.ekspektasi },
  })

  return accept({ jumlah: baru.rhk.length - skp.rhk.length })
}

/** Results of the superior are new each year: those that say the same stand for one another. */
async function readPadanan({ tx }: Write, skp: SkpLengkap, sumber: SkpLengkap) {
  const { penilaiId, mulai, sampai } = skp
  const lama = await listUraianRhk(
    tx,
    sumber.rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
  )
  const kini = penilaiId ? await listRhkPimpinan(tx, { penilaiId, mulai, sampai }) : []
  const menurutKalimat = new Map(kini.map(({ id, uraian }) => [samakan(uraian), id]))

  return (diintervensiId: string | null) =>
    menurutKalimat.get(samakan(lama.get(diintervensiId ?? '') ?? '')) ?? null
}
