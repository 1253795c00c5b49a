import type { Db } from '../../../db/database.ts'
import { listKetidakhadiranOf } from '../../../db/queries/kehadiran/ketidakhadiran.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import {
  type CatatanAngkaKredit,
  listCatatanAngkaKredit,
  listMasaJenjang,
  listPredikatTahunan,
  type MasaJenjang,
  type PredikatTahunan,
} from '../../../db/queries/penilaian/angka-kredit.ts'
import type { Berdasar } from '../../../domain/ketentuan.ts'
import type { Jenjang } from '../../../domain/organisasi/istilah.ts'
import { jenjangFungsional } from '../../../domain/organisasi/tingkat-jabatan.ts'
import { angkaKredit, bulanAngkaKredit } from '../../../domain/penilaian/angka-kredit/angka-kredit.ts'
import {
  angkaKreditIjazah,
  type Kebutuhan,
  kebutuhanJenjang,
  kebutuhanPangkat,
} from '../../../domain/penilaian/angka-kredit/kebutuhan.ts'
import {
  accumulate,
  type PeristiwaAngkaKredit,
  type SaldoAngkaKredit,
} from '../../../domain/penilaian/angka-kredit/kumulatif.ts'
import { wajibSkp } from '../../../domain/skp/wajib-skp.ts'
import { isDalamMasa, type Masa } from '../../../domain/waktu/masa.ts'

/** One line of the account of points: what happened, why so many, and the balance after it. */
export type BarisAngkaKredit = {
  readonly peristiwa: PeristiwaAngkaKredit
  readonly sumber:
    | { readonly jenis: 'konversi'; readonly tahunan: PredikatTahunan; readonly masa: MasaJenjang }
    | { readonly jenis: 'catatan'; readonly catatan: CatatanAngkaKredit }
    | { readonly jenis: 'jenjang'; readonly masa: MasaJenjang }
  readonly dasar: Berdasar<number> | null
  readonly saldo: SaldoAngkaKredit
}

export type AngkaKreditPegawai = {
  /** The functional post held today. */
  readonly kini: MasaJenjang | undefined
  readonly baris: readonly BarisAngkaKredit[]
  readonly saldo: SaldoAngkaKredit
  readonly pangkat: Berdasar<Kebutuhan> | undefined
  readonly jenjang: Berdasar<Kebutuhan> | undefined
  /** The jenjang that a rise would lead to; none at the top. */
  readonly berikutnya: Jenjang | null
  /** Annual results that do not count yet: not accepted, or under objection. */
  readonly menunggu: readonly PredikatTahunan[]
}

type Tanpa<B> = Omit<B, 'saldo'>
type Bahan = {
  readonly db: Db
  readonly masa: readonly MasaJenjang[]
  readonly dihitung: readonly PredikatTahunan[]
  /** Months up to this day are in the balance already. */
  readonly sesudah: string | null
  readonly jeda: readonly Masa[]
}

const SEJAK = angkaKredit.versi[0]?.sejak ?? ''

/** The account of a functional officer's credit points, oldest line first, with what the next steps still ask. */
export async function readAngkaKredit(
  db: Db,
  { pegawaiId, hariIni }: { readonly pegawaiId: string; readonly hariIni: string },
): Promise<AngkaKreditPegawai> {
  const [masa, tahunan, catatan, tidakHadir] = await Promise.all([
    listMasaJenjang(db, pegawaiId),
    listPredikatTahunan(db, pegawaiId),
    listCatatanAngkaKredit(db, [pegawaiId]),
    listKetidakhadiranOf(db, [pegawaiId]),
  ])
  const isDihitung = ({ status }: PredikatTahunan) => status === 'diterima' || status === 'final'
  const dihitung = tahunan.filter(isDihitung)
  const sesudah = catatan.findLast(({ jenis }) => jenis === 'saldo-awal')?.tanggal ?? null
  const jeda = tidakHadir.filter(({ jenis }) => !wajibSkp.apply(jenis, SEJAK).nilai)
  const bahan: Bahan = { db, masa, dihitung, sesudah, jeda }
  const konversi = await Promise.all(dihitung.map((satu) => convertTahun(bahan, satu)))
  const tercatat = await Promise.all(catatan.map((satu) => readCatatan(bahan, satu)))
  const tanpaSaldo = [...konversi.flat(), ...tercatat.flat(), ...listNaikJenjang(masa, hariIni)].toSorted(
    byUrutan,
  )
  const saldo = accumulate(tanpaSaldo.map(({ peristiwa }) => peristiwa))
  const baris = tanpaSaldo.map((satu, i) => ({ ...satu, saldo: saldo[i] ?? NOL }))
  const akhir = saldo.at(-1) ?? NOL
  const kini = findMasa(masa, hariIni)

  return {
    kini,
    baris,
    saldo: akhir,
    menunggu: tahunan.filter((satu) => !isDihitung(satu)),
    ...(await readKebutuhan(db, { kini, saldo: akhir, hariIni })),
  }
}

const NOL: SaldoAngkaKredit = { pangkat: 0, jenjang: 0 }

const URUTAN: Record<PeristiwaAngkaKredit['jenis'], number> = {
  'saldo-awal': 0,
  tambah: 1,
  'kenaikan-pangkat': 2,
  'kenaikan-jenjang': 3,
}

function byUrutan({ peristiwa: a }: Tanpa<BarisAngkaKredit>, { peristiwa: b }: Tanpa<BarisAngkaKredit>) {
  if (a.tanggal !== b.tanggal) return a.tanggal < b.tanggal ? -1 : 1

  return URUTAN[a.jenis] - URUTAN[b.jenis]
}

function findMasa(masa: readonly MasaJenjang[], hari: string): MasaJenjang | undefined {
  return masa.findLast((satu) => isDalamMasa(satu, hari))
}

/** The points of one year, one line for each jenjang that was held. */
async function convertTahun(
  { db, masa, sesudah, jeda }: Bahan,
  tahunan: PredikatTahunan,
): Promise<Tanpa<BarisAngkaKredit>[]> {
  const { tahun, predikat } = tahunan
  const akhir = `${tahun}-12-31`
  if (akhir < SEJAK) return []
  const [patokan, koefisien] = await Promise.all([
    getParameter(db, bulanAngkaKredit, akhir),
    getParameter(db, angkaKredit, akhir),
  ])
  const bulan = bulanAngkaKredit.apply({ tahun, sesudah, masa, jeda }, akhir, patokan).nilai

  return bulan.flatMap(({ jenjang, bulan: lama }) => {
    const dipangku = masa.findLast((satu) => satu.jenjang === jenjang && satu.mulai <= akhir)
    if (!dipangku) return []
    const tanggal = dipangku.sampai && dipangku.sampai < akhir ? dipangku.sampai : akhir
    const dasar = angkaKredit.apply({ jenjang, predikat, bulan: lama }, akhir, koefisien)

    return {
      peristiwa: { tanggal, jenis: 'tambah' as const, nilai: dasar.nilai },
      sumber: { jenis: 'konversi' as const, tahunan, masa: dipangku },
      dasar,
    }
  })
}

/** What paper decided; a diploma and a rise in rank are weighed by the jenjang held that day. */
async function readCatatan(
  { db, masa, dihitung }: Bahan,
  catatan: CatatanAngkaKredit,
): Promise<Tanpa<BarisAngkaKredit>[]> {
  const { tanggal, jenis } = catatan
  const sumber = { jenis: 'catatan' as const, catatan }
  if (jenis === 'saldo-awal') {
    const pangkat = (catatan.pangkatSeperseratus ?? 0) / 100
    const jenjang = (catatan.jenjangSeperseratus ?? 0) / 100
    return [{ peristiwa: { tanggal, jenis, pangkat, jenjang }, sumber, dasar: null }]
  }
  const dipangku = findMasa(masa, tanggal)
  if (!dipangku) return []
  const pada = [tanggal, SEJAK].toSorted().at(-1) ?? SEJAK
  const parameter = await getParameter(db, kebutuhanPangkat, pada)
  const soal = { jenjang: dipangku.jenjang, kumulatif: 0 }
  const kebutuhan = kebutuhanPangkat.apply(soal, pada, parameter).nilai?.kebutuhan ?? 0
  if (jenis === 'kenaikan-pangkat') return [{ peristiwa: { tanggal, jenis, kebutuhan }, sumber, dasar: null }]

  const predikat = dihitung.findLast(({ tahun }) => `${tahun}-12-31` < tanggal)?.predikat ?? null
  const persen = await getParameter(db, angkaKreditIjazah, pada)
  const dasar = angkaKreditIjazah.apply({ kebutuhan, predikat }, pada, persen)

  return [{ peristiwa: { tanggal, jenis: 'tambah', nilai: dasar.nilai }, sumber, dasar }]
}

/** A new jenjang begins at nought; the first one ever held is no rise. */
function listNaikJenjang(masa: readonly MasaJenjang[], hariIni: string): Tanpa<BarisAngkaKredit>[] {
  return masa.flatMap((satu, i) => {
    const sebelum = masa[i - 1]
    if (!sebelum || sebelum.jenjang === satu.jenjang || satu.mulai > hariIni) return []

    return {
      peristiwa: { tanggal: satu.mulai, jenis: 'kenaikan-jenjang' as const, ke: satu.jenjang },
      sumber: { jenis: 'jenjang' as const, masa: satu },
      dasar: null,
    }
  })
}

type Soal = {
  readonly kini: MasaJenjang | undefined
  readonly saldo: SaldoAngkaKredit
  readonly hariIni: string
}

async function readKebutuhan(db: Db, { kini, saldo, hariIni }: Soal) {
  if (!kini) return { pangkat: undefined, jenjang: undefined, berikutnya: null }
  const { jenjang } = kini
  const [pangkat, berikut] = await Promise.all([
    getParameter(db, kebutuhanPangkat, hariIni),
    getParameter(db, kebutuhanJenjang, hariIni),
  ])

  return {
    pangkat: kebutuhanPangkat.apply({ jenjang, kumulatif: saldo.pangkat }, hariIni, pangkat),
    jenjang: kebutuhanJenjang.apply({ jenjang, kumulatif: saldo.jenjang }, hariIni, berikut),
    berikutnya: jenjangFungsional.apply(jenjang, hariIni).nilai.berikutnya,
  }
}
