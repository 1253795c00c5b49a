import { parse } from 'csv-parse/sync'
import { accept, type Result, refuse } from '../domain/result.ts'
import { MEGABITA } from '../domain/ukuran.ts'
import { periksaZip } from './isi-zip.ts'
import { type BatasLembar, type Lembar, type PenolakanLembar, TANDA_ANGKA_RUSAK } from './lembar.ts'

const PALING_KOLOM = 100
// Thirty columns of the largest city; no import of ours asks for as many.
const PALING_SEL = 1_500_000
// No row of ours is longer, nor one whose stray quotation mark takes in those that follow.
const HURUF_SATU_BARIS = 30_000
/** Spreadsheets keep 15 digits of a number; the rest is lost. */
const ANGKA_UTUH = 1e15

/** The rows of an Excel file or CSV; a crafted one keeps its thread for long. */
export async function bukaLembar(
  isi: Uint8Array,
  { palingBaris, palingMegabitaTerbuka }: BatasLembar,
): Promise<Result<Lembar, PenolakanLembar>> {
  const kemasan = isZip(isi) ? periksaZip(Buffer.from(isi), palingMegabitaTerbuka * MEGABITA) : undefined
  if (kemasan === 'terlalu-luas') return refuse({ kode: 'lembar-terlalu-luas' })
  if (kemasan === 'rusak') return refuse({ kode: 'bukan-lembar-kerja' })
  const lembar = kemasan ? await readExcel(isi) : readCsv(isi, palingBaris)
  if (lembar === 'terlalu-luas') return refuse({ kode: 'lembar-terlalu-luas' })
  if (!lembar) return refuse({ kode: 'bukan-lembar-kerja' })
  if (lembar.length > palingBaris) return refuse({ kode: 'terlalu-banyak-baris', paling: palingBaris })
  if (lembar.reduce((jumlah, baris) => jumlah + baris.length, 0) > PALING_SEL)
    return refuse({ kode: 'lembar-terlalu-luas' })

  return accept(lembar)
}

function isZip(isi: Uint8Array): boolean {
  return isi[0] === 0x50 && isi[1] === 0x4b
}

async function readExcel(isi: Uint8Array): Promise<Lembar | undefined> {
  try {
    // Loaded only for those: most of what people bring is small, and its thread should begin at once.
    const { readSheet } = await import('read-excel-file/node')
    const lembar = await readSheet(Buffer.from(isi), 1, { trim: true })
    return lembar.map((baris) => baris.map(tulisSel))
  } catch {
    return undefined
  }
}

function tulisSel(sel: unknown): string {
  if (sel === null || sel === undefined) return ''
  if (sel instanceof Date) return sel.toISOString().slice(0, 10)
  if (typeof sel === 'number' && Math.abs(sel) >= ANGKA_UTUH) return `${TANDA_ANGKA_RUSAK}${sel}`
  if (typeof sel === 'boolean') return sel ? 'ya' : 'tidak'

  return String(sel).trim()
}

/** Stops at the first row too many: twenty million empty ones would fill the memory. */
function readCsv(isi: Uint8Array, palingBaris: number): Lembar | 'terlalu-luas' | undefined {
  let isTerlaluLuas = false
  try {
    const teks = new TextDecoder('utf-8', { fatal: true }).decode(isi)
    if (teks.includes('\u0000')) return undefined
    if (hasBarisPanjang(teks, palingBaris)) return 'terlalu-luas'
    const kepala = teks.slice(0, teks.search(/[\r\n]|$/))
    const delimiter = [';', '\t', ','].find((tanda) => kepala.includes(tanda)) ?? ','
    return parse(teks, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      to: palingBaris + 1,
      max_record_size: HURUF_SATU_BARIS,
      on_record: (baris: string[]) => {
        isTerlaluLuas = baris.length > PALING_KOLOM
        if (isTerlaluLuas) throw new Error('terlalu luas')
        return baris
      },
    })
  } catch {
    return isTerlaluLuas ? 'terlalu-luas' : undefined
  }
}

/** Among the rows that are read; one may end with two signs. */
function hasBarisPanjang(teks: string, palingBaris: number): boolean {
  return teks.split(/[\r\n]/, 2 * palingBaris + 2).some((baris) => baris.length > HURUF_SATU_BARIS)
}
