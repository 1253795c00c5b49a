import { accept, type Result, refuse } from '../result.ts'
import { isTanggal } from '../waktu/tanggal.ts'

export type Nip = {
  readonly nip: string
  readonly jenis: 'pns' | 'pppk'
  readonly tanggalLahir: string
  readonly kelamin: 'L' | 'P'
  /** Year and month of the first appointment; a PPPK's number holds the year alone. */
  readonly tmt: string
  /** How often a PPPK was appointed; null for a civil servant. */
  readonly frekuensi: number | null
}

export type PenolakanNip =
  | { readonly kode: 'nip-bukan-angka' }
  | { readonly kode: 'nip-panjang'; readonly jumlahAngka: number }
  | { readonly kode: 'nip-tanggal-lahir' }
  | { readonly kode: 'nip-jenis' }
  | { readonly kode: 'nip-kelamin' }
  | { readonly kode: 'nip-nomor-urut' }

const PANJANG = 18
// Nobody in office was born before; typing errors were.
const LAHIR_SEJAK = '1900-01-01'

/** NIP or NI PPPK, 18 digits: birth date, appointment, sex and serial number (Perka BKN 22/2007; Kepka BKN on NI PPPK). */
export function readNip(teks: string): Result<Nip, PenolakanNip> {
  const nip = teks.replace(/\s/g, '')
  if (!/^\d+$/.test(nip)) return refuse({ kode: 'nip-bukan-angka' })
  if (nip.length !== PANJANG) return refuse({ kode: 'nip-panjang', jumlahAngka: nip.length })

  const tanggalLahir = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
  if (!isTanggal(tanggalLahir) || tanggalLahir < LAHIR_SEJAK) return refuse({ kode: 'nip-tanggal-lahir' })
  const jenis = jenisDari(Number(nip.slice(12, 14)))
  if (!jenis) return refuse({ kode: 'nip-jenis' })
  const kelamin = { '1': 'L', '2': 'P' }[nip.slice(14, 15)] as 'L' | 'P' | undefined
  if (!kelamin) return refuse({ kode: 'nip-kelamin' })

  return accept({ nip, jenis, tanggalLahir, kelamin, ...pengangkatan(nip, jenis) })
}

// A civil servant has the month of appointment here, a PPPK the digit 2 and how often.
function jenisDari(angka: number): Nip['jenis'] | undefined {
  if (angka >= 1 && angka <= 12) return 'pns'
  return angka >= 21 && angka <= 29 ? 'pppk' : undefined
}

function pengangkatan(nip: string, jenis: Nip['jenis']): Pick<Nip, 'tmt' | 'frekuensi'> {
  const tahun = nip.slice(8, 12)
  return jenis === 'pns'
    ? { tmt: `${tahun}-${nip.slice(12, 14)}`, frekuensi: null }
    : { tmt: tahun, frekuensi: Number(nip.slice(13, 14)) }
}
