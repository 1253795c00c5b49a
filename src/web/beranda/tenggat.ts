import type { Menunggu } from '../../db/queries/beranda/menunggu.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { batasPenetapanSkp } from '../../domain/skp/batas-waktu.ts'
import type { C } from '../lingkungan.ts'
import { batasReview, hitungTenggat, type SisaTenggat } from '../tenggat.ts'

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

type Bahan = {
  readonly menunggu: Menunggu
  readonly sebaran: readonly PeriodeTercatat[]
  readonly hariIni: string
}

/** Until when each thing on Beranda is to be done. */
export async function readTenggat(c: C, { menunggu, sebaran, hariIni }: Bahan): Promise<TenggatBeranda> {
  const { tanggalDikembalikan, reviewTertua, evaluasiJendelaSampai } = menunggu
  const batas = {
    kembali: tanggalDikembalikan && (await batasReview(c, tanggalDikembalikan)),
    review: reviewTertua && (await batasReview(c, reviewTertua)),
    skpKembali: batasSkp(menunggu.skpDikembalikanMasa, hariIni),
    skpBaru: menunggu.tanpaSkp ? batasSkpBaru(hariIni) : null,
    skpTim: batasSkp(menunggu.skpDiajukanMasa, hariIni),
    evaluasi: evaluasiJendelaSampai,
  }
  const tanggal = [...Object.values(batas), ...sebaran.map(({ jendelaSampai }) => jendelaSampai)]
  const sisa = await hitungTenggat(c, [...new Set(tanggal.flatMap((satu) => satu || []))])
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
