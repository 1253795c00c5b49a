import { type Cetak, renderPdf } from './typst.ts'

type Orang = { readonly nama: string; readonly jabatan: string }

/** One matrix: the owner's measures across, and what each person carries of them; an empty cell has no role. */
export type TabelMatriks = {
  readonly pemilik: Orang
  readonly kolom: readonly string[]
  readonly baris: readonly (Orang & { readonly sel: readonly (readonly string[])[] })[]
}

export type DokumenMatriks = {
  readonly instansi: string
  readonly tahun: number
  readonly tabel: readonly TabelMatriks[]
}

const KOLOM_SELEMBAR = 3

/** Who carries which result (FORMAT A.1.5, PermenPANRB 6/2022 p. 48–49); more than three columns go on below. */
export function matriks({ instansi, tahun, tabel }: DokumenMatriks, cetak: Cetak): Uint8Array {
  const isi = { instansi, tahun, tabel: tabel.flatMap(potongan) }
  return renderPdf('matriks', isi, cetak)
}

function potongan({ pemilik, kolom, baris }: TabelMatriks): TabelMatriks[] {
  const jumlah = Math.max(1, Math.ceil(kolom.length / KOLOM_SELEMBAR))
  return Array.from({ length: jumlah }, (_, i) => {
    const [mulai, sampai] = [i * KOLOM_SELEMBAR, (i + 1) * KOLOM_SELEMBAR]
    return {
      pemilik,
      kolom: kolom.slice(mulai, sampai),
      baris: baris.map(({ sel, ...orang }) => ({ ...orang, sel: sel.slice(mulai, sampai) })),
    }
  })
}
