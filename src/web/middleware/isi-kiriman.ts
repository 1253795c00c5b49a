import { MEGABITA } from '../../domain/ukuran.ts'
import type { C } from '../lingkungan.ts'

// What is kept of a form whose sender is not known yet: all of its words, not its files.
const AWAL_BYTE = MEGABITA

// No field of ours asks for more; most ask for far less and say so themselves.
export const HURUF_SATU_ISIAN = 20_000
/** A whole form, kept by a person who has to sign in again, and a sheet between its dry run and its use. */
const BERISI_BANYAK = new Set(['titipan', 'lembar'])

// The matrix of the largest unit has fewer; reading millions would hold up everybody for minutes.
export const PALING_BANYAK_ISIAN = 20_000

export type KirimanDitolak = 'kiriman-besar' | 'kiriman-rusak' | 'isian-banyak' | 'isian-panjang'

/** Reads the form once for everybody after us, never more of it than its route takes. */
export async function readFormulir(c: C, palingByte: number): Promise<FormData | KirimanDitolak> {
  const isi = isKosong(c) ? Buffer.alloc(0) : await readSemua(c, palingByte)
  if (isi === 'kiriman-besar') return isi
  const form = await parse(c, isi)
  if (typeof form === 'string') return form
  c.req.bodyCache.formData = form

  return hasIsianPanjang(form) ? 'isian-panjang' : form
}

/** The words of a form that nobody has read yet, whoever sent it; what follows them passes by and is not kept. */
export async function readTulisan(c: C): Promise<FormData | undefined> {
  const terbaca = await c.req.bodyCache.formData
  if (terbaca) return terbaca
  const isi = await readAwal(c).catch(() => undefined)
  const form = isi && (await parse(c, isi))
  if (!form || typeof form === 'string') return undefined
  c.req.bodyCache.formData = form

  return form
}

/** A length that is said is kept by the server; where none is said the bytes are counted. */
async function readSemua(c: C, palingByte: number): Promise<Buffer | 'kiriman-besar'> {
  const panjang = panjangTertulis(c)
  if (panjang !== undefined)
    return panjang > palingByte ? 'kiriman-besar' : Buffer.from(await c.req.raw.arrayBuffer())
  const potongan: Uint8Array[] = []
  let byte = 0
  for await (const satu of alir(c)) {
    byte += satu.length
    if (byte > palingByte) return 'kiriman-besar'
    potongan.push(satu)
  }

  return Buffer.concat(potongan)
}

/** The browser hears no answer before all of its files are gone, so they flow past; without a length nobody waits for the end. */
async function readAwal(c: C): Promise<Buffer | undefined> {
  const potongan: Uint8Array[] = []
  let byte = 0
  for await (const satu of alir(c)) {
    if (byte < AWAL_BYTE) potongan.push(satu)
    byte += satu.length
    if (byte > AWAL_BYTE && panjangTertulis(c) === undefined) break
  }
  const isi = Buffer.concat(potongan)

  return byte > AWAL_BYTE ? closeParts(isi, jenisIsi(c)) : isi
}

/** Leaving it halfway must not cut the connection: the answer still goes out on it. */
function alir(c: C): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  return c.req.raw.body?.values({ preventCancel: true }) ?? []
}

/** A form cut off inside one of its files still says all that stood before it. */
function closeParts(isi: Buffer, jenis: string): Buffer | undefined {
  const [, batas] = /boundary="?([^";]+)"?/i.exec(jenis) ?? []

  return batas === undefined ? undefined : Buffer.concat([isi, Buffer.from(`\r\n--${batas}--\r\n`)])
}

async function parse(c: C, isi: Buffer): Promise<FormData | 'kiriman-rusak' | 'isian-banyak'> {
  if (isi.length === 0 && isKosong(c)) return new FormData()
  const jenis = jenisIsi(c)
  if (hasLebihDari(isi, pemisah(jenis), PALING_BANYAK_ISIAN)) return 'isian-banyak'

  return new Response(isi as Uint8Array<ArrayBuffer>, { headers: { 'content-type': jenis } })
    .formData()
    .catch(() => 'kiriman-rusak' as const)
}

/** What stands between two fields, whatever the boundary is called. */
function pemisah(jenis: string): string {
  return jenis.trim().toLowerCase().startsWith('multipart/') ? '\r\n--' : '&'
}

function hasLebihDari(isi: Buffer, tanda: string, paling: number): boolean {
  let jumlah = 0
  for (let di = isi.indexOf(tanda); di >= 0 && jumlah <= paling; di = isi.indexOf(tanda, di + 1)) jumlah += 1

  return jumlah > paling
}

function hasIsianPanjang(form: FormData): boolean {
  return [...form].some(
    ([nama, nilai]) =>
      typeof nilai === 'string' && nilai.length > HURUF_SATU_ISIAN && !BERISI_BANYAK.has(nama),
  )
}

/** A button without fields sends nothing at all. */
function isKosong(c: C): boolean {
  const { headers } = c.req.raw

  return !['content-type', 'transfer-encoding'].some((nama) => headers.has(nama)) && !panjangTertulis(c)
}

/** The length that a request says it has; undefined when it comes in pieces. */
export function panjangTertulis(c: C): number | undefined {
  const tertulis = c.req.header('content-length')

  return tertulis === undefined || c.req.header('transfer-encoding') !== undefined
    ? undefined
    : Number(tertulis)
}

function jenisIsi(c: C): string {
  return c.req.header('content-type') ?? ''
}
