import type { Db } from '../../../db/database.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listRatingImporUnit } from '../../../db/queries/penilaian/hasil-impor.ts'
import { type DrafKalibrasi, listDrafKalibrasi } from '../../../db/queries/penilaian/kalibrasi.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import type { Berdasar } from '../../../domain/ketentuan.ts'
import { type HasilPola, polaDistribusi, type Sebaran } from '../../../domain/penilaian/pola-distribusi.ts'
import { type CapaianBerlaku, findCapaianBerlaku } from '../capaian-berlaku.ts'
import { countSebaran } from '../sebaran-tim.ts'

export type PapanKalibrasi = {
  readonly draf: readonly DrafKalibrasi[]
  readonly capaian: CapaianBerlaku | undefined
  readonly sebaran: Sebaran
  readonly jumlahLengkap: number
  /** Results from another application: they count in the spread and are not changed here. */
  readonly jumlahImpor: number
  readonly pola: Berdasar<HasilPola> | null
}

type Cari = { readonly unitId: string; readonly periode: PeriodeTercatat; readonly hariIni: string }

/** Everybody on the board of a unit, how the predicates spread, and the pattern of the unit's achievement beside it. */
export async function readPapanKalibrasi(
  db: Db,
  { unitId, periode, hariIni }: Cari,
): Promise<PapanKalibrasi> {
  const { id: periodeId, sampai } = periode
  const draf = await listDrafKalibrasi(db, { unitId, periodeId })
  const capaian = await findCapaianBerlaku(db, { unitId, periode, hariIni })
  const rating = draf.flatMap(({ hasil, perilaku, tidakLulus }) =>
    hasil && perilaku ? [{ hasilKerja: hasil, perilakuKerja: perilaku, tidakLulus }] : [],
  )
  const impor = await listRatingImporUnit(db, { unitId, periodeId })
  const sebaran = countSebaran([...rating, ...impor], sampai)
  const pola = capaian?.capaian
    ? polaDistribusi.apply(
        { capaian: capaian.capaian, sebaran },
        sampai,
        await getParameter(db, polaDistribusi, sampai),
      )
    : null

  return { draf, capaian, sebaran, jumlahLengkap: rating.length, jumlahImpor: impor.length, pola }
}
