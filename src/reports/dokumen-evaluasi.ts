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
  /** The rater missed the window: the rater's superior signs instead (D.1.2). */
  readonly penanda?: 'atasan-penilai' | undefined
  /** The objection, what the rater said to it and what the superior decided (D.1.3). */
  readonly keberatan?: KeberatanTercetak | undefined
}

export type KeberatanTercetak = {
  readonly alasan: string
  readonly penjelasan: string
  readonly putusan: string
  readonly tanggal: Temporal.PlainDate
  readonly diputusPada: Temporal.Instant
}

/** Dokumen evaluasi kinerja (FORMAT D.1.1, D.1.2 and, after an objection, D.1.3; PermenPANRB 6/2022 p. 115, 116 and 118). */
export function dokumenEvaluasi(data: DokumenEvaluasi, cetak: Cetak): Uint8Array {
  const isi = {
    ...identitas(data),
    periode: periodeFormulir(data.periode),
    atasan: data.atasan ?? {},
    capaian: data.capaian.toUpperCase(),
    predikat: PREDIKAT[data.predikat],
    bagian: bagian(data),
    tandaTangan: penandatangan(data),
  }
  return renderPdf('dokumen-evaluasi', isi, cetak)
}

/** What stands in words under the table: the notes, and after an objection what was said and decided. */
function bagian({ catatan, keberatan }: DokumenEvaluasi) {
  return [
    { label: 'CATATAN/REKOMENDASI', teks: catatan },
    ...(keberatan
      ? [
          { label: 'KEBERATAN', teks: keberatan.alasan },
          { label: 'PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN', teks: keberatan.penjelasan },
          { label: 'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA', teks: keberatan.putusan },
        ]
      : []),
  ]
}

/** Left the employee, right whoever set the result, below them the superior who decided. */
function penandatangan(data: DokumenEvaluasi) {
  const { pegawai, penilai, atasan, keberatan, pengesahan: p } = data
  const isAtasan = data.penanda === 'atasan-penilai' && atasan !== undefined
  const peran = isAtasan ? 'Atasan Pejabat Penilai Kinerja' : 'Pejabat Penilai Kinerja'
  const [penetap, dinilai] = keberatan ? [9, 10] : [6, 7]

  return {
    pegawai: {
      ...penanda(pegawai, `${dinilai}. Pegawai yang Dinilai`, {
        pada: p.disetujuiPegawaiPada,
        zona: p.zonaWaktu,
      }),
      tempatTanggal: data.tanggalPegawai
        ? `${p.tempat}, ${tanggalPanjang(data.tanggalPegawai)}`
        : `${p.tempat}, ..............................`,
    },
    penilai: {
      ...penanda(isAtasan ? atasan : penilai, `${penetap}. ${peran}`, {
        pada: p.disetujuiPenilaiPada,
        zona: p.zonaWaktu,
      }),
      tempatTanggal: tempatTanggal(p),
    },
    ...(keberatan &&
      atasan && {
        atasan: {
          ...penanda(atasan, '11. Atasan Pejabat Penilai Kinerja', {
            pada: keberatan.diputusPada,
            zona: p.zonaWaktu,
          }),
          tempatTanggal: `${p.tempat}, ${tanggalPanjang(keberatan.tanggal)}`,
        },
      }),
  }
}
