import type { Aspek, BentukSkp, JenisRhk, Perspektif } from '../isi-skp.ts'
import { NAMA_ASPEK, NAMA_JENIS_RHK, NAMA_PERSPEKTIF } from '../istilah.ts'
import type { BagianLampiran } from '../lampiran.ts'
import { samakan } from '../salinan.ts'

/** The columns of a whole SKP as a sheet; a row is a result with its first indicator, or one more indicator of it. */
export const KOLOM_LEMBAR = [
  'Bagian',
  'Hasil kerja pimpinan',
  'Kalimat',
  'Pemberi penugasan',
  'Aspek atau perspektif',
  'Indikator atau ekspektasi',
  'Target',
  'Satuan',
] as const

export type KolomLembar = (typeof KOLOM_LEMBAR)[number]

export const BAGIAN_PERILAKU = 'Perilaku'

const BAGIAN_LAMPIRAN_LEMBAR: Record<BagianLampiran, string> = {
  dukungan: 'Dukungan',
  pertanggungjawaban: 'Pertanggungjawaban',
  konsekuensi: 'Konsekuensi',
}

/** What the first column may say. */
export const BAGIAN_LEMBAR: readonly string[] = [
  ...Object.values(NAMA_JENIS_RHK),
  BAGIAN_PERILAKU,
  ...Object.values(BAGIAN_LAMPIRAN_LEMBAR),
]

/** A list of the annex as its sheet is headed (Format A.1.2, Lampiran SKP). */
export function namaBagianLampiran(bagian: BagianLampiran): string {
  return BAGIAN_LAMPIRAN_LEMBAR[bagian]
}

/** Utama or tambahan, as people write it in a sheet (Format A.1.2). */
export function findJenis(teks: string): JenisRhk | undefined {
  return findKunci(NAMA_JENIS_RHK, teks)
}

/** The list of the annex that such a heading names. */
export function findBagianLampiran(teks: string): BagianLampiran | undefined {
  return findKunci(BAGIAN_LAMPIRAN_LEMBAR, teks)
}

/** Aspek of an indicator, as people write it in a sheet (Format A.1.7). */
export function findAspek(teks: string): Aspek | undefined {
  return findKunci(NAMA_ASPEK, teks)
}

/** Perspektif of a leader's indicator, as people write it in a sheet (Format A.1.2). */
export function findPerspektif(teks: string): Perspektif | undefined {
  return findKunci(NAMA_PERSPEKTIF, teks)
}

/** The words that the column of aspect or perspective takes on this form. */
export function pilihanKolom(bentuk: BentukSkp): readonly string[] {
  return Object.values(bentuk === 'jpt' ? NAMA_PERSPEKTIF : NAMA_ASPEK)
}

function findKunci<K extends string>(nama: Record<K, string>, teks: string): K | undefined {
  const dicari = samakan(teks)
  return (Object.keys(nama) as K[]).find((kunci) => samakan(nama[kunci]) === dicari)
}
