import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import {
  closePutaran360 as close,
  deleteJawaban360,
  listJawaban360,
  listPutaranLewat360,
  lockPutaran360,
  type Putaran360,
} from '../../db/queries/umpan-balik/penilaian-360.ts'
import { accept } from '../../domain/result.ts'
import { kelompokTerkecil360, rekap360 } from '../../domain/umpan-balik/penilaian-360.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { tanpaPelaku } from '../masuk/pintu.ts'
import { openJawaban } from './amplop-360.ts'

type Pintu360 = Omit<Context, 'actor'>

/** After their last day rounds are closed by the day itself. */
export async function closePutaranLewat360(pintu: Pintu360): Promise<void> {
  for (const id of await listPutaranLewat360(pintu.db, hariIni(pintu).toString()))
    await closePutaran360(pintu, id)
}

/** A round whose last day is over becomes its recapitulation. */
export function closePutaran360(pintu: Pintu360, id: string) {
  return write(tanpaPelaku(pintu), async (w) => {
    const putaran = await lockPutaran360(w.tx, id)
    const isLewat = putaran?.ditutup === null && hariIni(w).toString() > putaran.sampai
    if (isLewat) await closeTerkunci(w, putaran)

    return accept(null)
  })
}

/** The answers become one recapitulation and are gone; too few of them are gone without one. */
export async function closeTerkunci(w: Write, { id, pegawaiId, palingSedikit }: Putaran360): Promise<void> {
  const hari = hariIni(w)
  const jawaban = await openJawaban(w.luar.segel, await listJawaban360(w.tx, id))
  const kelompok = { palingSedikit }
  const isCukup = kelompokTerkecil360.apply(jawaban.length, hari.toString(), kelompok).nilai
  await deleteJawaban360(w.tx, id)
  await close(w.tx, id, { ditutup: hari, rekap: isCukup ? rekap360(jawaban) : null })
  await recordAudit(
    { ...w, actor: null },
    {
      peristiwa: 'umpan-balik.putaran-ditutup',
      entitas: 'putaran_rekan',
      entitasId: id,
      pegawaiId,
      sesudah: { isDitampilkan: isCukup },
    },
  )
  await insertKabar(w, {
    pejabatId: pegawaiId,
    isi: 'Putaran penilaian rekan tentang Anda sudah ditutup.',
    jenis: 'umpan-balik',
  })
}
