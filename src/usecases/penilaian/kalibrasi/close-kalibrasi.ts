import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { lockKalibrasi, saveTutup } from '../../../db/queries/penilaian/kalibrasi.ts'
import { findPeriode } from '../../../db/queries/penilaian/periode.ts'
import { closeKalibrasi as rule } from '../../../domain/penilaian/kalibrasi.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang } from '../../../domain/teks.ts'
import { type Context, hariIni, write } from '../../context.ts'
import { readSisiKalibrasi } from './peran-kalibrasi.ts'

type Tutup = { readonly unitId: string; readonly periodeId: string; readonly catatan: string | null }

/** The leader above closes the session: the raters now set what it agreed on. */
export function closeKalibrasi(context: Context, { catatan, ...dimaksud }: Tutup) {
  return write(context, async (w) => {
    const muat = checkPanjang(catatan)
    if (!muat.ok) return muat
    const periode = await findPeriode(w.tx, dimaksud.periodeId)
    const kalibrasi = await lockKalibrasi(w.tx, dimaksud)
    const siapa = {
      unitId: dimaksud.unitId,
      pejabatId: w.actor.pejabatId,
      hariIni: hariIni(w).toString(),
    }
    const sisi = periode && (await readSisiKalibrasi(w.tx, { ...siapa, periode }))
    if (!kalibrasi || !sisi) return refuse({ kode: 'tidak-ditemukan' })
    const draf = sisi.draf.filter(({ isDraf }) => isDraf)
    const boleh = rule(sisi.peran, { isDitutup: kalibrasi.ditutupPada !== null, draf })
    if (!boleh.ok) return boleh

    const { id } = kalibrasi
    await saveTutup(w.tx, { id, oleh: w.actor.pejabatId, pada: w.now, catatan, draf })
    await recordAudit(w, {
      peristiwa: 'kalibrasi.ditutup',
      entitas: 'kalibrasi',
      entitasId: id,
      sesudah: { draf: draf.length, catatan },
    })

    return accept({ id })
  })
}
