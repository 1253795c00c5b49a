import { inflateSync } from 'node:zlib'

/** Reads what our own documents hold: text in reading order and the lines of the grid, in pt from the top left. */

export type Tulisan = { readonly x: number; readonly y: number; readonly isi: string }
export type Garis = { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }
export type Halaman = {
  readonly lebar: number
  readonly tinggi: number
  readonly teks: readonly Tulisan[]
  readonly garis: readonly Garis[]
}

type Berkas = ReadonlyMap<string, string>

export function bacaPdf(bytes: Uint8Array): Halaman[] {
  const objek = bacaObjek(bytes)
  return [...objek.values()]
    .filter((o) => /\/Type \/Page\s/.test(o))
    .map((halaman) => bacaHalaman(halaman, objek))
}

/** What draws each page, as its operators. */
export function gambarPdf(bytes: Uint8Array): string[] {
  const objek = bacaObjek(bytes)
  return [...objek.values()]
    .filter((o) => /\/Type \/Page\s/.test(o))
    .map((halaman) => alir(objek.get(/\/Contents (\d+)/.exec(halaman)?.[1] ?? '') ?? ''))
}

function bacaObjek(bytes: Uint8Array): Berkas {
  const sumber = Buffer.from(bytes).toString('latin1')
  return new Map(
    [...sumber.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  )
}

/** The text of the whole document without spaces, so that lines and justification do not matter. */
export const rapat = (teks: string) => teks.replaceAll(/\s+/g, '')

export const teksPdf = (bytes: Uint8Array) =>
  bacaPdf(bytes)
    .map((h) => h.teks.map((t) => t.isi).join(' '))
    .join('\n')

function bacaHalaman(halaman: string, objek: Berkas): Halaman {
  const [, lebar = 0, tinggi = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(halaman) ?? []).map(Number)
  const isi = alir(objek.get(/\/Contents (\d+)/.exec(halaman)?.[1] ?? '') ?? '')
  const huruf = new Map(
    [...halaman.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1] ?? '', bacaHuruf(m[2] ?? '', objek)]),
  )
  const teks: Tulisan[] = []
  const garis: Garis[] = []
  for (const gambar of isi.split(/(?=\n1 0 0 -1 [-\d.]+ [-\d.]+ cm\n)/)) {
    const [, x, y] = /^\n1 0 0 -1 ([-\d.]+) ([-\d.]+) cm\n/.exec(gambar) ?? []
    if (x === undefined) continue
    const titik = { x: Number(x), y: tinggi - Number(y) }
    const ruas = /(?:^|\n)0 0 m\n([-\d.]+) ([-\d.]+) l\nS/.exec(gambar)
    if (ruas) garis.push({ ...titik, dx: Number(ruas[1]), dy: Number(ruas[2]) })
    for (const [, fon = '', isi = ''] of gambar.matchAll(/\/(f\d+) [\d.]+ Tf\n.* Tm\n([\s\S]*?)\nET\n/g))
      teks.push({ ...titik, isi: uraikan(isi, huruf.get(fon) ?? new Map()) })
  }
  return { lebar, tinggi, teks, garis }
}

function alir(objek: string): string {
  const mulai = objek.indexOf('stream\n') + 'stream\n'.length
  const isi = Buffer.from(objek.slice(mulai, objek.lastIndexOf('\nendstream')), 'latin1')
  return objek.includes('/FlateDecode') ? inflateSync(isi).toString('latin1') : isi.toString('latin1')
}

function bacaHuruf(nomor: string, objek: Berkas): Map<number, string> {
  const cmap = alir(objek.get(/\/ToUnicode (\d+)/.exec(objek.get(nomor) ?? '')?.[1] ?? '') ?? '')
  return new Map(
    [...cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)].map((m) => [
      Number.parseInt(m[1] ?? '', 16),
      Buffer.from(m[2] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
}

/** The glyphs that TJ shows, two bytes each; a literal string may hold balanced brackets of its own. */
function uraikan(perintah: string, huruf: ReadonlyMap<number, string>): string {
  const bita = Buffer.from(untai(perintah), 'latin1')
  return Array.from({ length: bita.length >> 1 }, (_, i) => huruf.get(bita.readUInt16BE(i * 2)) ?? '').join(
    '',
  )
}

function untai(perintah: string): string {
  let dalam = 0
  let hasil = ''
  for (const [bagian] of perintah.matchAll(/\\[0-7]{1,3}|\\[\s\S]|<[0-9A-Fa-f]+>|[\s\S]/g)) {
    if (dalam === 0 && bagian.length > 2) hasil += Buffer.from(bagian.slice(1, -1), 'hex').toString('latin1')
    const isPenutupLuar = bagian === ')' && dalam === 1
    if (dalam > 0 && !isPenutupLuar) hasil += bebaskan(bagian)
    if (bagian === '(') dalam += 1
    if (bagian === ')') dalam -= 1
  }
  return hasil
}

const LEPAS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function bebaskan(bagian: string): string {
  if (!bagian.startsWith('\\')) return bagian
  const kode = bagian.slice(1)
  return /^[0-7]/.test(kode) ? String.fromCharCode(Number.parseInt(kode, 8)) : (LEPAS[kode] ?? kode)
}
