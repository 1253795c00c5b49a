import { NAMA_PERSPEKTIF } from '../domain/skp/istilah.ts'
import type { Perspektif } from '../domain/skp/skp.ts'
import { type Identitas, identitas, type Pengesahan, type Perilaku, tandaTangan } from './blok.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type IndikatorJpt = {
  readonly uraian: string
  readonly target: string
  readonly perspektif: Perspektif
}

export type RhkJpt<I> = {
  readonly uraian: string
  /** The jabatan that assigned it; printed as "(penugasan dari ...)". */
  readonly pemberiTugas?: string | undefined
  readonly indikator: readonly I[]
}

export type SkpJptKuantitatif = Identitas & {
  readonly utama: readonly RhkJpt<IndikatorJpt>[]
  readonly tambahan: readonly RhkJpt<IndikatorJpt>[]
  readonly perilaku: readonly Perilaku[]
  readonly pengesahan: Pengesahan
  readonly catatanKaki?: readonly string[] | undefined
}

const CATATAN_KAKI = [
  '* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai.',
]

/** SKP of a pejabat pimpinan tinggi or head of an independent unit (FORMAT A.1.2, PermenPANRB 6/2022 p. 34-36). */
export function skpJptKuantitatif(data: SkpJptKuantitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...identitas(data),
    utama: nomoriJpt(data.utama, 1),
    tambahan: nomoriJpt(data.tambahan, data.utama.length + 1),
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    tandaTangan: tandaTangan(data, data.pengesahan),
    catatanKaki: data.catatanKaki ?? CATATAN_KAKI,
  }
  return renderPdf('skp-jpt-kuantitatif', isi, cetak)
}

/** Numbers run on from A to B, as in the form. */
export function nomoriJpt<I extends { readonly perspektif: Perspektif }>(
  rhk: readonly RhkJpt<I>[],
  mulai: number,
) {
  return rhk.map((r, i) => ({
    ...r,
    nomor: mulai + i,
    indikator: r.indikator.map((iki) => ({ ...iki, perspektif: NAMA_PERSPEKTIF[iki.perspektif] })),
  }))
}
