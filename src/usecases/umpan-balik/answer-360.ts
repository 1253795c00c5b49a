import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import {
  findHak360,
  listJawaban360,
  lockPutaran360,
  replaceJawaban360,
  useHak360,
} from '../../db/queries/umpan-balik/penilaian-360.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkJawaban360 } from '../../domain/umpan-balik/penilaian-360.ts'
import { type Context, hariIni, write } from '../context.ts'
import { openJawaban, sealJawaban } from './amplop-360.ts'
import { closeTerkunci } from './close-putaran-360.ts'

type Isian = { readonly putaranId: string; readonly jawaban: Parameters<typeof checkJawaban360>[0] }

/** A colleague answers once. The right is marked used with its day; all answers of the round are sealed anew and shuffled. */
export function answer360(context: Context, { putaranId, jawaban }: Isian) {
  return write(context, async (w) => {
    const hari = hariIni(w)
    // Counted only once whoever answered a moment ago is through.
    await takeTurn(w.tx, `jawaban-rekan/${putaranId}`)
    const putaran = await lockPutaran360(w.tx, putaranId)
    const siapa = { putaranId, pejabatId: w.actor.pejabatId }
    const hak = await findHak360(w.tx, siapa)
    if (!putaran || !hak) return refuse({ kode: 'tidak-ditemukan' })
    if (hak.dipakai) return refuse({ kode: 'sudah-menjawab' })
    if (putaran.ditutup || hari.toString() > putaran.sampai) return refuse({ kode: 'putaran-tertutup' })
    const lengkap = checkJawaban360(jawaban)
    if (!lengkap.ok) return lengkap

    const semula = await openJawaban(w.luar.segel, await listJawaban360(w.tx, putaranId))
    await replaceJawaban360(w.tx, putaranId, await sealJawaban(w.luar.segel, [...semula, lengkap.value]))
    await useHak360(w.tx, siapa, hari)
    // That a right was used, never for what.
    await recordAudit(w, {
      peristiwa: 'umpan-balik.hak-dipakai',
      entitas: 'putaran_rekan',
      entitasId: putaranId,
    })
    if (putaran.menjawab + 1 === putaran.diminta) await closeTerkunci(w, putaran)

    return accept(null)
  })
}
