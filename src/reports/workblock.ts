import { butirStrategi, type IsiStrategi } from '../domain/rencana/strategi.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenWorkblock = {
  readonly tahun: number
  readonly unit: string
  readonly strategi: readonly Omit<IsiStrategi, 'ikuId'>[]
}

/** How a unit means to reach its indicators (FORMAT A.1.4, PermenPANRB 6/2022 p. 43), one sheet a strategy; a working paper, never signed. */
export function workblock({ tahun, unit, strategi }: DokumenWorkblock, cetak: Cetak): Uint8Array {
  const lembar = strategi.map((satu) => ({
    kepala: [
      [satu.judul, satu.intervensi],
      [satu.pemilik, satu.pihakTerlibat],
      [satu.waktuPenyelesaian, satu.penerimaManfaat],
      [satu.tujuan, satu.anggaran],
    ],
    kegiatan: bernomor(satu.kegiatanRutin, satu.kegiatanTransformatif),
    keluaran: bernomor(satu.keluaranRutin, satu.keluaranTransformatif),
  }))

  return renderPdf('workblock', { tahun, unit, lembar }, cetak)
}

type Butir = { readonly nomor: number; readonly teks: string }

/** The page numbers on from the routine to the transformative ones; a list without items keeps its empty line. */
function bernomor(rutin: string, transformatif: string): { rutin: Butir[]; transformatif: Butir[] } {
  const [a, b] = [rutin, transformatif].map((teks) => {
    const butir = butirStrategi(teks)
    return butir.length > 0 ? butir : ['']
  }) as [readonly string[], readonly string[]]
  const beri = (butir: readonly string[], mulai: number) =>
    butir.map((teks, i) => ({ nomor: mulai + i, teks }))

  return { rutin: beri(a, 1), transformatif: beri(b, a.length + 1) }
}
