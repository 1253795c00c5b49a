import { CAPAIAN, type Capaian } from '../domain/penilaian/capaian-organisasi.ts'
import { kurvaDistribusi } from '../domain/penilaian/kurva-distribusi.ts'
import { type Predikat, type Rating, PREDIKAT as URUTAN_PREDIKAT } from '../domain/penilaian/predikat.ts'
import {
  type Identitas,
  identitas,
  type Pengesahan,
  type Perilaku,
  PREDIKAT,
  periodeFormulir,
  pilihan,
  RATING,
  tandaTangan,
} from './blok.ts'

/** What was reached and what was said about it, beside each indicator. */
export type HasilIndikator = {
  readonly realisasi?: string | undefined
  /** Begins with who speaks: "Pimpinan: ...". */
  readonly umpanBalik?: string | undefined
}

export type Evaluasi = Identitas & {
  /** The chosen period, such as "TRIWULAN IV-AKHIR" or "BULAN NOVEMBER 2026". */
  readonly periode: string
  /** Absent on an empty form: the choices stay open and the picture is a hint. */
  readonly capaian?: Capaian | undefined
  readonly ratingHasil?: Rating | undefined
  readonly ratingPerilaku?: Rating | undefined
  readonly predikat?: Predikat | undefined
  readonly perilaku: readonly Perilaku[]
  readonly pengesahan: Pengesahan
  readonly catatanKaki?: readonly string[] | undefined
  /** What the rater explains under the tables, beginning with its own mark: "**** ...". */
  readonly catatanTambahan?: readonly string[] | undefined
}

export const CATATAN_KAKI = [
  '* pilih salah satu',
  '** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi',
  '*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
]

/** The part that C.1.1, C.1.2 and C.1.3 share; only the rater signs. */
export function isiEvaluasi(data: Evaluasi) {
  return {
    ...identitas(data),
    periode: periodeFormulir(data.periode),
    isFormulir: data.catatanKaki === undefined,
    capaian: data.capaian?.toUpperCase(),
    pola: data.capaian && pola(data.capaian),
    pilihan: {
      capaian: pilihan(
        CAPAIAN.map((c) => c.toUpperCase()),
        data.capaian?.toUpperCase(),
      ),
      hasil: pilihanRating(data.ratingHasil),
      perilaku: pilihanRating(data.ratingPerilaku),
      predikat: pilihan(
        URUTAN_PREDIKAT.map((p) => PREDIKAT[p]),
        data.predikat && PREDIKAT[data.predikat],
      ),
    },
    perilaku: data.perilaku,
    tandaTangan: tandaTangan(data, data.pengesahan),
    catatanKaki: [...(data.catatanKaki ?? CATATAN_KAKI), ...(data.catatanTambahan ?? [])],
  }
}

/** From the best down, as the form prints them. */
const pilihanRating = (rating: Rating | undefined) =>
  pilihan([RATING['di atas'], RATING.sesuai, RATING['di bawah']], rating && RATING[rating])

/** Heights of the curve in percent of its frame, from Sangat Kurang to Sangat Baik as the axis runs. */
function pola(capaian: Capaian): number[] {
  const kurva = kurvaDistribusi(capaian)
  return URUTAN_PREDIKAT.toReversed().map((predikat) => kurva[predikat])
}
