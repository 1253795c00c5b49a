import type { Menunggu } from '../../db/queries/beranda/menunggu.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { batasPenetapanSkp } from '../../domain/skp/batas-waktu.ts'
import { batasJendelaTutup } from '../../usecases/penilaian/tenggat/tenggat-evaluasi.ts'
import { batasSkp as batasPenetapan } from '../../usecases/penilaian/tenggat/tenggat-skp.ts'
import { type C, kerja } from '../lingkungan.ts'
import { batasReview, countTenggat, type SisaTenggat } from '../tenggat.ts'

/** The deadline of each kind of thing that may wait; a kind without one has no limit in the rules. */
export type TenggatBeranda = {
  readonly kembali?: SisaTenggat | undefined
  readonly review?: SisaTenggat | undefined
  readonly skpKembali?: SisaTenggat | undefined
  readonly skpBaru?: SisaTenggat | undefined
  readonly skpTim?: SisaTenggat | undefined
  readonly evaluasi?: SisaTenggat | undefined
  readonly hasil?: SisaTenggat | undefined
  readonly sebaran: ReadonlyMap<string, SisaTenggat>
}

/** Still being read, so that no limit waits for more than it is counted from. */
type Bahan = {
  readonly menunggu: Promise<Menunggu>
  readonly sebaran: Promise<readonly PeriodeTercatat[]>
  readonly hariIni: string
}

/** Until when each thing on Beranda is to be done. */
export async function readTenggat(c: C, { hariIni, ...dibaca }: Bahan): Promise<TenggatBeranda> {
  const { db, instansi } = kerja(c)
  const [menunggu, sebaran] = await Promise.all([dibaca.menunggu, dibaca.sebaran])
  const { tanggalDikembalikan, reviewTertua, evaluasiJendelaSampai } = menunggu
  const skpTim = batasSkp(menunggu.skpDiajukanMasa, hariIni)
  const skpMilik = batasSkp(menunggu.skpDikembalikanMasa, hariIni)
  const [kembali, review, skpKembali, skpDiajukan, evaluasi] = await Promise.all([
    tanggalDikembalikan && batasReview(c, tanggalDikembalikan),
    reviewTertua && batasReview(c, reviewTertua),
    lengthen(c, skpMilik, hariIni),
    lengthen(c, skpTim, hariIni),
    evaluasiJendelaSampai && batasJendelaTutup(db, evaluasiJendelaSampai, { instansi }),
  ])
  const skpBaru = menunggu.tanpaSkp ? batasSkpBaru(hariIni) : null
  const batas = { kembali, review, skpKembali, skpBaru, skpTim: skpDiajukan, evaluasi }
  const tanggal = [...Object.values(batas), ...sebaran.map(({ jendelaSampai }) => jendelaSampai)]
  const sisa = await countTenggat(c, [...new Set(tanggal.flatMap((satu) => satu || []))])
  const dari = (satu: string | null) => (satu ? sisa.get(satu) : undefined)

  return {
    kembali: dari(batas.kembali),
    review: dari(batas.review),
    skpKembali: dari(batas.skpKembali),
    skpBaru: dari(batas.skpBaru),
    skpTim: dari(batas.skpTim),
    evaluasi: dari(batas.evaluasi),
    sebaran: sisa,
  }
}

/** Outages move the limit of a year's plans only while it runs; so long after it nobody asks any more. */
const MUSIM_SKP = { mulai: '01-01', sampai: '03-15' } as const

async function lengthen(c: C, batas: string | null, hari: string): Promise<string | null> {
  const tahun = batas?.slice(0, 4) ?? ''
  const isMusim = hari >= `${tahun}-${MUSIM_SKP.mulai}` && hari <= `${tahun}-${MUSIM_SKP.sampai}`
  if (!batas || !isMusim) return batas
  const { db, instansi } = kerja(c)

  return (await batasPenetapan(db, Number(tahun), { instansi })).batas
}

/** An SKP that begins after the limit of its year has none. */
function batasSkp(masa: Menunggu['skpDiajukanMasa'], hari: string): string | null {
  if (!masa) return null
  const { batas } = batasPenetapanSkp.apply({ tahun: masa.tahun, hari }, hari).nilai

  return masa.mulai <= batas ? batas : null
}

/** Who has no SKP yet may have come after the limit: it is named only while it is still ahead. */
function batasSkpBaru(hari: string): string | null {
  const { batas, isTerlambat } = batasPenetapanSkp.apply(
    { tahun: Number(hari.slice(0, 4)), hari },
    hari,
  ).nilai

  return isTerlambat ? null : batas
}
