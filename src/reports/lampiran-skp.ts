import type { LampiranSkp } from '../domain/skp/lampiran.ts'
import { type Identitas, identitas, type Pengesahan, tandaTangan } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenLampiran = Identitas & {
  readonly lampiran: LampiranSkp
  readonly pengesahan: Pengesahan
}

/** What was agreed besides the results, signed by both (FORMAT A.1.8, PermenPANRB 6/2022 p. 61). */
export function lampiranSkp(data: DokumenLampiran, cetak: Cetak): Uint8Array {
  const { dukungan, pertanggungjawaban, konsekuensi } = data.lampiran
  const isi = {
    ...identitas(data),
    bagian: [
      { judul: 'DUKUNGAN SUMBER DAYA', butir: dukungan },
      { judul: 'SKEMA PERTANGGUNGJAWABAN', butir: pertanggungjawaban },
      { judul: 'KONSEKUENSI', butir: konsekuensi },
    ],
    tandaTangan: tandaTangan(data, data.pengesahan),
  }
  return renderPdf('lampiran-skp', isi, cetak)
}
