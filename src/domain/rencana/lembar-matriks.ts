import type { TemuanSel } from '../skp/lembar/bacaan.ts'
import { samakan } from '../skp/salinan.ts'
import { isDapatDiubah } from '../skp/skp.ts'
import { readBilangan } from './angka.ts'
import {
  type BarisMatriks,
  type KolomMatriks,
  kunciPeran,
  type MatriksPeran,
  type Peran,
  type PeranTersimpan,
} from './matriks.ts'

type Isi = Pick<MatriksPeran, 'kolom' | 'baris' | 'peran'>

const ORANG = ['NIP', 'Nama', 'Jabatan'] as const
const PERAN = /^peran (\d+)(?::\s*([\s\S]*))?$/i
const BAGIAN = /^bagian target (\d+)$/i

/** The headings of a matrix as a sheet: who, then for each result the role and the part of its target. */
export function kepalaLembarMatriks(kolom: readonly KolomMatriks[]): readonly string[] {
  return [
    ...ORANG,
    ...kolom.flatMap(({ uraian }, i) => [`Peran ${i + 1}: ${uraian}`, `Bagian target ${i + 1}`]),
  ]
}

/** A matrix as rows of a sheet, without the headings; reading them back gives the same roles. */
export function toLembarMatriks({ kolom, baris, peran }: Isi): readonly (readonly string[])[] {
  const ada = new Map(peran.map((satu) => [kunciPeran(satu), satu]))

  return baris.map(({ pegawaiId, nip, nama, jabatan }) => [
    ...[nip, nama, jabatan],
    ...kolom.flatMap(({ id }) => {
      const satu = ada.get(kunciPeran({ pegawaiId, rhkPimpinanId: id }))
      return [
        satu?.uraian ?? '',
        satu?.bagianTarget == null ? '' : String(satu.bagianTarget).replace('.', ','),
      ]
    }),
  ])
}

type Sel = { readonly rhkPimpinanId: string; readonly peran: number; readonly bagian: number | undefined }

type Bacaan = {
  readonly isi: Isi
  readonly palingPanjang: number
  readonly kepala: readonly string[]
  readonly temuan: TemuanSel[]
}

export type HasilLembarMatriks = { readonly peran: readonly Peran[]; readonly temuan: readonly TemuanSel[] }

/** Reads a matrix from a sheet: the roles it gives, and every cell that cannot be taken over; people and results that it leaves out stay. */
export function readLembarMatriks(
  lembar: readonly (readonly string[])[],
  isi: Isi,
  palingPanjang: number,
): HasilLembarMatriks {
  const bacaan: Bacaan = { isi, palingPanjang, kepala: lembar[0] ?? [], temuan: [] }
  const kolomNip = bacaan.kepala.findIndex((judul) => samakan(judul) === 'nip')
  if (kolomNip < 0) tegur(bacaan, { baris: 1, kolom: 0 }, 'Kolom “NIP” tidak ada. Pakai templatnya.')
  const sel = findSel(bacaan)
  if (bacaan.temuan.length > 0) return { peran: isi.peran, temuan: bacaan.temuan }

  const terbaca = new Map<string, Peran>(isi.peran.map((satu) => [kunciPeran(satu), satu]))
  const orang = new Set<string>()
  for (const [i, teks] of lembar.slice(1).entries()) {
    if (teks.every((satu) => satu.trim() === '')) continue
    const tempat = { baris: i + 2, kolom: kolomNip }
    const pemilik = findOrang(bacaan, { teks, tempat, orang })
    if (!pemilik) continue
    for (const satu of sel) readSel(bacaan, { teks, baris: i + 2, pemilik, sel: satu, terbaca })
  }

  return { peran: [...terbaca.values()], temuan: bacaan.temuan }
}

/** Where each result stands in the sheet; a heading whose words are no longer the leader's is told. */
function findSel(bacaan: Bacaan): readonly Sel[] {
  const { isi, kepala } = bacaan
  return kepala.flatMap((judul, i) => {
    const [, nomor = '', uraian = ''] = PERAN.exec(judul.trim()) ?? []
    if (nomor === '') return []
    const kolom = isi.kolom.find((satu) => samakan(satu.uraian) === samakan(uraian))
    if (!kolom) {
      tegur(
        bacaan,
        { baris: 1, kolom: i },
        'Hasil kerja ini tidak ada lagi di SKP Anda. Unduh templatnya lagi.',
      )
      return []
    }
    const bagian = kepala.findIndex((lain) => BAGIAN.exec(lain.trim())?.[1] === nomor)
    return [{ rhkPimpinanId: kolom.id, peran: i, bagian: bagian < 0 ? undefined : bagian }]
  })
}

type Dicari = {
  readonly teks: readonly string[]
  readonly tempat: Tempat
  /** Whoever had a row already. */
  readonly orang: Set<string>
}

function findOrang(bacaan: Bacaan, { teks, tempat, orang }: Dicari): BarisMatriks | undefined {
  const nip = (teks[tempat.kolom] ?? '').replaceAll(/\s/g, '')
  const pemilik = bacaan.isi.baris.find((satu) => satu.nip === nip)
  if (!pemilik) tegur(bacaan, tempat, 'NIP ini tidak ada di matriks Anda.')
  else if (orang.has(nip)) tegur(bacaan, tempat, 'NIP ini sudah ada di baris lain.')
  else {
    orang.add(nip)
    return pemilik
  }
  return undefined
}

type Dibaca = {
  readonly teks: readonly string[]
  readonly baris: number
  readonly pemilik: BarisMatriks
  readonly sel: Sel
  readonly terbaca: Map<string, Peran>
}

function readSel(bacaan: Bacaan, { teks, baris, pemilik, sel, terbaca }: Dibaca): void {
  const { pegawaiId } = pemilik
  const { rhkPimpinanId } = sel
  const kunci = kunciPeran({ pegawaiId, rhkPimpinanId })
  const lama = bacaan.isi.peran.find((satu) => kunciPeran(satu) === kunci)
  const uraian = (teks[sel.peran] ?? '').trim()
  const tertulis = sel.bagian === undefined ? undefined : (teks[sel.bagian] ?? '').trim()
  const bagian = tertulis === undefined ? lama?.bagianTarget : readBilangan(tertulis)
  const dariPeran = (kalimat: string) => tegur(bacaan, { baris, kolom: sel.peran }, kalimat)
  const dariBagian = (kalimat: string) => tegur(bacaan, { baris, kolom: sel.bagian ?? 0 }, kalimat)
  if (uraian.length > bacaan.palingPanjang) dariPeran(`Paling banyak ${bacaan.palingPanjang} huruf.`)
  if (tertulis && bagian === undefined) dariBagian('Tulis angka saja, misalnya 12,5.')
  if (tertulis && uraian === '') dariBagian('Tulis perannya dulu, atau kosongkan bagian ini.')
  if (lama && isTerkunci(lama, pemilik) && uraian !== lama.uraian)
    dariPeran('Peran ini terkunci bersama SKP-nya. Biarkan seperti semula.')
  if (uraian === '') terbaca.delete(kunci)
  else terbaca.set(kunci, { pegawaiId, rhkPimpinanId, uraian, bagianTarget: bagian ?? null })
}

/** A role in an SKP that is handed in or set changes with that SKP only. */
function isTerkunci({ rhkId }: PeranTersimpan, { status }: BarisMatriks): boolean {
  return rhkId !== null && !(status && isDapatDiubah(status))
}

type Tempat = { readonly baris: number; readonly kolom: number }

function tegur({ kepala, temuan }: Bacaan, { baris, kolom }: Tempat, kalimat: string): void {
  temuan.push({ sel: `${hurufKolom(kolom)}${baris}`, kolom: kepala[kolom] ?? 'NIP', kalimat })
}

/** A, B, ..., Z, AA, as a spreadsheet names its columns. */
function hurufKolom(nomor: number): string {
  const huruf = String.fromCharCode(65 + (nomor % 26))

  return nomor < 26 ? huruf : `${hurufKolom(Math.floor(nomor / 26) - 1)}${huruf}`
}
