import {
  type Capaian,
  type Identitas,
  identitas,
  type Pengesahan,
  type Perilaku,
  PREDIKAT,
  type Predikat,
  RATING,
  type Rating,
  tandaTangan,
} from './blok.ts'

/** What was reached and what was said about it, beside each indicator. */
export type HasilIndikator = {
  readonly realisasi?: string | undefined
  /** Begins with who speaks: "Pimpinan: ...". */
  readonly umpanBalik?: string | undefined
}

export type Evaluasi = Identitas & {
  /** The chosen period only, such as "TRIWULAN IV-AKHIR" or "BULAN NOVEMBER 2026". */
  readonly periode: string
  readonly capaian: Capaian
  readonly ratingHasil: Rating
  readonly ratingPerilaku: Rating
  readonly predikat: Predikat
  readonly perilaku: readonly Perilaku[]
  readonly pengesahan: Pengesahan
  readonly catatanKaki?: readonly string[] | undefined
}

/** Heights of the curve in percent of its frame, from Sangat Kurang to Sangat Baik, as drawn on p. 94-96. */
const KURVA: Record<Capaian, readonly [number, number, number, number, number]> = {
  Istimewa: [3, 6, 9, 36, 87],
  Baik: [7, 14, 29, 86, 29],
  'Butuh Perbaikan': [7, 21, 86, 21, 7],
  Kurang: [29, 86, 29, 11, 8],
  'Sangat Kurang': [87, 36, 12, 6, 3],
}

const CATATAN_KAKI = [
  '* pilih salah satu',
  '** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi',
  '*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
]

/** The part that C.1.2 and C.1.3 share; only the rater signs. */
export function isiEvaluasi(data: Evaluasi) {
  return {
    ...identitas(data),
    periode: data.periode,
    tandaPeriode: data.catatanKaki ? '' : '***',
    capaian: data.capaian.toUpperCase(),
    pola: KURVA[data.capaian],
    ratingHasil: RATING[data.ratingHasil],
    ratingPerilaku: RATING[data.ratingPerilaku],
    predikat: PREDIKAT[data.predikat],
    perilaku: data.perilaku,
    tandaTangan: tandaTangan(data, data.pengesahan),
    catatanKaki: data.catatanKaki ?? CATATAN_KAKI,
  }
}
