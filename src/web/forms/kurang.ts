import { type Refused, refuse } from '../../domain/result.ts'
import type { Pesan } from '../pesan.ts'
import type { IsianTerketik } from './isian.ts'

/** A field that holds a form back: its name, what people call it, and what to do there. */
type IsianSalah = { readonly nama: string; readonly sebutan: string; readonly kalimat: string }
export type Kurang = { readonly kode: 'isian-kurang'; readonly isian: readonly IsianSalah[] }

/** What was read of a field; undefined when it cannot be used. */
type Terbaca = readonly [nama: string, sebutan: string, nilai: unknown, paling?: number]

/** Refuses a form because of every field that could not be read. */
export function kurang(isian: IsianTerketik, ...terbaca: readonly Terbaca[]): Refused<Kurang> {
  return refuse({ kode: 'isian-kurang', isian: listSalah(isian, ...terbaca) })
}

/** The fields that could not be read, in the order of the form. */
export function listSalah(isian: IsianTerketik, ...terbaca: readonly Terbaca[]): IsianSalah[] {
  return terbaca.flatMap(([nama, sebutan, nilai, paling]) =>
    nilai === undefined ? [{ nama, sebutan, kalimat: kalimatSalah(isian[nama] ?? '', sebutan, paling) }] : [],
  )
}

function kalimatSalah(teks: string, sebutan: string, paling: number | undefined): string {
  if (teks === '') return `Isi ${sebutan}.`
  if (paling !== undefined && teks.length > paling)
    return `Paling banyak ${paling} huruf, ini ${teks.length}. Singkatkan.`

  return `Periksa ${sebutan}.`
}

/** A text that is asked for; undefined when it is empty or too long. */
export function readWajib(teks: string | undefined, paling: number): string | undefined {
  return teks && teks.length <= paling ? teks : undefined
}

/** A text that may be left empty; undefined when it is too long, since nothing is cut. */
export function readOpsional(teks: string | undefined, paling: number): string | null | undefined {
  return (teks ?? '').length <= paling ? teks || null : undefined
}

/** The sentence above the form, and beside each of its fields. */
export function pesanKurang({ isian }: Kurang): Pesan {
  return {
    apa: 'Belum dapat disimpan,',
    mengapa: `karena ${isian.map(({ sebutan }) => sebutan).join(', ')} belum diisi dengan benar.`,
    lalu: 'Lengkapi isian itu, lalu simpan lagi.',
    isian: Object.fromEntries(isian.map(({ nama, kalimat }) => [nama, kalimat])),
  }
}
