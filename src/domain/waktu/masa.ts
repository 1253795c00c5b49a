import { accept, type Result, refuse } from '../result.ts'

/** A span of ISO days, both ends counted; null is open. */
export type Masa = { readonly mulai: string; readonly sampai: string | null }

export type PenolakanMasa = { readonly kode: 'sebelum-awal'; readonly awal: string }

const TANPA_AKHIR = '9999-12-31'

/** Whether that day lies in the span. */
export function isDalamMasa({ mulai, sampai }: Masa, tanggal: string): boolean {
  return mulai <= tanggal && tanggal <= (sampai ?? TANPA_AKHIR)
}

/** Whether two spans share a day. */
export function isBertumpuk(a: Masa, b: Masa): boolean {
  return a.mulai <= (b.sampai ?? TANPA_AKHIR) && b.mulai <= (a.sampai ?? TANPA_AKHIR)
}

/** The day before an ISO day. */
export function sehariSebelum(tanggal: string): string {
  return Temporal.PlainDate.from(tanggal).subtract({ days: 1 }).toString()
}

/** The day after an ISO day. */
export function sehariSesudah(tanggal: string): string {
  return Temporal.PlainDate.from(tanggal).add({ days: 1 }).toString()
}

/** Something true over time becomes otherwise from a day on, until its next known change; what was true before stays. */
export function changeFrom<Isi extends object>(
  riwayat: readonly (Isi & Masa)[],
  mulai: string,
  isi: Isi,
): Result<(Isi & Masa)[], PenolakanMasa> {
  if (riwayat.length === 0) return accept([{ ...isi, mulai, sampai: null }])

  const urut = riwayat.toSorted((a, b) => a.mulai.localeCompare(b.mulai))
  const kini = urut.findLast((masa) => masa.mulai <= mulai)
  if (!kini) return refuse({ kode: 'sebelum-awal', awal: urut[0]?.mulai ?? mulai })
  const sampai = urut.find((masa) => masa.mulai > mulai)?.mulai
  const baru = { ...isi, mulai, sampai: sampai ? sehariSebelum(sampai) : null }

  return accept([
    ...urut.filter((masa) => masa.mulai < kini.mulai),
    ...(kini.mulai < mulai ? [{ ...kini, sampai: earlier(kini.sampai, sehariSebelum(mulai)) }] : []),
    baru,
    ...urut.filter((masa) => masa.mulai > mulai),
  ])
}

function earlier(sampai: string | null, batas: string): string {
  return sampai !== null && sampai < batas ? sampai : batas
}
