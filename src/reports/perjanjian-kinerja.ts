import type { Iku, Sasaran } from '../domain/rencana/perjanjian.ts'
import { tulisAngka } from './angka.ts'
import { type Penandatangan, tandaTanganUnit } from './penandatangan.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenPerjanjian = {
  readonly tahun: number
  readonly unit: string
  readonly sasaran: readonly Sasaran[]
  /** Pihak Kedua at the left, Pihak Pertama at the right. */
  readonly penandatangan: readonly Penandatangan[]
  readonly tempat: string
  readonly tanggal: Temporal.PlainDate
  readonly zonaWaktu: string
}

/** Perjanjian kinerja of a unit in the usual form of PermenPANRB 53/2014 Lampiran I: the statement, its annex of targets, and the quarters. */
export function perjanjianKinerja(data: DokumenPerjanjian, cetak: Cetak): Uint8Array {
  const [kedua, pertama] = data.penandatangan
  const orang = (satu: Penandatangan | undefined) => ({
    nama: satu?.orang.nama ?? '',
    jabatan: satu?.orang.jabatan ?? '',
  })
  return renderPdf(
    'perjanjian-kinerja',
    {
      tahun: data.tahun,
      unit: data.unit,
      pertama: orang(pertama),
      kedua: orang(kedua),
      sasaran: data.sasaran.map(({ uraian, iku }) => ({
        uraian,
        iku: iku.map((satu) => ({ uraian: satu.uraian, target: berukur(satu.target, satu.satuan) })),
      })),
      triwulan: triwulan(data.sasaran),
      tandaTangan: tandaTanganUnit(data.penandatangan, data),
    },
    cetak,
  )
}

function berukur(angka: number | null, satuan: string): string {
  return angka === null ? '–' : `${tulisAngka(angka)} ${satuan}`.trim()
}

/** Indicators with something to reach before the year ends. */
function triwulan(sasaran: readonly Sasaran[]) {
  return sasaran.flatMap(({ iku }, i) =>
    iku.flatMap((satu, j) => {
      const kolom = [1, 2, 3, 4].map((nomor) => isiTriwulan(satu, nomor))
      return kolom.some(Boolean) ? [{ nomor: `${i + 1}.${j + 1}`, uraian: satu.uraian, kolom }] : []
    }),
  )
}

function isiTriwulan({ triwulan: daftar, satuan }: Iku, nomor: number): string {
  const rencana = daftar.find((satu) => satu.triwulan === nomor)
  if (!rencana) return ''
  const target = rencana.target === null ? '' : berukur(rencana.target, satuan)

  return [target, rencana.rencanaAksi].filter(Boolean).join('\n')
}
