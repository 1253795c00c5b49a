import { isGolongan, isKode, isSurel, isTelepon } from '../../domain/organisasi/identitas.ts'
import { type PenolakanNip, readNip } from '../../domain/organisasi/nip.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { MENIT_SEHARI, readJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { TANDA_ANGKA_RUSAK } from '../../luar/lembar.ts'

export type Nilai = string | number | boolean | null

export type PenolakanSel =
  | PenolakanNip
  | { readonly kode: 'sel-kosong' }
  | { readonly kode: 'sel-panjang'; readonly paling: number }
  | { readonly kode: 'bukan-tanggal'; readonly nilai: string }
  | { readonly kode: 'bukan-pilihan'; readonly nilai: string; readonly pilihan: readonly string[] }
  | { readonly kode: 'bukan-bilangan'; readonly dari: number; readonly sampai: number }
  | { readonly kode: 'bukan-kode'; readonly nilai: string }
  | { readonly kode: 'bukan-jam'; readonly nilai: string }
  | { readonly kode: 'angka-rusak' }
  | { readonly kode: 'golongan-salah'; readonly nilai: string }
  | { readonly kode: 'surel-salah'; readonly nilai: string }
  | { readonly kode: 'telepon-salah'; readonly nilai: string }

export type Baca = (teks: string) => Result<Nilai, PenolakanSel>

export type Kolom = {
  readonly kunci: string
  readonly judul: string
  readonly wajib: boolean
  readonly contoh: string
  readonly keterangan: string
  readonly pilihan?: readonly string[]
  readonly baca: Baca
}

type Dasar = Pick<Kolom, 'kunci' | 'judul' | 'contoh' | 'keterangan'> & { readonly wajib?: boolean }

function kolom(dasar: Dasar, baca: Baca, pilihan?: readonly string[]): Kolom {
  return { wajib: true, ...dasar, baca, ...(pilihan ? { pilihan } : {}) }
}

export function kolomTeks(dasar: Dasar, paling: number): Kolom {
  return kolom(dasar, (teks) =>
    teks.length > paling ? refuse({ kode: 'sel-panjang', paling }) : accept(teks),
  )
}

export function kolomKode(dasar: Dasar): Kolom {
  return kolom(dasar, (nilai) => (isKode(nilai) ? accept(nilai) : refuse({ kode: 'bukan-kode', nilai })))
}

export function kolomTanggal(dasar: Dasar): Kolom {
  return kolom({ ...dasar, keterangan: `${dasar.keterangan} Tulis 2026-01-31 atau 31/01/2026.` }, (nilai) => {
    const iso = readHari(nilai)
    return iso ? accept(iso) : refuse({ kode: 'bukan-tanggal', nilai })
  })
}

/** Words of a table; the word itself or its key may be written. */
export function kolomPilihan(dasar: Dasar, tabel: { readonly [kunci: string]: string }): Kolom {
  const pilihan = Object.values(tabel)
  const kenal = new Map(
    Object.entries(tabel).flatMap(([kunci, kata]) => [
      [kunci.toLowerCase(), kunci],
      [kata.toLowerCase(), kunci],
    ]),
  )
  return kolom(
    dasar,
    (nilai) => {
      const kunci = kenal.get(nilai.toLowerCase())
      return kunci ? accept(kunci) : refuse({ kode: 'bukan-pilihan', nilai, pilihan })
    },
    pilihan,
  )
}

export function kolomYaTidak(dasar: Dasar): Kolom {
  const { baca, ...rest } = kolomPilihan(dasar, { ya: 'Ya', tidak: 'Tidak' })
  return {
    ...rest,
    baca: (teks) => {
      const hasil = baca(teks)
      return hasil.ok ? accept(hasil.value === 'ya') : hasil
    },
  }
}

export function kolomBilangan(dasar: Dasar, { dari, sampai }: { dari: number; sampai: number }): Kolom {
  return kolom(dasar, (teks) => {
    const angka = Number(teks)
    return Number.isInteger(angka) && angka >= dari && angka <= sampai
      ? accept(angka)
      : refuse({ kode: 'bukan-bilangan', dari, sampai })
  })
}

const DESIMAL = /^\d{1,7}([.,]\d{1,2})?$/
const SERATUS = 100

/** A number with at most two decimals, read as whole hundredths. */
export function kolomSeperseratus(dasar: Dasar, { dari, sampai }: { dari: number; sampai: number }): Kolom {
  return kolom(
    { ...dasar, keterangan: `${dasar.keterangan} Paling banyak dua angka di belakang koma.` },
    (teks) => {
      const angka = DESIMAL.test(teks) ? Math.round(Number(teks.replace(',', '.')) * SERATUS) : Number.NaN
      return angka >= dari * SERATUS && angka <= sampai * SERATUS
        ? accept(angka)
        : refuse({ kode: 'bukan-bilangan', dari, sampai })
    },
  )
}

export function kolomNip(dasar: Dasar): Kolom {
  return kolom({ ...dasar, keterangan: `${dasar.keterangan} 18 angka, kolom berformat teks.` }, (teks) => {
    if (teks.startsWith(TANDA_ANGKA_RUSAK)) return refuse({ kode: 'angka-rusak' })
    const nip = readNip(teks)
    return nip.ok ? accept(nip.value.nip) : nip
  })
}

export function kolomGolongan(dasar: Dasar): Kolom {
  return kolom(dasar, (nilai) =>
    isGolongan(nilai) ? accept(nilai) : refuse({ kode: 'golongan-salah', nilai }),
  )
}

export function kolomSurel(dasar: Dasar): Kolom {
  return kolom(dasar, (nilai) => (isSurel(nilai) ? accept(nilai) : refuse({ kode: 'surel-salah', nilai })))
}

export function kolomTelepon(dasar: Dasar): Kolom {
  return kolom(dasar, (nilai) =>
    isTelepon(nilai) ? accept(nilai) : refuse({ kode: 'telepon-salah', nilai }),
  )
}

/** A time of day as minutes since midnight. */
export function kolomJam(dasar: Dasar): Kolom {
  return kolom(dasar, (nilai) => {
    const menit = readJam(nilai)
    return menit === undefined ? refuse({ kode: 'bukan-jam', nilai }) : accept(menit)
  })
}

/** Hours of a day with the break, as text that readJamSehari understands. */
export function kolomJamSehari(dasar: Dasar): Kolom {
  return kolom(
    { ...dasar, keterangan: `${dasar.keterangan} Tulis 07.30-16.00 (12.00-13.00), istirahat dalam kurung.` },
    (nilai) => (readJamSehari(nilai) ? accept(nilai) : refuse({ kode: 'bukan-jam', nilai })),
  )
}

/** `07.30` or `7:30`. */
function readJam(teks: string): number | undefined {
  const [, jam, menit] = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/.exec(teks) ?? []
  if (jam === undefined || menit === undefined) return undefined
  const hasil = Number(jam) * 60 + Number(menit)

  return Number(menit) < 60 && hasil <= MENIT_SEHARI ? hasil : undefined
}

const POLA_HARI = [
  /^(?<tahun>\d{4})-(?<bulan>\d{1,2})-(?<hari>\d{1,2})$/,
  /^(?<hari>\d{1,2})[/.-](?<bulan>\d{1,2})[/.-](?<tahun>\d{4})$/,
]
const TAHUN = { awal: 1945, akhir: 2199 }

function readHari(teks: string): string | undefined {
  const bagian = POLA_HARI.map((pola) => pola.exec(teks)?.groups).find((ada) => ada !== undefined)
  if (!bagian) return undefined
  const { tahun, bulan, hari } = bagian
  const year = Number(tahun)
  if (year < TAHUN.awal || year > TAHUN.akhir) return undefined
  try {
    return Temporal.PlainDate.from(
      { year, month: Number(bulan), day: Number(hari) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return undefined
  }
}
