import { dokumenEvaluasi } from '../../src/reports/dokumen-evaluasi.ts'
import { evaluasiJpt } from '../../src/reports/evaluasi-jpt.ts'
import { evaluasiKualitatif } from '../../src/reports/evaluasi-kualitatif.ts'
import { evaluasiKuantitatif } from '../../src/reports/evaluasi-kuantitatif.ts'
import { pendokumentasian } from '../../src/reports/pendokumentasian.ts'
import { rekamanJpt, rekamanKualitatif, rekamanKuantitatif } from '../../src/reports/rekaman.ts'
import { rencanaAksi } from '../../src/reports/rencana-aksi.ts'
import { FORMAT_A } from './format-a.ts'
import { FORMAT_PEMBINAAN } from './format-pembinaan.ts'
import { type Format, hasilKualitatif, KOSONG, PENGESAHAN, PIHAK } from './isian-format.ts'

const HASIL = { capaian: 'Baik', predikat: 'Baik' } as const

const PERSPEKTIF = { perspektif: 'penerima-layanan' } as const

const TANPA_ISI = { uraian: '', target: '' }

const hasilJpt = {
  utama: [{ uraian: '', indikator: [{ ...TANPA_ISI, ...PERSPEKTIF }] }],
  tambahan: [{ uraian: '', indikator: [{ ...TANPA_ISI, ...PERSPEKTIF }] }],
}

/** The page offers four aspects; the paper has a row for each. */
const kelompokKosong = [
  {
    diintervensi: { uraian: '' },
    rhk: [
      {
        uraian: '',
        indikator: (['kuantitas', 'kualitas', 'waktu', 'biaya'] as const).map((aspek) => ({
          ...TANPA_ISI,
          aspek,
        })),
      },
    ],
  },
]

const hasilJaJf = { utama: kelompokKosong, tambahan: kelompokKosong }

const tanggalPegawai = PENGESAHAN.tanggal

/** Every format that the application prints. */
export const FORMAT: readonly Format[] = [
  ...FORMAT_A,
  {
    nama: 'b11',
    lanskap: false,
    tepi: [63, 65.1, 93.9, 98.6, 177.6, 292.1, 304, 320.6, 418.9, 545, 547.1],
    cetak: (cetak) =>
      rencanaAksi(
        { ...KOSONG, rhk: [1, 2].map(() => ({ uraian: 'Rencana Hasil Kerja', aksi: ['', ''] })) },
        cetak,
      ),
  },
  {
    nama: 'b12',
    lanskap: false,
    tepi: [62.5, 92, 254, 403.5, 552],
    cetak: (cetak) =>
      pendokumentasian(
        {
          ...KOSONG,
          rhk: [1, 2].map((nomor) => ({
            uraian: `Rencana Hasil Kerja ${nomor}`,
            aksi: ['', ''],
            realisasi: ['', ''],
          })),
        },
        cetak,
      ),
  },
  {
    nama: 'b13',
    lanskap: true,
    lembar: 2,
    tepi: [80, 101, 108, 264, 484, 512, 668, 880],
    cetak: (cetak) =>
      rekamanKualitatif(
        {
          ...KOSONG,
          bentuk: 'ja-jf',
          ...hasilKualitatif('(Hasil yang diharapkan)', '(Hasil yang diharapkan)'),
        },
        cetak,
      ),
  },
  {
    nama: 'b14',
    lanskap: true,
    lembar: 2,
    tepi: [44, 78.5, 200, 242, 384, 440, 470, 505, 526, 660, 696, 894],
    cetak: (cetak) => rekamanJpt({ ...KOSONG, ...hasilJpt }, cetak),
  },
  {
    nama: 'b15',
    lanskap: true,
    lembar: 3,
    tepi: [30, 35.5, 64, 72, 76.5, 197.5, 241, 298, 368, 474, 490, 503.5, 510, 602, 680, 710, 716, 902, 906],
    cetak: (cetak) => rekamanKuantitatif({ ...KOSONG, ...hasilJaJf }, cetak),
  },
  ...FORMAT_PEMBINAAN,
  {
    nama: 'c11',
    lanskap: true,
    lembar: 3,
    tepi: [51, 80.5, 240, 455, 491, 661, 873],
    cetak: (cetak) =>
      evaluasiKualitatif(
        {
          ...KOSONG,
          bentuk: 'jpt',
          ...hasilKualitatif('(hasil yang diharapkan)', '(hasil yang diharapkan)'),
        },
        cetak,
      ),
  },
  {
    nama: 'c12',
    lanskap: true,
    lembar: 3,
    tepi: [44, 78, 79, 200, 243, 384, 440, 441, 469, 505, 526, 660, 696, 895],
    cetak: (cetak) => evaluasiJpt({ ...KOSONG, ...hasilJpt }, cetak),
  },
  {
    nama: 'c13',
    lanskap: true,
    lembar: 3,
    tepi: [30, 36, 70, 72, 76, 198, 247, 298, 368, 480, 490, 503, 516, 603, 686, 710, 716, 901, 908],
    cetak: (cetak) => evaluasiKuantitatif({ ...KOSONG, ...hasilJaJf }, cetak),
  },
  {
    nama: 'd11',
    lanskap: false,
    tepi: [79, 101, 292, 306, 547],
    cetak: (cetak) =>
      dokumenEvaluasi({ ...KOSONG, ...HASIL, atasan: PIHAK, catatan: '', tanggalPegawai }, cetak),
  },
  {
    nama: 'd12',
    lanskap: false,
    tepi: [79, 101, 292, 306, 547],
    cetak: (cetak) =>
      dokumenEvaluasi(
        { ...KOSONG, ...HASIL, atasan: PIHAK, catatan: '', penanda: 'atasan-penilai', tanggalPegawai },
        cetak,
      ),
  },
  {
    nama: 'd13',
    lanskap: false,
    tepi: [79, 101, 292, 306, 547],
    cetak: (cetak) =>
      dokumenEvaluasi(
        {
          ...KOSONG,
          ...HASIL,
          atasan: PIHAK,
          catatan: '',
          tanggalPegawai,
          keberatan: {
            ...{ alasan: '', penjelasan: '', putusan: '' },
            tanggal: PENGESAHAN.tanggal,
            diputusPada: Temporal.Instant.from('2026-12-30T02:00:00Z'),
          },
        },
        cetak,
      ),
  },
]
