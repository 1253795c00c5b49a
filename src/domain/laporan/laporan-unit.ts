import { accept, type Result, refuse } from '../result.ts'
import type { AngkaLaporan, HasilIku, IsiLaporan } from './isi-laporan.ts'

export type StatusLaporan = 'draf' | 'diajukan' | 'dijawab'

/** What the head of a unit writes. */
export type TulisanLaporan = {
  readonly dikerjakan: string
  readonly perbaikanIku: { readonly [ikuId: string]: string }
  readonly perbaikan: string
}

export type LaporanUnit = TulisanLaporan & {
  readonly id: string
  readonly unitId: string
  readonly periodeId: string
  readonly status: StatusLaporan
  /** As handed in. */
  readonly isi: IsiLaporan | null
  readonly diajukanOleh: string | null
  readonly pengaju: string | null
  readonly diajukanPada: Temporal.Instant | null
  readonly jawaban: string | null
  readonly penjawab: string | null
  readonly dijawabPada: Temporal.Instant | null
  readonly versi: number
}

export type KekuranganLaporan =
  | { readonly kode: 'tanpa-perjanjian' }
  | { readonly kode: 'belum-dicatat'; readonly nomor: readonly string[] }
  | { readonly kode: 'dikerjakan-kosong' }
  | { readonly kode: 'perbaikan-kosong'; readonly nomor: string }

/** What a report still lacks: figures of every target, what was done, and a word on each of the weakest results. */
export function kekuranganLaporan(
  { dikerjakan, perbaikanIku }: TulisanLaporan,
  angka: AngkaLaporan,
): readonly KekuranganLaporan[] {
  if (angka.iku.length === 0) return [{ kode: 'tanpa-perjanjian' }]
  const { belumDicatat } = angka.menonjol

  return [
    ...(belumDicatat.length > 0 ? [{ kode: 'belum-dicatat', nomor: belumDicatat } as const] : []),
    ...(dikerjakan === '' ? [{ kode: 'dikerjakan-kosong' } as const] : []),
    ...hasilTerlemah(angka).flatMap(({ ikuId, nomor }) =>
      perbaikanIku[ikuId] ? [] : [{ kode: 'perbaikan-kosong', nomor } as const],
    ),
  ]
}

/** The indicators behind the numbers that were chosen as weakest, weakest first. */
export function hasilTerlemah(angka: AngkaLaporan): readonly HasilIku[] {
  return pickIku(angka, angka.menonjol.terlemah)
}

/** Indicators by their numbers, in that order. */
export function pickIku({ iku }: Pick<AngkaLaporan, 'iku'>, nomor: readonly string[]): readonly HasilIku[] {
  return nomor.flatMap((satu) => iku.find((calon) => calon.nomor === satu) ?? [])
}

/** Indicators on which the head writes: the weakest, and those that have words already. */
export function ikuDiperbaiki(
  angka: AngkaLaporan,
  { perbaikanIku }: Pick<TulisanLaporan, 'perbaikanIku'>,
): readonly HasilIku[] {
  const terlemah = hasilTerlemah(angka)
  const tertulis = angka.iku.filter((satu) => perbaikanIku[satu.ikuId] && !terlemah.includes(satu))

  return [...terlemah, ...tertulis]
}

/** A report as it stands: the figures of that day with the words of the head. */
export function composeIsiLaporan(angka: AngkaLaporan, tulisan: TulisanLaporan): IsiLaporan {
  const { dikerjakan, perbaikan, perbaikanIku } = tulisan
  return {
    ...angka,
    dikerjakan,
    perbaikan,
    perbaikanIku: ikuDiperbaiki(angka, tulisan).flatMap(({ ikuId, nomor, uraian, persen }) => {
      const teks = perbaikanIku[ikuId]
      return teks ? [{ ikuId, nomor, uraian, persen, teks }] : []
    }),
  }
}

export type PenolakanLaporan =
  | { readonly kode: 'bukan-kepala'; readonly kepala: string | null }
  | { readonly kode: 'bukan-penjawab'; readonly penjawab: string | null }
  | { readonly kode: 'laporan-sendiri' }
  | { readonly kode: 'periode-belum-berakhir'; readonly sampai: string }
  | { readonly kode: 'laporan-belum-lengkap'; readonly kekurangan: readonly KekuranganLaporan[] }
  | { readonly kode: 'laporan-bukan-draf'; readonly status: StatusLaporan }
  | { readonly kode: 'laporan-belum-diajukan'; readonly status: StatusLaporan }
  | { readonly kode: 'jawaban-kosong' }

type Pengajuan = { readonly angka: AngkaLaporan; readonly hariIni: string }

/** The head hands in a complete report once the period is over; what is handed in no longer moves. */
export function handInLaporan(
  laporan: LaporanUnit,
  { angka, hariIni }: Pengajuan,
): Result<IsiLaporan, PenolakanLaporan> {
  if (laporan.status !== 'draf') return refuse({ kode: 'laporan-bukan-draf', status: laporan.status })
  const { sampai } = angka.periode
  if (hariIni <= sampai) return refuse({ kode: 'periode-belum-berakhir', sampai })
  const kekurangan = kekuranganLaporan(laporan, angka)
  if (kekurangan.length > 0) return refuse({ kode: 'laporan-belum-lengkap', kekurangan })

  return accept(composeIsiLaporan(angka, laporan))
}

/** Until it is answered the head may take a report back to write on. */
export function takeBackLaporan({ status }: LaporanUnit): Result<'draf', PenolakanLaporan> {
  return status === 'diajukan' ? accept('draf') : refuse({ kode: 'laporan-belum-diajukan', status })
}

type Jawaban = { readonly jawaban: string; readonly penjawabId: string }

/** The leader one level above answers in words what was handed in, never a report of the own hand. */
export function replyToLaporan(
  { status, isi, diajukanOleh }: LaporanUnit,
  { jawaban, penjawabId }: Jawaban,
): Result<IsiLaporan, PenolakanLaporan> {
  if (status !== 'diajukan' || !isi) return refuse({ kode: 'laporan-belum-diajukan', status })
  if (diajukanOleh === penjawabId) return refuse({ kode: 'laporan-sendiri' })
  if (jawaban === '') return refuse({ kode: 'jawaban-kosong' })

  return accept(isi)
}
