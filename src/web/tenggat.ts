import { getParameter } from '../db/queries/parameter/parameter.ts'
import { listTanggalLibur } from '../db/queries/penilaian/periode.ts'
import { batasPersetujuan } from '../domain/aktivitas/review.ts'
import { countSisaHari, SENIN_JUMAT } from '../domain/waktu/hari-kerja.ts'
import { hariIni } from '../usecases/context.ts'
import { type C, kerja } from './lingkungan.ts'

/** A deadline with the working days that are left to it; negative when it has passed. */
export type SisaTenggat = { readonly sisaHariKerja: number; readonly tanggal: string }

/** Counts the working days to each of these days, with the holidays of all in one query. */
export async function countTenggat(
  c: C,
  batas: readonly string[],
): Promise<ReadonlyMap<string, SisaTenggat>> {
  const { db, ...rest } = kerja(c)
  const kini = hariIni(rest)
  const urut = [kini.toString(), ...batas].toSorted()
  const [dari = '', sampai = ''] = [urut[0], urut.at(-1)]
  const libur = new Set(batas.length === 0 ? [] : await listTanggalLibur(db, { dari, sampai }))

  return new Map(
    batas.map((tanggal) => {
      const jarak = { hariIni: kini, batas: Temporal.PlainDate.from(tanggal) }
      const sisa = countSisaHari(jarak, { hari: SENIN_JUMAT, libur })
      return [tanggal, { sisaHariKerja: sisa, tanggal }]
    }),
  )
}

/** Until when work of that day is reviewed, by the choice of the instansi for that day. */
export async function batasReview(c: C, tanggal: string): Promise<string> {
  const { db, ...rest } = kerja(c)
  const parameter = await getParameter(db, batasPersetujuan, tanggal)

  return batasPersetujuan.apply({ tanggal, hariIni: hariIni(rest).toString() }, tanggal, parameter).nilai
    .batas
}
