import { globSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'
import type { Temuan } from './alat.ts'

const LOGIKA_TERBANYAK = 30
const TAMPILAN_TERBANYAK = 80
const PARAMETER_TERBANYAK = 3

const FUNGSI = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassMethod|MethodProperty)$/
const JSX = /^JSX(Element|Fragment)$/
/** A text, a list, an object written out and a switch that only answers are data: they count by their first line. */
const DATA = /^(TemplateLiteral|ObjectExpression|ArrayExpression|TabelSwitch)$/
/** Nothing to understand there: empty, a comment, or only the end of something. */
const TANPA_LOGIKA = /^\s*(\/\/.*|\/?\*.*|[\])}>;,]*|<\/[\w.]*>[\])},;]*)$/
const DICARI = [FUNGSI, JSX, DATA]
/** The parser's positions go on from file to file; this first token shows where one begins. */
const AWAL = ';'

type Simpul = {
  readonly type: string
  readonly span: { readonly start: number; readonly end: number }
  readonly params?: readonly unknown[]
  readonly identifier?: { readonly value?: string }
  readonly cases?: readonly { readonly consequent: readonly Simpul[] }[]
}
type Rentang = { readonly simpul: Simpul; readonly dari: number; readonly sampai: number }

export type Fungsi = {
  readonly nama: string
  readonly baris: number
  /** Lines of its own: what stands in a function inside of it counts there. */
  readonly logika: number
  readonly parameter: number
  readonly isTampilan: boolean
}

/** Functions that hold more than one can take in at a look. */
export function checkFungsi(): Temuan {
  return globSync('src/**/*.{ts,tsx}')
    .sort()
    .flatMap((berkas) =>
      listFungsi(readFileSync(berkas, 'utf8'), berkas).flatMap((fungsi) =>
        sayTerlaluBesar(fungsi).map((kata) => `${berkas}:${fungsi.baris}: ${fungsi.nama} ${kata}`),
      ),
    )
}

function sayTerlaluBesar({ logika, parameter, isTampilan }: Fungsi): string[] {
  const terbanyak = isTampilan ? TAMPILAN_TERBANYAK : LOGIKA_TERBANYAK

  return [
    ...(logika > terbanyak ? [`berisi ${logika} baris logika, paling banyak ${terbanyak}`] : []),
    ...(parameter > PARAMETER_TERBANYAK
      ? [
          `meminta ${parameter} masukan, paling banyak ${PARAMETER_TERBANYAK}; lebih dari itu satu objek bernama`,
        ]
      : []),
  ]
}

/** Every function of a source, with the size of its own. */
export function listFungsi(sumber: string, berkas: string): Fungsi[] {
  const teks = `${AWAL}${sumber}`
  const pohon = parseSync(teks, { syntax: 'typescript', tsx: berkas.endsWith('x'), target: 'esnext' })
  const barisDi = hitungBaris(teks, pohon.span.start)
  const rentang = listSimpul(pohon).map((simpul) => ({
    simpul,
    dari: barisDi(simpul.span.start),
    sampai: barisDi(simpul.span.end),
  }))
  const fungsi = rentang.filter(({ simpul }) => FUNGSI.test(simpul.type))
  const baris = teks.split('\n')

  return fungsi.map((ini) => {
    const { simpul, dari } = ini
    const dalam = rentang.filter((lain) => lain.simpul !== simpul && isDalam(lain, ini))
    const milikLain = new Set(
      dalam.filter(({ simpul: { type } }) => FUNGSI.test(type) || DATA.test(type)).flatMap(nomorIsi),
    )
    const milik = nomorIsi(ini).filter((ke) => !milikLain.has(ke))

    return {
      nama: namaFungsi(baris, ini),
      baris: dari,
      logika: milik.filter((ke) => !TANPA_LOGIKA.test(baris[ke - 1] ?? '')).length,
      parameter: simpul.params?.length ?? 0,
      isTampilan: dalam.some((lain) => JSX.test(lain.simpul.type)),
    }
  })
}

function isDalam({ simpul: { span } }: Rentang, { simpul: { span: luar } }: Rentang): boolean {
  return span.start >= luar.start && span.end <= luar.end
}

/** The lines below the one on which a function begins. */
function nomorIsi({ dari, sampai }: Rentang): number[] {
  return Array.from({ length: sampai - dari }, (_, i) => dari + 1 + i)
}

function namaFungsi(baris: readonly string[], { simpul, dari }: Rentang): string {
  const [kata] =
    /[\w.]+(?=( =|:|\(| ))/.exec(
      (baris[dari - 1] ?? '').replace(/\b(export|async|function|const|return)\b /g, '').trim(),
    ) ?? []

  return simpul.identifier?.value ?? kata ?? 'fungsi'
}

/** All functions and pieces of a page, wherever they stand. */
function listSimpul(nilai: unknown): Simpul[] {
  if (typeof nilai !== 'object' || nilai === null) return []
  const dalam = Object.values(nilai).flatMap(listSimpul)

  if (!isSimpul(nilai)) return dalam
  if (isTabel(nilai)) return [{ ...nilai, type: 'TabelSwitch' }, ...dalam]

  return DICARI.some((jenis) => jenis.test(nilai.type)) ? [nilai, ...dalam] : dalam
}

/** Each of its cases is one answer. */
function isTabel({ type, cases = [] }: Simpul): boolean {
  return type === 'SwitchStatement' && cases.every(({ consequent }) => isJawaban(consequent))
}

function isJawaban(langkah: readonly Simpul[]): boolean {
  return langkah.length <= 1 && langkah.every(({ type }) => type === 'ReturnStatement')
}

function isSimpul(nilai: object): nilai is Simpul {
  return 'type' in nilai && 'span' in nilai && typeof nilai.type === 'string'
}

/** The parser counts bytes. */
function hitungBaris(teks: string, awal: number): (posisi: number) => number {
  const isi = Buffer.from(teks)
  const ujung: number[] = []
  for (let di = isi.indexOf(10); di >= 0; di = isi.indexOf(10, di + 1)) ujung.push(di)

  return (posisi) => ujung.filter((di) => di < posisi - awal).length + 1
}
