import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { accept, type Result, refuse } from '../domain/result.ts'
import { periksaZip } from './isi-zip.ts'

export type PenolakanLembar =
  | { readonly kode: 'berkas-kosong' }
  | { readonly kode: 'berkas-terlalu-besar'; readonly palingMegabita: number }
  | { readonly kode: 'bukan-lembar-kerja' }
  | { readonly kode: 'lembar-terlalu-luas' }
  | { readonly kode: 'terlalu-banyak-baris'; readonly paling: number }

/** Rows as text, the first one the headings. */
export type Lembar = readonly (readonly string[])[]

export type BatasLembar = {
  readonly palingMegabita: number
  readonly palingBaris: number
  /** What a packed sheet may unpack to. */
  readonly palingMegabitaTerbuka: number
}

// The people of the largest city.
const SEKOTA: BatasLembar = { palingMegabita: 20, palingBaris: 50_000, palingMegabitaTerbuka: 100 }
const PALING_KOLOM = 100
// No row of ours is longer, nor one whose stray quotation mark takes in those that follow.
const HURUF_SATU_BARIS = 30_000
/** Spreadsheets keep 15 digits of a number; the rest is lost. */
const ANGKA_UTUH = 1e15
export const TANDA_ANGKA_RUSAK = '≈'

/** Reads an Excel file or CSV by its content, whatever it is called. */
export async function readLembar(
  isi: Uint8Array,
  { palingMegabita, palingBaris, palingMegabitaTerbuka }: BatasLembar = SEKOTA,
): Promise<Result<Lembar, PenolakanLembar>> {
  if (isi.byteLength === 0) return refuse({ kode: 'berkas-kosong' })
  if (isi.byteLength > palingMegabita * 2 ** 20)
    return refuse({ kode: 'berkas-terlalu-besar', palingMegabita })
  const kemasan = isZip(isi) ? periksaZip(Buffer.from(isi), palingMegabitaTerbuka * 2 ** 20) : undefined
  if (kemasan === 'terlalu-luas') return refuse({ kode: 'lembar-terlalu-luas' })
  if (kemasan === 'rusak') return refuse({ kode: 'bukan-lembar-kerja' })
  const lembar = kemasan ? await readExcel(isi) : readCsv(isi, palingBaris)
  if (lembar === 'terlalu-luas') return refuse({ kode: 'lembar-terlalu-luas' })
  if (!lembar) return refuse({ kode: 'bukan-lembar-kerja' })
  if (lembar.length > palingBaris) return refuse({ kode: 'terlalu-banyak-baris', paling: palingBaris })

  return accept(lembar)
}

function isZip(isi: Uint8Array): boolean {
  return isi[0] === 0x50 && isi[1] === 0x4b
}

async function readExcel(isi: Uint8Array): Promise<Lembar | undefined> {
  try {
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

export type KolomTemplat = {
  readonly judul: string
  readonly wajib: boolean
  readonly contoh: string
  readonly keterangan: string
  readonly pilihan?: readonly string[] | undefined
}

const LEBAR = 24

/** An Excel file to fill in: one example row or what is there already, and a sheet that says what each column takes. */
export async function writeTemplat(
  kolom: readonly KolomTemplat[],
  isi: Lembar = [kolom.map(({ contoh }) => contoh)],
): Promise<Uint8Array> {
  const tebal = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const teks = (value: string) => ({ value, type: String, format: '@', wrap: true })
  const data = [kolom.map(({ judul }) => tebal(judul)), ...isi.map((baris) => baris.map(teks))]
  const petunjuk = [
    ['Kolom', 'Wajib', 'Nilai yang boleh', 'Keterangan'].map(tebal),
    ...kolom.map(({ judul, wajib, pilihan, keterangan }) =>
      [judul, wajib ? 'Ya' : 'Tidak', (pilihan ?? []).join(', ') || 'Bebas', keterangan].map(teks),
    ),
  ]
  const lebar = kolom.map(() => ({ width: LEBAR }))
  const berkas = await writeXlsxFile([
    { data, sheet: 'Data', columns: lebar, stickyRowsCount: 1 },
    {
      data: petunjuk,
      sheet: 'Petunjuk',
      columns: [{ width: 24 }, { width: 8 }, { width: 50 }, { width: 60 }],
    },
  ]).toBuffer()

  return new Uint8Array(berkas)
}
