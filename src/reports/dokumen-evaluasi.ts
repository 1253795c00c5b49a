import type { Capaian } from '../domain/penilaian/capaian-organisasi.ts'
import type { Predikat } from '../domain/penilaian/predikat.ts'
import {
  type Identitas,
  identitas,
  type Pengesahan,
  type Pihak,
  PREDIKAT,
  penanda,
  periodeFormulir,
  tanggalPanjang,
  tempatTanggal,
} from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenEvaluasi = Identitas & {
  readonly periode: string
  /** Absent where nobody stands above the rater inside the instansi (the Wali Kota, say). */
  readonly atasan?: Pihak | undefined
  readonly capaian: Capaian
  readonly predikat: Predikat
  readonly catatan: string
  /** Of the rater; the employee signs on a day of their own. */
  readonly pengesahan: Pengesahan
  readonly tanggalPegawai?: Temporal.PlainDate | undefined
}

/** Dokumen evaluasi kinerja signed by employee and rater (FORMAT D.1.1, PermenPANRB 6/2022 p. 115). */
export function dokumenEvaluasi(data: DokumenEvaluasi, cetak: Cetak): Uint8Array {
  const { pegawai, penilai, pengesahan: p } = data
  const isi = {
    ...identitas(data),
    periode: periodeFormulir(data.periode),
    atasan: data.atasan ?? {},
    capaian: data.capaian.toUpperCase(),
    predikat: PREDIKAT[data.predikat],
    catatan: data.catatan,
    tandaTangan: {
      pegawai: {
        ...penanda(pegawai, '7. Pegawai yang Dinilai', p.disetujuiPegawaiPada, p.zonaWaktu),
        tempatTanggal: data.tanggalPegawai
          ? `${p.tempat}, ${tanggalPanjang(data.tanggalPegawai)}`
          : `${p.tempat}, ..............................`,
      },
      penilai: {
        ...penanda(penilai, '6. Pejabat Penilai Kinerja', p.disetujuiPenilaiPada, p.zonaWaktu),
        tempatTanggal: tempatTanggal(p),
      },
    },
  }
  return renderPdf('dokumen-evaluasi', isi, cetak)
}
