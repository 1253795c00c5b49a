import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { AKAR } from '../akar.ts'
import type { Kertas } from '../domain/dokumen/ukuran-kertas.ts'
import { gambarQr } from './qr.ts'

/** How a document is to be printed; tanggal is the frozen instant of the document, so the same data gives the same bytes. */
export type Cetak = {
  readonly tanggal: Temporal.Instant
  readonly kertas?: Kertas
  /** The address in the QR of the paper; a draft has none. */
  readonly periksa?: string | undefined
}

export type Template =
  | 'skp-kuantitatif'
  | 'skp-jpt-kuantitatif'
  | 'skp-kualitatif'
  | 'lampiran-skp'
  | 'manual-indikator'
  | 'matriks'
  | 'rencana-aksi'
  | 'pendokumentasian'
  | 'bimbingan'
  | 'pendapat-bimbingan'
  | 'evaluasi-kompetensi'
  | 'laporan-perilaku'
  | 'rekaman-kualitatif'
  | 'rekaman-jpt'
  | 'rekaman-kuantitatif'
  | 'evaluasi-kuantitatif'
  | 'evaluasi-jpt'
  | 'evaluasi-kualitatif'
  | 'dokumen-evaluasi'
  | 'slip-aktivasi'
  | 'laporan-harian'
  | 'laporan-unit'
  | 'perjanjian-kinerja'
  | 'workblock'

const TEMPLATES = join(AKAR, 'src/reports/templates')
const FONTS = join(AKAR, 'assets/fonts')

/** No font of ours shows it: a square, as paper does it, instead of a document that cannot be made. */
const TANPA_HURUF = '□'

let compiler: NodeCompiler | undefined

/**
 * The data goes in as JSON and is never read as markup: what a person typed is printed as typed.
 * Finished documents are freed between turns of the event loop: who prints many awaits between them
 * (300 in one turn held 880 MB, with an await after each 330 MB, however many).
 */
export function renderPdf(template: Template, data: object, cetak: Cetak): Uint8Array {
  const json = JSON.stringify(data, (_, nilai) => (typeof nilai === 'string' ? bersih(nilai) : nilai))
  const inputs = {
    data: json,
    tanggal: tanggalDokumen(cetak.tanggal),
    kertas: cetak.kertas ?? 'F4',
    periksa: JSON.stringify(cetak.periksa ? { alamat: cetak.periksa, qr: gambarQr(cetak.periksa) } : null),
  }
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] })

  try {
    return cetakUlang(compiler, join(TEMPLATES, `${template}.typ`), inputs)
  } finally {
    // Without it, 200 documents hold 2.2 GB.
    compiler.evictCache(0)
  }
}

type Inputs = {
  readonly data: string
  readonly tanggal: string
  readonly kertas: string
  readonly periksa: string
}

function cetakUlang(mesin: NodeCompiler, mainFilePath: string, inputs: Inputs): Uint8Array {
  const hasil = compile(mesin, mainFilePath, inputs)
  if (hasil instanceof Uint8Array) return hasil

  const data = [...inputs.data].map((huruf) => (hasil.has(huruf) ? TANPA_HURUF : huruf)).join('')
  const kedua = compile(mesin, mainFilePath, { ...inputs, data })
  if (kedua instanceof Uint8Array) return kedua
  throw new Error(`typst: no glyph for ${[...kedua].join(' ')}`)
}

/** The bytes, or the characters that no font can show (PDF/A refuses them). */
function compile(mesin: NodeCompiler, mainFilePath: string, inputs: Inputs): Uint8Array | Set<string> {
  const hasil = mesin.compile({ mainFilePath, inputs })
  const dokumen = hasil.result
  if (!dokumen) {
    const galat = hasil.takeError()
    throw new Error(`typst: ${galat ? JSON.stringify(mesin.fetchDiagnostics(galat)) : mainFilePath}`)
  }
  try {
    return new Uint8Array(mesin.pdf(dokumen, { pdfStandard: PdfStandard.A_2a }))
  } catch (galat) {
    const huruf = tanpaHuruf(galat)
    if (huruf.size === 0) throw galat
    return huruf
  }
}

function tanpaHuruf(galat: unknown): Set<string> {
  const pesan = galat instanceof Error ? galat.message : ''
  const teks = [...pesan.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gsu)]
  return new Set(teks.flatMap((cocok) => [...uraikan(cocok[1] ?? '')]))
}

/** Rust prints what it cannot show as \u{1f44d}. */
function uraikan(teks: string): string {
  return teks.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, kode: string) =>
    String.fromCodePoint(parseInt(kode, 16)),
  )
}

/** Control, private, unassigned and broken characters have no place on paper; line breaks stay. */
function bersih(teks: string): string {
  return teks
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, '')
}

function tanggalDokumen(tanggal: Temporal.Instant): string {
  const t = tanggal.toZonedDateTimeISO('UTC')
  return JSON.stringify([t.year, t.month, t.day, t.hour, t.minute, t.second])
}
