import { KOMPETENSI_BAKU } from '../../src/domain/pembinaan/kompetensi.ts'
import { bimbingan } from '../../src/reports/bimbingan.ts'
import { evaluasiKompetensi } from '../../src/reports/evaluasi-kompetensi.ts'
import { laporanPerilaku } from '../../src/reports/laporan-perilaku.ts'
import { pendapatBimbingan } from '../../src/reports/pendapat-bimbingan.ts'
import { type Format, KOSONG, PIHAK } from './isian-format.ts'

const BERTANDA = { ...KOSONG, pembimbing: PIHAK }
const kompetensi = KOMPETENSI_BAKU.map((nama) => ({ kompetensi: nama, nilai: 3 as const, alasan: '' }))

/** Guidance and counselling: B.1.6 to B.1.10. */
export const FORMAT_PEMBINAAN: readonly Format[] = [
  {
    nama: 'b16',
    lanskap: false,
    tepi: [65.1, 69.6, 93.9, 177.8, 197.2, 218.4, 292.2, 310.6, 320.6, 381.5, 419.1, 431.1, 554.6, 558.7],
    cetak: (cetak) => bimbingan({ ...BERTANDA, jenis: 'coaching', isi: {} }, cetak),
  },
  {
    nama: 'b17',
    lanskap: false,
    tepi: [51.2, 55.4, 86.6, 147.6, 185, 239.8, 299.4, 327.8, 346, 426.3, 466.6, 467.9, 561.7, 565.9],
    cetak: (cetak) => bimbingan({ ...BERTANDA, jenis: 'mentoring', isi: {} }, cetak),
  },
  {
    nama: 'b18',
    lanskap: false,
    tepi: [51, 79.3, 164.4, 199.9, 310, 337.7, 426.6, 447.9, 554.3],
    cetak: (cetak) => pendapatBimbingan({ ...KOSONG, pendapat: { jawaban: [], catatan: {} } }, cetak),
  },
  {
    nama: 'b19',
    lanskap: false,
    tepi: [51, 55.6, 79.3, 91, 164.4, 179.1, 303.8, 310, 337.7, 353.4, 426.6, 554.3, 559],
    cetak: (cetak) =>
      evaluasiKompetensi(
        { ...BERTANDA, kompetensi: { baku: kompetensi, teknis: [], rekomendasi: '' } },
        cetak,
      ),
  },
  {
    nama: 'b110',
    lanskap: false,
    tepi: [51, 55.2, 79.3, 178.5, 310, 337.7, 426.6, 561.3, 565.5],
    cetak: (cetak) =>
      laporanPerilaku(
        {
          ...KOSONG,
          laporan: { ekspektasi: '', masalah: '', isSerupa: false, retrospektif: '', umpanBalikIds: [] },
        },
        cetak,
      ),
  },
]
