import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { BENTUK_CADANGAN, type MigrasiCadangan, type PartisiCadangan, type TabelCadangan } from './susunan.ts'

export type KepalaCadangan = {
  readonly bentuk: string
  readonly dibuat: string
  readonly migrasi: readonly MigrasiCadangan[]
  readonly partisi: readonly PartisiCadangan[]
}

export type BagianCadangan =
  | { readonly apa: 'kepala'; readonly kepala: KepalaCadangan }
  | { readonly apa: 'tabel'; readonly tabel: TabelCadangan }
  | { readonly apa: 'baris'; readonly baris: string }
  | { readonly apa: 'akhir'; readonly nama: string; readonly jumlah: number; readonly sidik: string }
  | { readonly apa: 'berkas'; readonly sidik: string; readonly isi: Buffer }

export const RUSAK =
  'Berkas cadangan ini rusak atau tidak lengkap. Tidak ada yang dipulihkan. Pakai cadangan lain.'

/** The parts of a backup in order; a damaged or cut file throws before its end is believed. */
export async function* readCadangan(file: string): AsyncGenerator<BagianCadangan> {
  const mentah = createReadStream(file)
  const terbuka = mentah.pipe(createGunzip())
  let galat: Error | undefined
  const catat = (satu: Error) => {
    galat ??= satu
    terbuka.destroy(satu)
  }
  mentah.on('error', catat)
  terbuka.on('error', catat)
  let isKepala = true
  let isSelesai = false
  try {
    for await (const baris of createInterface({ input: terbuka, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (galat) break
      const bagian = parseBaris(baris, isKepala)
      isKepala = false
      if (bagian === 'selesai') isSelesai = true
      else yield bagian
    }
  } catch (satu) {
    galat ??= satu as Error
  }
  if (galat && 'code' in galat && galat.code === 'ENOENT') throw new Error(`Berkas ${file} tidak ada.`)
  if (galat || !isSelesai) throw new Error(RUSAK, { cause: galat })
}

function parseBaris(teks: string, isKepala: boolean): BagianCadangan | 'selesai' {
  // Rows are arrays; everything else is an object.
  if (!isKepala && teks.startsWith('[')) return { apa: 'baris', baris: teks }
  const isi = JSON.parse(teks)
  if (isKepala) {
    if (isi.bentuk !== BENTUK_CADANGAN) throw new Error('bukan cadangan')
    return { apa: 'kepala', kepala: isi }
  }
  if (isi.selesai) return 'selesai'
  if (isi.tabel) return { apa: 'tabel', tabel: isi.tabel }
  if (isi.akhir) return { apa: 'akhir', nama: isi.akhir, jumlah: isi.baris, sidik: isi.sidik }
  if (isi.berkas) return { apa: 'berkas', sidik: isi.berkas, isi: Buffer.from(isi.isi, 'base64') }
  throw new Error('bagian tidak dikenal')
}
