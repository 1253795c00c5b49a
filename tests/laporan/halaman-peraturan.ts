import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rapat } from './baca-pdf.ts'
import { halamanTerbaca } from './urutan-baca.ts'

export type Kalimat = { readonly halaman: string; readonly tercetak: string }

const baca = (folder: string, nama: string) =>
  readFileSync(join(import.meta.dirname, folder, `${nama}.txt`), 'utf8')

/** The regulation's page as plain text. */
export const teksHalaman = (nama: string) => baca('halaman', nama)

/** Its sentences in its order, each with what the application prints for it. */
export function kalimatHalaman(nama: string): Kalimat[] {
  return baca('kalimat', nama)
    .split('\n')
    .filter((baris) => baris !== '' && !baris.startsWith('#'))
    .map((baris) => {
      const [halaman = '', tercetak = halaman] = baris.split(' => ')
      return { halaman, tercetak }
    })
}

/** The first sentence that is not printed after those before it; undefined: all are there, in this order. */
export function kalimatHilang(kalimat: readonly string[], pdf: Uint8Array): string | undefined {
  const dokumen = halamanTerbaca(pdf).map(rapat).join('\f')
  const terpakai = new Set<number>()
  let posisi = 0
  return kalimat.find((satu) => {
    const dicari = rapat(satu)
    const lalu = cariDiLembarLalu(dokumen, dicari, posisi, terpakai)
    const ketemu = lalu ?? cari(dokumen, dicari, posisi)
    terpakai.add(ketemu)
    if (lalu === undefined) posisi = ketemu
    return ketemu < 0
  })
}

const POTONGAN_TERPENDEK = 8

/**
 * A row that a page cuts is read cell by cell: after the end of one cell overleaf, the next cell begins on the sheet
 * before. Only what no sentence has taken yet counts.
 */
function cariDiLembarLalu(dokumen: string, kalimat: string, posisi: number, terpakai: ReadonlySet<number>) {
  const potong = dokumen.lastIndexOf('\f', posisi)
  if (potong < 0 || kalimat.length < POTONGAN_TERPENDEK) return undefined

  const mulai = dokumen.lastIndexOf('\f', potong - 1) + 1
  const letak = mulai + dokumen.slice(mulai, potong).lastIndexOf(kalimat)
  if (letak >= mulai && !terpakai.has(letak)) return letak
  const [ini = ''] = dokumen.slice(posisi).split('\f')
  if (ini.includes(kalimat)) return undefined

  const terpotong = cari(dokumen.slice(mulai), kalimat, 0)
  return terpotong >= 0 && terpotong < potong - mulai ? mulai + terpotong : undefined
}

/** Where a sentence begins, from there on; one that a page cuts in two begins on this page and ends on the next. */
function cari(dokumen: string, kalimat: string, mulai: number): number {
  const utuh = dokumen.indexOf(kalimat, mulai)
  const [ini = '', berikut = ''] = dokumen.slice(mulai).split('\f')
  if (utuh >= 0 && utuh < mulai + ini.length) return utuh

  const panjang = Array.from({ length: Math.max(0, kalimat.length - POTONGAN_TERPENDEK) }, (_, i) => i)
  const potongan = panjang
    .map((n) => n + POTONGAN_TERPENDEK)
    .find((n) => ini.includes(kalimat.slice(0, n)) && berikut.includes(kalimat.slice(n)))

  return potongan === undefined ? utuh : mulai + ini.indexOf(kalimat.slice(0, potongan))
}
