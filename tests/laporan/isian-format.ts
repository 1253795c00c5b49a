import { PERILAKU_KERJA } from '../../src/domain/skp/perilaku.ts'
import type { Identitas, Pengesahan, Pihak } from '../../src/reports/blok.ts'
import type { Cetak } from '../../src/reports/typst.ts'

/** A format as the regulation shows it: empty, with its own words where people write. */
export type Format = {
  readonly nama: string
  readonly lanskap: boolean
  /** Pages of the form in the regulation; absent where it shares a page with other text. */
  readonly lembar?: number
  /** Edges of columns in pt, measured on the regulation's page (forms.md). */
  readonly tepi: readonly number[]
  readonly cetak: (cetak: Cetak) => Uint8Array
}

export const PIHAK: Pihak = { nama: '(Nama)', nip: '(NIP)', jabatan: '', unitKerja: '' }

export const IDENTITAS: Identitas = {
  instansi: '(NAMA INSTANSI)',
  mulai: Temporal.PlainDate.from('2026-01-01'),
  sampai: Temporal.PlainDate.from('2026-12-31'),
  pegawai: PIHAK,
  penilai: PIHAK,
}

export const PENGESAHAN: Pengesahan = {
  tempat: '(tempat)',
  tanggal: Temporal.PlainDate.from('2026-12-30'),
  zonaWaktu: 'Asia/Makassar',
}

export const KOSONG = {
  ...IDENTITAS,
  pengesahan: PENGESAHAN,
  periode: 'TRIWULAN',
  perilaku: PERILAKU_KERJA,
}

export const kata = (...uraian: string[]) => uraian.map((satu) => ({ uraian: satu, indikator: [] }))

export const hasilKualitatif = (utama: string, tambahan: string) => ({
  utama: kata(utama),
  tambahan: kata(tambahan),
})
