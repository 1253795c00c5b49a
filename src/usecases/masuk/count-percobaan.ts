import { lockPercobaan, savePercobaan } from '../../db/queries/akun/percobaan.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { batasMasuk } from '../../domain/akun/batas-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { hariIni, write } from '../context.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'

export type Terkunci = { readonly kode: 'terkunci'; readonly sampai: Temporal.Instant }
/** How many attempts remain when this one fails; none: locked until then. */
export type Percobaan = { readonly sisa: number; readonly terkunciSampai: Temporal.Instant | null }

/** Counts one attempt at an account before its password is looked at. */
export async function countPercobaan(pintu: Pintu, username: string): Promise<Result<Percobaan, Terkunci>> {
  return write(tanpaPelaku(pintu), async ({ tx, now, ...saat }): Promise<Result<Percobaan, Terkunci>> => {
    const tanggal = hariIni({ now, ...saat }).toString()
    const lama = await lockPercobaan(tx, username, now)
    const isTerkunci = lama.terkunciSampai !== null && Temporal.Instant.compare(lama.terkunciSampai, now) > 0
    const menitSejakTerakhir = lama.gagal === 0 ? null : now.since(lama.terakhirPada).total('minutes')
    const izin = batasMasuk.apply(
      { gagal: lama.gagal, menitSejakTerakhir, isTerkunci },
      tanggal,
      await getParameter(tx, batasMasuk, tanggal),
    ).nilai
    if (!izin.boleh) return refuse({ kode: 'terkunci', sampai: lama.terkunciSampai ?? now })

    const terkunciSampai = izin.kunciMenit === null ? null : now.add({ minutes: izin.kunciMenit })
    await savePercobaan(tx, username, { gagal: izin.gagal, terakhirPada: now, terkunciSampai })

    return accept({ sisa: izin.sisa, terkunciSampai })
  })
}
