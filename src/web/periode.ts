import { getParameter } from '../db/queries/parameter/parameter.ts'
import {
  countPeriodeTahun,
  findPeriode,
  listPeriodeTerbuka,
  type PeriodeTercatat,
} from '../db/queries/penilaian/periode.ts'
import type { JenisPeriode } from '../domain/penilaian/evaluasi.ts'
import { periodeEvaluasi, toJenis } from '../domain/penilaian/periode-penilaian.ts'
import { hariIni } from '../usecases/context.ts'
import { openPeriode } from '../usecases/penilaian/open-periode.ts'
import { type C, kerja } from './lingkungan.ts'
import { isUuid } from './middleware/subjek.ts'

const PERIODE_DITAWARKAN = 16

/** The kinds of period that the instansi evaluates now. */
export async function jenisPeriode(c: C): Promise<readonly JenisPeriode[]> {
  const { db, ...rest } = kerja(c)
  const { jenis } = await getParameter(db, periodeEvaluasi, hariIni(rest).toString())

  return [toJenis(jenis), 'tahunan']
}

/** Periods a page can offer; those of this year are made when nobody has needed them before. */
export async function readPeriode(c: C): Promise<readonly PeriodeTercatat[]> {
  const { db, ...rest } = kerja(c)
  const kini = hariIni(rest)
  for (const tahun of [kini.year - 1, kini.year])
    if ((await countPeriodeTahun(db, tahun)) === 0) await openPeriode(kerja(c), tahun)

  return listPeriodeTerbuka(db, {
    jenis: await jenisPeriode(c),
    tanggal: kini.toString(),
    batas: PERIODE_DITAWARKAN,
  })
}

/** The period of an address; without one the newest that is open. */
export async function findPeriodeDiminta(
  c: C,
  periodeId: string | undefined,
): Promise<PeriodeTercatat | undefined> {
  if (periodeId === undefined) return (await readPeriode(c))[0]

  return isUuid(periodeId) ? findPeriode(kerja(c).db, periodeId) : undefined
}
