import { accept, type Result, refuse } from '../result.ts'
import { isBertumpuk, type Masa, sehariSebelum } from '../waktu/masa.ts'
import type { NamaPeran } from './pelaku.ts'

export const NAMA_PERAN: { readonly [peran in NamaPeran]: string } = {
  'admin-bkpsdm': 'Admin BKPSDM',
  'admin-opd': 'Admin perangkat daerah',
  inspektorat: 'Inspektorat',
  'kepala-daerah': 'Kepala daerah',
  'petugas-loket': 'Petugas loket',
  'pimpinan-kepegawaian': 'Pimpinan kepegawaian',
}

export type PeranBaru = Masa & { readonly peran: NamaPeran; readonly unitId: string | null }

export type PenolakanPeran =
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | { readonly kode: 'peran-perlu-unit'; readonly peran: NamaPeran }
  | ({ readonly kode: 'peran-bertumpuk'; readonly peran: NamaPeran } & Masa)

export type PenolakanAkhirPeran =
  | { readonly kode: 'peran-sudah-lewat'; readonly paling: string }
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | { readonly kode: 'admin-terakhir' }

/** Whether that role counts in one unit (an admin OPD, a counter) and not in the whole city. */
export function isPeranUnit(peran: NamaPeran): boolean {
  return peran === 'admin-opd' || peran === 'petugas-loket'
}

/** Whether that role watches the plans and the work of units, and not one desk alone. */
export function isPeranPengamat(peran: NamaPeran): boolean {
  return peran !== 'petugas-loket' && peran !== 'pimpinan-kepegawaian'
}

/** A person holds a role once at a time; a role of a unit names it. */
export function checkPeran(
  baru: PeranBaru,
  ada: readonly (Masa & { readonly peran: NamaPeran })[],
): Result<PeranBaru, PenolakanPeran> {
  const { peran, mulai, sampai } = baru
  if (sampai !== null && sampai < mulai) return refuse({ kode: 'tanggal-terbalik', mulai })
  const unitId = isPeranUnit(peran) ? baru.unitId : null
  if (isPeranUnit(peran) && unitId === null) return refuse({ kode: 'peran-perlu-unit', peran })
  const lain = ada.find((satu) => satu.peran === peran && isBertumpuk(satu, baru))

  return lain
    ? refuse({ kode: 'peran-bertumpuk', peran, mulai: lain.mulai, sampai: lain.sampai })
    : accept({ ...baru, unitId })
}

type Akhir = {
  readonly peran: Masa & { readonly peran: NamaPeran }
  readonly sampai: string
  readonly hariIni: string
  /** Somebody else can grant roles from the day after on, without an end. */
  readonly adaAdminLain: boolean
}

/** The last day of a role is yesterday at the earliest, so that history stays; the city never loses its last admin BKPSDM. */
export function checkAkhirPeran({
  peran,
  sampai,
  hariIni,
  adaAdminLain,
}: Akhir): Result<Masa, PenolakanAkhirPeran> {
  const paling = sehariSebelum(hariIni)
  const isLewat = peran.sampai !== null && peran.sampai < paling
  if (sampai < paling || isLewat) return refuse({ kode: 'peran-sudah-lewat', paling })
  if (sampai < sehariSebelum(peran.mulai)) return refuse({ kode: 'tanggal-terbalik', mulai: peran.mulai })
  if (peran.peran === 'admin-bkpsdm' && !adaAdminLain) return refuse({ kode: 'admin-terakhir' })

  return accept({ mulai: peran.mulai, sampai })
}
