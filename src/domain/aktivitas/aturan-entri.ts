import { accept, type Result, refuse } from '../result.ts'
import { MEGABITA } from '../ukuran.ts'
import { MENIT_SEHARI } from '../waktu/jam-sehari.ts'
import { isTanggal } from '../waktu/tanggal.ts'
import { durasiEntri, type Entri, type IsiEntri, type TandaEntri } from './aktivitas.ts'
import { isBertumpuk } from './bentrok.ts'

// These rules also run in the phone: ISO dates and minutes only.

/** Local choices of the instansi for a day's entries; their defaults stand in the provision. */
export type ParameterEntri = {
  readonly jendelaHari: number
  readonly hitungHari: string
  readonly luarJam: string
  readonly panjangUraianPalingSedikit: number
  readonly panjangUraianPalingBanyak: number
  readonly entriSehariPalingBanyak: number
  readonly buktiPalingBanyak: number
  readonly buktiMegabitaPalingBanyak: number
}

export type PenolakanEntri =
  | { readonly kode: 'tanggal-tidak-ada'; readonly tanggal: string }
  | { readonly kode: 'hari-belum-tiba'; readonly tanggal: string }
  | { readonly kode: 'jendela-tertutup'; readonly tanggal: string; readonly paling: string }
  | { readonly kode: 'waktu-tidak-masuk-akal' }
  | { readonly kode: 'durasi-melebihi-hari'; readonly menit: number; readonly lain: number }
  | {
      readonly kode: 'bertumpuk'
      readonly tanggal: string
      readonly mulaiMenit: number
      readonly selesaiMenit: number
    }
  | { readonly kode: 'sedang-tidak-masuk'; readonly kalimat: string }
  | { readonly kode: 'bukan-hari-kerja'; readonly kalimat: string }
  | { readonly kode: 'di-luar-jam'; readonly mulaiMenit: number; readonly selesaiMenit: number }
  | { readonly kode: 'uraian-terlalu-pendek'; readonly paling: number }
  | { readonly kode: 'uraian-terlalu-panjang'; readonly paling: number }
  | { readonly kode: 'keluaran-tidak-lengkap' }
  | { readonly kode: 'terlalu-banyak-entri'; readonly paling: number }
  | { readonly kode: 'terlalu-banyak-bukti'; readonly paling: number }
  | { readonly kode: 'bukti-terlalu-besar'; readonly nama: string; readonly palingMegabita: number }
  | { readonly kode: 'rhk-bukan-milik' }

export type EntriLain = Pick<
  Entri,
  'id' | 'tanggal' | 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit' | 'status'
>

/** What the day is for this person; without hours it is no working day. */
export type HariEntri = {
  readonly isTidakMasuk: boolean
  readonly kalimat: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
}

export type KonteksEntri = {
  readonly id: string
  readonly hariIni: string
  /** The oldest day that may still be written, by the calendar of the instansi. */
  readonly batasTanggal: string
  /** RHK of the person's own SKP that is set (ditetapkan) on that day. */
  readonly rhkIds: readonly string[]
  /** The person's other entries of the day before, the day and the day after. */
  readonly entriLain: readonly EntriLain[]
  readonly hari: HariEntri
  /** Whoever is not asked for minutes may leave them out. */
  readonly isMenitWajib: boolean
}

type Soal = { readonly isi: IsiEntri; readonly konteks: KonteksEntri; readonly parameter: ParameterEntri }
type Periksa = (soal: Soal) => PenolakanEntri | undefined

/** Asked in this order, so that a person first hears what is easiest to mend. */
const PEMERIKSAAN: readonly Periksa[] = [
  checkTanggal,
  checkUraian,
  checkKeluaran,
  checkBukti,
  checkWaktu,
  checkHari,
  checkMenitSehari,
  checkTumpukan,
  checkJumlah,
  checkRhk,
]

/** Whether an entry may be written as it stands, and which signs the reviewer will see (Pasal 16; local parameters). */
export function checkEntri(
  isi: IsiEntri,
  konteks: KonteksEntri,
  parameter: ParameterEntri,
): Result<{ tanda: TandaEntri[] }, PenolakanEntri> {
  for (const periksa of PEMERIKSAAN) {
    const penolakan = periksa({ isi, konteks, parameter })
    if (penolakan) return refuse(penolakan)
  }

  return accept({ tanda: tandaEntri(isi, konteks.hari) })
}

function checkTanggal({ isi: { tanggal }, konteks: { hariIni, batasTanggal } }: Soal) {
  if (!isTanggal(tanggal)) return { kode: 'tanggal-tidak-ada', tanggal } as const
  if (tanggal > hariIni) return { kode: 'hari-belum-tiba', tanggal } as const
  if (tanggal < batasTanggal) return { kode: 'jendela-tertutup', tanggal, paling: batasTanggal } as const
}

function checkUraian({ isi, parameter }: Soal) {
  const panjang = isi.uraian.trim().length
  const { panjangUraianPalingSedikit: sedikit, panjangUraianPalingBanyak: banyak } = parameter
  if (panjang < sedikit) return { kode: 'uraian-terlalu-pendek', paling: sedikit } as const
  if (panjang > banyak) return { kode: 'uraian-terlalu-panjang', paling: banyak } as const
}

function checkKeluaran({ isi: { keluaranJumlah, keluaranSatuan } }: Soal) {
  const isSebagian = (keluaranJumlah === null) !== (keluaranSatuan === null)
  if (isSebagian || (keluaranJumlah !== null && !(keluaranJumlah > 0)))
    return { kode: 'keluaran-tidak-lengkap' } as const
}

function checkBukti({ isi: { bukti }, parameter }: Soal) {
  const { buktiPalingBanyak: paling, buktiMegabitaPalingBanyak: palingMegabita } = parameter
  if (bukti.length > paling) return { kode: 'terlalu-banyak-bukti', paling } as const

  for (const satu of bukti)
    if (satu.jenis === 'berkas' && satu.ukuran > palingMegabita * MEGABITA)
      return { kode: 'bukti-terlalu-besar', nama: satu.nama, palingMegabita } as const
}

function checkWaktu({ isi, konteks }: Soal) {
  const { mulaiMenit, selesaiMenit } = isi
  const menit = durasiEntri(isi)
  const isSebagian = (mulaiMenit === null) !== (selesaiMenit === null)
  const isDiLuarHari = mulaiMenit !== null && !(mulaiMenit >= 0 && mulaiMenit < MENIT_SEHARI)
  if (isSebagian || isDiLuarHari || !Number.isInteger(mulaiMenit ?? 0))
    return { kode: 'waktu-tidak-masuk-akal' } as const
  if (!Number.isInteger(menit) || menit < (konteks.isMenitWajib ? 1 : 0))
    return { kode: 'waktu-tidak-masuk-akal' } as const
  if (menit > MENIT_SEHARI) return { kode: 'durasi-melebihi-hari', menit, lain: 0 } as const
}

function checkHari({ isi, konteks: { hari }, parameter: { luarJam } }: Soal) {
  const { mulaiMenit, selesaiMenit } = hari
  if (hari.isTidakMasuk) return { kode: 'sedang-tidak-masuk', kalimat: hari.kalimat } as const
  if (luarJam !== 'tolak') return
  if (mulaiMenit === null || selesaiMenit === null)
    return { kode: 'bukan-hari-kerja', kalimat: hari.kalimat } as const
  if (isDiLuarJam(isi, hari)) return { kode: 'di-luar-jam', mulaiMenit, selesaiMenit } as const
}

function checkMenitSehari({ isi, konteks }: Soal) {
  const lain = entriYangBerlaku(konteks).filter(({ tanggal }) => tanggal === isi.tanggal)
  const menitLain = lain.reduce((jumlah, entri) => jumlah + durasiEntri(entri), 0)
  const menit = menitLain + durasiEntri(isi)
  if (menit > MENIT_SEHARI) return { kode: 'durasi-melebihi-hari', menit, lain: menitLain } as const
}

function checkTumpukan({ isi, konteks }: Soal) {
  for (const { tanggal, mulaiMenit, selesaiMenit } of entriYangBerlaku(konteks)) {
    if (mulaiMenit === null || selesaiMenit === null) continue
    if (isBertumpuk(isi, { tanggal, mulaiMenit, selesaiMenit }))
      return { kode: 'bertumpuk', tanggal, mulaiMenit, selesaiMenit } as const
  }
}

function checkJumlah({ isi, konteks, parameter: { entriSehariPalingBanyak: paling } }: Soal) {
  const sehari = konteks.entriLain.filter(({ id, tanggal }) => tanggal === isi.tanggal && id !== konteks.id)
  if (sehari.length >= paling) return { kode: 'terlalu-banyak-entri', paling } as const
}

function checkRhk({ isi, konteks }: Soal) {
  if (!konteks.rhkIds.includes(isi.rhkId)) return { kode: 'rhk-bukan-milik' } as const
}

/** A refused entry holds no time; the entry being edited is not in its own way. */
function entriYangBerlaku({ id, entriLain }: KonteksEntri): readonly EntriLain[] {
  return entriLain.filter((entri) => entri.id !== id && entri.status !== 'ditolak')
}

function tandaEntri(isi: IsiEntri, hari: HariEntri): TandaEntri[] {
  if (hari.mulaiMenit === null) return ['hari-libur']
  return isDiLuarJam(isi, hari) ? ['di-luar-jam'] : []
}

function isDiLuarJam(isi: IsiEntri, hari: HariEntri): boolean {
  if (isi.mulaiMenit === null || isi.selesaiMenit === null) return false
  if (hari.mulaiMenit === null || hari.selesaiMenit === null) return true
  return isi.mulaiMenit < hari.mulaiMenit || isi.selesaiMenit > hari.selesaiMenit
}
