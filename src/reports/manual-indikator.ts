import {
  KUALITAS_KENDALI,
  type ManualIndikator,
  NAMA_KUALITAS,
  NAMA_PELAPORAN,
  PERIODE_PELAPORAN,
} from '../domain/skp/lampiran.ts'
import type { BentukSkp } from '../domain/skp/skp.ts'
import { type Identitas, identitas, type Pengesahan } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenManual = Identitas & {
  readonly bentuk: BentukSkp
  /** Each on a page of its own. */
  readonly manual: readonly (ManualIndikator & { readonly rhk: string; readonly indikator: string })[]
  readonly pengesahan: Pengesahan
}

/** How each indicator is to be understood and measured (FORMAT A.1.3, PermenPANRB 6/2022 p. 38). */
export function manualIndikator(data: DokumenManual, cetak: Cetak): Uint8Array {
  const isi = {
    ...identitas(data),
    bentuk: data.bentuk,
    manual: data.manual.map((satu) => ({
      ...satu,
      kualitas: KUALITAS_KENDALI.map((kualitas) => ({
        teks: NAMA_KUALITAS[kualitas],
        dipilih: kualitas === satu.kualitas,
      })),
      pelaporan: PERIODE_PELAPORAN.map((pelaporan) => ({
        teks: NAMA_PELAPORAN[pelaporan],
        dipilih: pelaporan === satu.pelaporan,
      })),
    })),
  }
  return renderPdf('manual-indikator', isi, cetak)
}
