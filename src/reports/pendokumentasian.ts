import { type Identitas, identitas, type Pengesahan, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenPendokumentasian = Identitas & {
  /** The period that is documented: "TRIWULAN I", "BULAN MARET 2027". */
  readonly periode: string
  readonly rhk: readonly {
    readonly uraian: string
    readonly aksi: readonly string[]
    /** What was reached, and what shows it. */
    readonly realisasi: readonly string[]
  }[]
  readonly pengesahan: Pengesahan
}

/** Progress of each result with its evidence; only the employee signs (FORMAT B.1.2, PermenPANRB 6/2022 p. 68). */
export function pendokumentasian(data: DokumenPendokumentasian, cetak: Cetak): Uint8Array {
  const { pegawai, pengesahan } = data
  const isi = {
    ...identitas(data),
    masa: data.periode,
    rhk: data.rhk,
    tandaTangan: {
      ...penanda(pegawai, 'Pegawai yang Dinilai', { pada: undefined, zona: pengesahan.zonaWaktu }),
      tempatTanggal: tempatTanggal(pengesahan),
    },
  }
  return renderPdf('pendokumentasian', isi, cetak)
}
