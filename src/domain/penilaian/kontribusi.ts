import type { Rating } from './predikat.ts'
import type { SifatUmpanBalik } from './saran-rating.ts'

export type JumlahUmpanBalik = Readonly<Record<SifatUmpanBalik, number>>

/** One result of one employee in a period, with what was accepted and said about it. */
export type HasilPegawai = {
  readonly rhkId: string
  readonly pegawaiId: string
  readonly jenis: 'utama' | 'tambahan'
  readonly uraian: string
  /** The leader's result that it intervenes in; null when it carries none. */
  readonly pimpinanId: string | null
  readonly tanda: Rating | null
  readonly entri: number
  readonly menit: number
  readonly umpanBalik: JumlahUmpanBalik
}

export type HasilPimpinan = { readonly rhkId: string; readonly uraian: string }

/** One of the leader's results and who carried it. */
export type BagianHasil = {
  readonly pimpinan: HasilPimpinan
  readonly pengampu: readonly Pengampu[]
}

type Pengampu = {
  readonly pegawaiId: string
  readonly hasil: readonly HasilPegawai[]
  readonly menit: number
  /** Percent of the minutes that were accepted from the whole team for this result; null while there are none. */
  readonly bagianPersen: number | null
}

export type RingkasanPegawai = {
  readonly pegawaiId: string
  readonly hasilPimpinan: number
  readonly entri: number
  readonly menit: number
  readonly tanda: Readonly<Record<Rating, number>>
  readonly umpanBalik: JumlahUmpanBalik
  /** What was said about conduct. */
  readonly perilaku: JumlahUmpanBalik
}

export type Kontribusi = {
  readonly bagian: readonly BagianHasil[]
  /** Results that carry none of the leader's. */
  readonly lain: readonly HasilPegawai[]
  readonly ringkasan: readonly RingkasanPegawai[]
}

type Bahan = {
  readonly pegawaiIds: readonly string[]
  readonly pimpinan: readonly HasilPimpinan[]
  readonly hasil: readonly HasilPegawai[]
  readonly perilaku: ReadonlyMap<string, JumlahUmpanBalik>
}

const TANPA_SUARA: JumlahUmpanBalik = { positif: 0, netral: 0, 'perlu-perbaikan': 0 }

/** Membandingkan hasil kerja antar pegawai berdasarkan kontribusinya: for each of the leader's results who carried it, with what share of the team's accepted minutes, and for each employee what was marked and said; it rates nobody (Lampiran Bab IV, p. 98 and 101). */
export function compareKontribusi({ pegawaiIds, pimpinan, hasil, perilaku }: Bahan): Kontribusi {
  const dikenal = new Set(pimpinan.map(({ rhkId }) => rhkId))
  const perPimpinan = Map.groupBy(hasil, ({ pimpinanId }) => pimpinanId)

  return {
    bagian: pimpinan.map((satu) => {
      const milik = perPimpinan.get(satu.rhkId) ?? []
      return { pimpinan: satu, pengampu: listPengampu(milik) }
    }),
    lain: hasil.filter(({ pimpinanId }) => pimpinanId === null || !dikenal.has(pimpinanId)),
    ringkasan: pegawaiIds.map((pegawaiId) => ({
      ...ringkasHasil(pegawaiId, hasil, dikenal),
      perilaku: perilaku.get(pegawaiId) ?? TANPA_SUARA,
    })),
  }
}

/** Whoever carried most comes first. */
function listPengampu(hasil: readonly HasilPegawai[]): Pengampu[] {
  const semua = jumlahMenit(hasil)

  return [...Map.groupBy(hasil, ({ pegawaiId }) => pegawaiId)]
    .map(([pegawaiId, milik]) => {
      const menit = jumlahMenit(milik)
      return { pegawaiId, hasil: milik, menit, bagianPersen: semua === 0 ? null : (menit / semua) * 100 }
    })
    .sort((a, b) => b.menit - a.menit)
}

function ringkasHasil(
  pegawaiId: string,
  hasil: readonly HasilPegawai[],
  dikenal: ReadonlySet<string>,
): Omit<RingkasanPegawai, 'perilaku'> {
  const milik = hasil.filter((satu) => satu.pegawaiId === pegawaiId)
  const dibawa = milik.flatMap(({ pimpinanId }) => (pimpinanId && dikenal.has(pimpinanId) ? pimpinanId : []))
  const tanda = { 'di atas': 0, sesuai: 0, 'di bawah': 0 }
  for (const satu of milik) if (satu.tanda) tanda[satu.tanda] += 1

  return {
    pegawaiId,
    hasilPimpinan: new Set(dibawa).size,
    entri: milik.reduce((jumlah, { entri }) => jumlah + entri, 0),
    menit: jumlahMenit(milik),
    tanda,
    umpanBalik: jumlahkan(milik.map(({ umpanBalik }) => umpanBalik)),
  }
}

function jumlahMenit(hasil: readonly HasilPegawai[]): number {
  return hasil.reduce((jumlah, { menit }) => jumlah + menit, 0)
}

function jumlahkan(semua: readonly JumlahUmpanBalik[]): JumlahUmpanBalik {
  const jumlah = { ...TANPA_SUARA }
  for (const satu of semua)
    for (const sifat of ['positif', 'netral', 'perlu-perbaikan'] as const) jumlah[sifat] += satu[sifat]

  return jumlah
}
