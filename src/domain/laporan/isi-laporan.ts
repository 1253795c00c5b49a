import type { Basis } from '../ketentuan.ts'
import type { Capaian } from '../penilaian/capaian-organisasi.ts'
import type { Sebaran } from '../penilaian/pola-distribusi.ts'
import type { Rating } from '../penilaian/predikat.ts'
import type { NilaiBerakhlak } from '../skp/perilaku.ts'
import type { HasilMenonjol } from './hasil-menonjol.ts'
import type { ArahHasil } from './perkembangan.ts'

/** Accepted work under the head's results that this indicator measures, and below them. */
export type Dukungan = {
  readonly kegiatan: number
  readonly berbukti: number
  readonly pegawai: number
}

/** One indicator of the agreement in a period, with what shows its result. */
export type HasilIku = {
  readonly ikuId: string
  readonly nomor: string
  readonly sasaran: string
  readonly uraian: string
  readonly satuan: string
  /** Null: nothing is to be reached in this period. */
  readonly target: number | null
  readonly realisasi: number | null
  readonly persen: number | null
  readonly keterangan: string
  readonly sumberData: string
  readonly dukungan: Dukungan | null
}

export type HasilUnit = {
  readonly persen: number
  readonly capaian: Capaian
  readonly basis: Basis
}

/** What the leader above set. */
export type CapaianTertulis = {
  readonly capaian: Capaian
  readonly dasar: string
  readonly alasanBeda: string | null
  readonly oleh: string
}

/** How the predicates of the unit spread, its head left out, beside the pattern of its achievement. */
export type SebaranLaporan = {
  readonly sebaran: Sebaran
  readonly ditetapkan: number
  readonly belum: number
  readonly penyimpangan: readonly string[]
  readonly basis: Basis | null
  /** Why raters departed from the pattern. */
  readonly alasan: readonly { readonly penilai: string; readonly alasan: string }[]
}

export type PerilakuLaporan = {
  readonly rating: Readonly<Record<Rating, number>>
  /** Feedback received in the period, by value. */
  readonly umpanBalik: readonly {
    readonly nilai: NilaiBerakhlak
    readonly positif: number
    readonly perluPerbaikan: number
  }[]
}

/** What was to be mended then, and where it stands now. */
export type PerkembanganLaporan = {
  readonly periode: string
  readonly capaian: { readonly lalu: Capaian | null; readonly kini: Capaian | null }
  readonly persen: { readonly lalu: number | null; readonly kini: number | null; readonly arah: ArahHasil }
  readonly butir: readonly {
    readonly uraian: string
    readonly teks: string
    readonly lalu: number | null
    readonly kini: number | null
    readonly arah: ArahHasil
  }[]
  readonly perbaikan: string
  readonly basis: Basis
}

/** What the figures of a unit say of a period; a part without data is null. */
export type AngkaLaporan = {
  readonly unit: string
  readonly isPerangkatDaerah: boolean
  readonly kepala: string | null
  readonly periode: { readonly nama: string; readonly mulai: string; readonly sampai: string }
  readonly iku: readonly HasilIku[]
  readonly hasil: HasilUnit | null
  readonly capaian: CapaianTertulis | null
  readonly menonjol: HasilMenonjol & { readonly basis: Basis }
  readonly sebaran: SebaranLaporan | null
  readonly perilaku: PerilakuLaporan | null
  readonly perkembangan: PerkembanganLaporan | null
}

/** A report as it is handed in: figures of that day and the words of the head. */
export type IsiLaporan = AngkaLaporan & {
  readonly dikerjakan: string
  readonly perbaikan: string
  readonly perbaikanIku: readonly (Pick<HasilIku, 'ikuId' | 'nomor' | 'uraian' | 'persen'> & {
    readonly teks: string
  })[]
}
