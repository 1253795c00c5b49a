import { inflateRawSync } from 'node:zlib'

export type PeriksaZip = 'wajar' | 'rusak' | 'terlalu-luas'

const PALING_BARIS = 100_000
const PALING_KOLOM = 100

const BERKAS = 0x04034b50
const DAFTAR = 0x02014b50
const BERIKUT = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x01\x02', 'latin1')]
const KEPALA = 30
const DEFLATE = 8

/** Whether a workbook may be unpacked: a few bytes of zip can hold gigabytes, and one far cell a billion empty ones. */
export function periksaZip(isi: Buffer, palingBesar: number): PeriksaZip {
  let tempat = 0
  let sisa = palingBesar
  while (hasSignature(isi, tempat, BERKAS)) {
    const satu = readBerkas(isi, tempat, sisa)
    if (typeof satu === 'string') return satu
    if (isTerlaluLuas(satu.terbuka)) return 'terlalu-luas'
    sisa -= satu.terbuka.length
    tempat = satu.akhir
  }

  return hasSignature(isi, tempat, DAFTAR) ? 'wajar' : 'rusak'
}

type SatuBerkas = { readonly terbuka: Buffer; readonly akhir: number }

/** Unpacks one file of the archive, never to more than what is left. */
function readBerkas(isi: Buffer, tempat: number, sisa: number): SatuBerkas | Exclude<PeriksaZip, 'wajar'> {
  if (tempat + KEPALA > isi.length) return 'rusak'
  const cara = isi.readUInt16LE(tempat + 8)
  const terkemas = isi.readUInt32LE(tempat + 18)
  const mulai = tempat + KEPALA + isi.readUInt16LE(tempat + 26) + isi.readUInt16LE(tempat + 28)
  // The reader makes room for what the header says, true or not.
  if (isi.readUInt32LE(tempat + 22) > sisa) return 'terlalu-luas'
  // Sizes then stand behind the content.
  const isMengalir = (isi.readUInt16LE(tempat + 6) & 8) !== 0
  if (cara !== DEFLATE)
    return cara === 0 && !isMengalir && mulai + terkemas <= isi.length
      ? { terbuka: isi.subarray(mulai, mulai + terkemas), akhir: mulai + terkemas }
      : 'rusak'
  const kemasan = isMengalir ? isi.subarray(mulai) : isi.subarray(mulai, mulai + terkemas)
  const dibuka = inflate(kemasan, sisa)
  if (typeof dibuka === 'string') return dibuka

  return {
    terbuka: dibuka.isi,
    akhir: isMengalir ? nextHeader(isi, mulai + dibuka.dipakai) : mulai + terkemas,
  }
}

type Dibuka = { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }

function inflate(kemasan: Buffer, sisa: number) {
  try {
    const pilihan = { maxOutputLength: Math.max(sisa, 1), info: true }
    // With `info` Node answers so; its types do not say it.
    const { buffer, engine } = inflateRawSync(kemasan, pilihan) as unknown as Dibuka
    return { isi: buffer, dipakai: engine.bytesWritten }
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'terlalu-luas' : 'rusak'
  }
}

function nextHeader(isi: Buffer, dari: number): number {
  const tempat = BERIKUT.map((tanda) => isi.indexOf(tanda, dari)).filter((satu) => satu >= 0)
  return tempat.length === 0 ? isi.length : Math.min(...tempat)
}

function hasSignature(isi: Buffer, tempat: number, tanda: number): boolean {
  return tempat + 4 <= isi.length && isi.readUInt32LE(tempat) === tanda
}

const ALAMAT = /\sr\s*=\s*["']([^"']*)["']/g

/** A sheet is read as a full table, up to its furthest row and column. */
function isTerlaluLuas(terbuka: Buffer): boolean {
  if (!terbuka.includes('sheetData')) return false
  for (const [, alamat = ''] of terbuka.toString('latin1').matchAll(ALAMAT)) {
    const [, huruf, angka] = /^([A-Z]{0,3})(\d{1,7})$/.exec(alamat) ?? []
    if (huruf === undefined || Number(angka) > PALING_BARIS || nomorKolom(huruf) > PALING_KOLOM) return true
  }

  return false
}

/** `A` is 1, `AA` is 27. */
function nomorKolom(huruf: string): number {
  return [...huruf].reduce((nomor, satu) => nomor * 26 + satu.charCodeAt(0) - 64, 0)
}
