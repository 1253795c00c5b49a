import type { StatusSkp } from '../skp/skp.ts'
import type { TerlaluPanjang } from '../teks.ts'

/** One role in the matrix: who supports which of the superior's results, with what. */
export type Peran = {
  readonly pegawaiId: string
  readonly rhkPimpinanId: string
  readonly uraian: string
  /** The part of the superior's target handed down; null: measured otherwise. */
  readonly bagianTarget: number | null
}

/** A role that is stored, and the result of the person's SKP that was born from it. */
export type PeranTersimpan = Peran & { readonly rhkId: string | null }

export type KolomMatriks = {
  readonly id: string
  readonly uraian: string
  readonly indikator: readonly {
    readonly uraian: string
    readonly target: string
    readonly satuan: string | null
  }[]
}

export type BarisMatriks = {
  readonly pegawaiId: string
  readonly nip: string
  readonly nama: string
  readonly jabatan: string
  /** Teams led by this person for the owner of the matrix. */
  readonly ketua: readonly string[]
  readonly skpId: string | null
  readonly status: StatusSkp | null
}

export type MatriksPeran = {
  readonly versi: number
  readonly skpId: string | null
  readonly kolom: readonly KolomMatriks[]
  readonly baris: readonly BarisMatriks[]
  readonly peran: readonly PeranTersimpan[]
  /** Results that support a column but were written in the SKP itself. */
  readonly lain: readonly {
    readonly pegawaiId: string
    readonly rhkPimpinanId: string
    readonly uraian: string
  }[]
}

export type PenolakanMatriks =
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | { readonly kode: 'matriks-kosong' }
  | { readonly kode: 'peran-terkunci'; readonly nama: string; readonly uraian: string }
  | { readonly kode: 'peran-dikerjakan'; readonly nama: string; readonly uraian: string }

/** One cell of the matrix: whose it is, and which result of the superior it carries (Format A.1.5). */
export const kunciPeran = ({ pegawaiId, rhkPimpinanId }: Pick<Peran, 'pegawaiId' | 'rhkPimpinanId'>) =>
  `${pegawaiId}.${rhkPimpinanId}`

export type PerubahanPeran = {
  readonly dihapus: readonly PeranTersimpan[]
  readonly diubah: readonly (Peran & { readonly lama: PeranTersimpan })[]
  readonly baru: readonly Peran[]
}

/** What a written matrix changes in the stored one; an emptied cell takes its role away. */
export function perubahanPeran(lama: readonly PeranTersimpan[], tulisan: readonly Peran[]): PerubahanPeran {
  const semula = new Map(lama.map((satu) => [kunciPeran(satu), satu]))
  const terisi = tulisan.filter(({ uraian }) => uraian !== '')
  const ada = new Set(terisi.map(kunciPeran))

  return {
    dihapus: lama.filter((satu) => !ada.has(kunciPeran(satu))),
    diubah: terisi.flatMap((satu) => {
      const dulu = semula.get(kunciPeran(satu))
      const isSama = dulu?.uraian === satu.uraian && dulu.bagianTarget === satu.bagianTarget
      return dulu && !isSama ? [{ ...satu, lama: dulu }] : []
    }),
    baru: terisi.filter((satu) => !semula.has(kunciPeran(satu))),
  }
}
