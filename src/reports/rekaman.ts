import {
  type Identitas,
  identitas,
  type Pengesahan,
  type Perilaku,
  periodeFormulir,
  tandaTangan,
} from './blok.ts'
import type { HasilIndikator } from './evaluasi.ts'
import { type IndikatorDievaluasi, susunKualitatif } from './evaluasi-kualitatif.ts'
import type { HasilKualitatif } from './hasil-kualitatif.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import { type IndikatorJpt, nomoriJpt, type RhkJpt } from './skp-jpt-kuantitatif.ts'
import { type IndikatorSkp, type KelompokRhk, nomori } from './skp-kuantitatif.ts'
import { type Cetak, renderPdf } from './typst.ts'

type Rekaman = Identitas & {
  readonly periode: string
  readonly perilaku: readonly Perilaku[]
  readonly pengesahan: Pengesahan
}

export type RekamanKualitatif = Rekaman & HasilKualitatif<IndikatorDievaluasi>

export type RekamanJpt = Rekaman & {
  readonly utama: readonly RhkJpt<IndikatorJpt & HasilIndikator>[]
  readonly tambahan: readonly RhkJpt<IndikatorJpt & HasilIndikator>[]
}

export type RekamanKuantitatif = Rekaman & {
  readonly utama: readonly KelompokRhk<IndikatorSkp & HasilIndikator>[]
  readonly tambahan: readonly KelompokRhk<IndikatorSkp & HasilIndikator>[]
}

const CATATAN_KAKI = [
  '* pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang ditetapkan Instansi Pemerintah)',
]

const isiRekaman = (data: Rekaman) => ({
  ...identitas(data),
  periode: periodeFormulir(data.periode),
  perilaku: data.perilaku,
  tandaTangan: tandaTangan(data, data.pengesahan),
  catatanKaki: CATATAN_KAKI,
})

/** What was said during a period about results in words (FORMAT B.1.3, PermenPANRB 6/2022 p. 71-72). */
export function rekamanKualitatif(data: RekamanKualitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiRekaman(data),
    bentuk: data.bentuk,
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    utama: susunKualitatif(data.utama, 1),
    tambahan: susunKualitatif(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('rekaman-kualitatif', isi, cetak)
}

/** The same for a pejabat pimpinan tinggi or head of an independent unit (FORMAT B.1.4, p. 73-74). */
export function rekamanJpt(data: RekamanJpt, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiRekaman(data),
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    utama: nomoriJpt(data.utama, 1),
    tambahan: nomoriJpt(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('rekaman-jpt', isi, cetak)
}

/** The same for a pejabat administrasi or fungsional (FORMAT B.1.5, p. 75-77). */
export function rekamanKuantitatif(data: RekamanKuantitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...isiRekaman(data),
    utama: nomori(data.utama, 1),
    tambahan: nomori(data.tambahan, data.utama.length + 1),
  }
  return renderPdf('rekaman-kuantitatif', isi, cetak)
}
