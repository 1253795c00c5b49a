import { type Identitas, identitas, type Pengesahan, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenRencanaAksi = Identitas & {
  /** The period these steps are for: "TRIWULAN I", "BULAN MARET 2027". */
  readonly periode: string
  readonly rhk: readonly { readonly uraian: string; readonly aksi: readonly string[] }[]
  readonly pengesahan: Pengesahan
}

/** The steps that are agreed for each result in a period; only the employee signs (FORMAT B.1.1, PermenPANRB 6/2022 p. 67). */
export function rencanaAksi(data: DokumenRencanaAksi, cetak: Cetak): Uint8Array {
  const { pegawai, pengesahan } = data
  const isi = {
    ...identitas(data),
    masa: data.periode,
    rhk: data.rhk,
    tandaTangan: {
      ...penanda(pegawai, 'Pegawai yang Dinilai', {
        pada: pengesahan.disetujuiPegawaiPada,
        zona: pengesahan.zonaWaktu,
      }),
      tempatTanggal: tempatTanggal(pengesahan),
    },
  }
  return renderPdf('rencana-aksi', isi, cetak)
}
