import { accept, type Result, refuse } from './result.ts'

/** How many letters a text may hold: the same in a form, in a spreadsheet and at the act that keeps it. */
export const PANJANG = {
  /** What a document says: a result, an indicator, a feedback, a reason. */
  uraian: 2_000,
  /** What a unit tells of a period. */
  laporan: 4_000,
  /** Why something was changed by hand, with the letter it rests on. */
  alasan: 500,
  alasanGangguan: 300,
  /** Why a competence is rated as it is. */
  alasanKompetensi: 600,
  /** One field of guidance: an agenda, a cell of its sheet, an opinion, what follows. */
  pembinaan: 1_000,
  /** What was said in counselling, and a report on conduct. */
  rekaman: 3_000,
  nama: 150,
  /** Of a unit or a post. */
  namaJabatan: 200,
  namaTim: 120,
  namaJam: 100,
  namaKunci: 60,
  namaPengundang: 120,
  singkatan: 60,
  satuan: 40,
  nomorSurat: 100,
  dasar: 200,
  keterangan: 300,
  /** Where somebody studies or works meanwhile, and which application a result came from. */
  tempat: 200,
  surel: 150,
  telepon: 20,
} as const

export type TerlaluPanjang = { readonly kode: 'terlalu-panjang'; readonly paling: number }

/** Whether every text in what was written, however deep, fits in so many letters. */
export function checkPanjang(isi: unknown, paling: number = PANJANG.uraian): Result<null, TerlaluPanjang> {
  return isMuat(isi, paling) ? accept(null) : refuse({ kode: 'terlalu-panjang', paling })
}

function isMuat(isi: unknown, paling: number): boolean {
  if (typeof isi === 'string') return isi.length <= paling
  if (typeof isi !== 'object' || isi === null) return true

  return Object.values(isi).every((satu) => isMuat(satu, paling))
}

/** The beginning of a text, at most so many characters, never half of an emoji (PostgreSQL refuses those). */
export function potong(teks: string, panjang: number): string {
  return teks.slice(0, panjang).replace(/[\ud800-\udbff]$/, '')
}

/** Sentences with one full stop each, also after a title that brings its own (`Penilai: dr. Hairul Anwar, M.Kes.`). */
export function titik(kalimat: string): string {
  const tertutup = /[.!?]$/.test(kalimat) ? kalimat : `${kalimat}.`

  return tertutup.replaceAll(/([^.\s])\.\.(?=\s|$)/g, '$1.')
}
