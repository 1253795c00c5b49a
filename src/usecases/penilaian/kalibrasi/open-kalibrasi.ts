import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { findKalibrasi, insertKalibrasi, lockUnitKalibrasi } from '../../../db/queries/penilaian/kalibrasi.ts'
import { findPeriode } from '../../../db/queries/penilaian/periode.ts'
import { openKalibrasi as rule } from '../../../domain/penilaian/kalibrasi.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { type Context, hariIni, write } from '../../context.ts'
import { readSisiKalibrasi } from './peran-kalibrasi.ts'

/** The head of a unit opens the session of a period: the drafts stand on one board as they are now. */
export function openKalibrasi(context: Context, dimaksud: { unitId: string; periodeId: string }) {
  return write(context, async (w) => {
    const { unitId, periodeId } = dimaksud
    const periode = await findPeriode(w.tx, periodeId)
    const siapa = { unitId, pejabatId: w.actor.pejabatId, hariIni: hariIni(w).toString() }
    const sisi = periode && (await readSisiKalibrasi(w.tx, { ...siapa, periode }))
    if (!sisi) return refuse({ kode: 'tidak-ditemukan' })
    const draf = sisi.draf.filter(({ isDraf }) => isDraf)
    const boleh = rule(sisi.peran, draf.length)
    if (!boleh.ok) return boleh
    // The same press twice opens once.
    await lockUnitKalibrasi(w.tx, unitId)
    const ada = await findKalibrasi(w.tx, dimaksud)
    if (ada) return accept({ id: ada.id })

    const id = newId()
    await insertKalibrasi(w.tx, { ...dimaksud, id, dibukaOleh: w.actor.pejabatId, dibukaPada: w.now }, draf)
    await recordAudit(w, {
      peristiwa: 'kalibrasi.dibuka',
      entitas: 'kalibrasi',
      entitasId: id,
      sesudah: { ...dimaksud, draf: draf.length },
    })

    return accept({ id })
  })
}
