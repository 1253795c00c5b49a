import { tanggalPanjang } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type SlipAktivasi = {
  readonly instansi: string
  readonly unit: string
  /** What people type into the browser. */
  readonly alamat: string
  readonly berlakuSampai: Temporal.PlainDate
  readonly orang: readonly OrangSlip[]
}

export type OrangSlip = {
  readonly nama: string
  /** Or an account name, for who has no NIP. */
  readonly nip: string
  readonly kode: string
  /** When the slips are of several units. */
  readonly unit?: string
}

/** One slip a person, to be cut apart and handed over in person; the code works once. */
export function slipAktivasi(data: SlipAktivasi, cetak: Cetak): Uint8Array {
  return renderPdf('slip-aktivasi', { ...data, berlakuSampai: tanggalPanjang(data.berlakuSampai) }, cetak)
}
