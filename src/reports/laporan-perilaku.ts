import type { LaporanPerilaku } from '../domain/pembinaan/laporan-perilaku.ts'
import { type Identitas, identitas, type Pengesahan, penanda, pilihan, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenLaporanPerilaku = Identitas & {
  readonly laporan: LaporanPerilaku
  readonly pengesahan: Pengesahan
}

/** Conduct that hinders performance, reported by the rater; only the rater signs (FORMAT B.1.10, PermenPANRB 6/2022 p. 86-87). */
export function laporanPerilaku(data: DokumenLaporanPerilaku, cetak: Cetak): Uint8Array {
  const { penilai, pengesahan, laporan } = data
  const isi = {
    ...identitas(data),
    ekspektasi: laporan.ekspektasi || 'Tidak ada ekspektasi khusus.',
    masalah: laporan.masalah,
    serupa: pilihan(['YA', 'TIDAK'], laporan.isSerupa ? 'YA' : 'TIDAK'),
    retrospektif: laporan.retrospektif,
    tandaTangan: {
      ...penanda(penilai, 'Pejabat Penilai Kinerja', {
        pada: pengesahan.disetujuiPenilaiPada,
        zona: pengesahan.zonaWaktu,
      }),
      tempatTanggal: tempatTanggal(pengesahan),
    },
  }
  return renderPdf('laporan-perilaku', isi, cetak)
}
