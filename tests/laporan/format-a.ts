import { lampiranSkp } from '../../src/reports/lampiran-skp.ts'
import { manualIndikator } from '../../src/reports/manual-indikator.ts'
import { matriks } from '../../src/reports/matriks.ts'
import { skpJptKuantitatif } from '../../src/reports/skp-jpt-kuantitatif.ts'
import { skpKualitatif } from '../../src/reports/skp-kualitatif.ts'
import { skpKuantitatif } from '../../src/reports/skp-kuantitatif.ts'
import { workblock } from '../../src/reports/workblock.ts'
import { type Format, hasilKualitatif, KOSONG } from './isian-format.ts'

const IKI = (nomor: string) => ({ uraian: `IKI ${nomor}`, target: `Target ${nomor}` })

const PERSPEKTIF = { perspektif: 'penerima-layanan' } as const

const HASIL_UTAMA =
  '(Hasil yang diharapkan dengan prioritas tinggi disertai dengan Jabatan Pimpinan yang memberikan penugasan)'

const HASIL_TAMBAHAN = HASIL_UTAMA.replace('tinggi', 'rendah')

const HASIL_JA_JF =
  '(Hasil yang diharapkan disertai dengan Jabatan Pimpinan/ Tim Kerja yang memberikan penugasan)'

const rhkJaJf = (jenis: string, nomor: string, prioritas: string) => ({
  uraian: `Rencana Hasil Kerja ${jenis}\n(diisi dengan rencana hasil kerja sesuai matriks peran dan hasil yang memiliki prioritas ${prioritas})`,
  indikator: [{ ...IKI(nomor), aspek: 'kuantitas' as const }],
})

const PIMPINAN = { uraian: 'Rencana Hasil Kerja Pimpinan yang diintervensi' }

const peran = (...nomor: number[]) =>
  [1, 2, 3].map((n) => (nomor.includes(n) ? [`PERAN HASIL (RENCANA KINERJA) ${nomor.indexOf(n) + 1}`] : []))

const orang = (nama: string) => ({ nama, jabatan: 'NAMA JABATAN' })

const SEMUA = peran(1, 2, 3)

const TANPA_ISI = {
  judul: '',
  pemilik: '',
  waktuPenyelesaian: '',
  tujuan: '',
  intervensi: '',
  pihakTerlibat: '',
  penerimaManfaat: '',
  anggaran: '',
  kegiatanRutin: '',
  kegiatanTransformatif: '',
  keluaranRutin: '',
  keluaranTransformatif: '',
}

/** The plan of a year and its annexes, Format A. */
export const FORMAT_A: readonly Format[] = [
  {
    nama: 'a11',
    lanskap: true,
    lembar: 2,
    tepi: [72, 101, 261, 502, 505, 529, 682, 885],
    cetak: (cetak) =>
      skpKualitatif({ ...KOSONG, bentuk: 'jpt', ...hasilKualitatif(HASIL_UTAMA, HASIL_TAMBAHAN) }, cetak),
  },
  {
    nama: 'a12',
    lanskap: true,
    lembar: 3,
    tepi: [72, 101, 261, 356, 491, 502, 530, 547, 682, 731, 880],
    cetak: (cetak) =>
      skpJptKuantitatif(
        {
          ...KOSONG,
          utama: [
            {
              uraian:
                'Rencana Hasil Kerja Utama 1\n(Hasil yang diharapkan dengan prioritas tinggi (Perjanjian Kinerja, Rencana Strategis, Rencana Kerja Tahunan, Direktif, dan/atau Rencana Aksi) disertai dengan Jabatan Pimpinan yang memberikan penugasan)',
              indikator: ['1.1', '1.2'].map((nomor) => ({ ...IKI(nomor), ...PERSPEKTIF })),
            },
          ],
          tambahan: [
            {
              uraian:
                'Rencana Hasil Kerja Tambahan 1\n(Hasil yang diharapkan dengan prioritas rendah (Direktif, dan/atau Rencana Aksi) disertai dengan Jabatan Pimpinan yang memberikan penugasan)',
              indikator: [{ ...IKI('2'), ...PERSPEKTIF }],
            },
          ],
        },
        cetak,
      ),
  },
  {
    nama: 'a13',
    lanskap: true,
    lembar: 1,
    tepi: [86.6, 221.5, 349, 405.6, 497.9, 611.1, 660.9, 838.1],
    cetak: (cetak) =>
      manualIndikator(
        {
          ...KOSONG,
          bentuk: 'jpt',
          manual: [
            {
              ...{
                rhk: '',
                indikator: '',
                tujuan: '',
                definisi: '',
                formula: '',
                satuan: '',
                sumberData: '',
              },
              ...{ kualitas: null, pelaporan: null },
            },
          ],
        },
        cetak,
      ),
  },
  {
    nama: 'a14',
    lanskap: false,
    tepi: [79.2, 108, 199.8, 312.3, 434, 555],
    cetak: (cetak) => workblock({ tahun: 2026, unit: '', strategi: [TANPA_ISI] }, cetak),
  },
  {
    nama: 'a15',
    lanskap: false,
    tepi: [93.6, 213.8, 279.3, 370.2, 462.3, 554.4],
    cetak: (cetak) =>
      matriks(
        {
          instansi: '(NAMA INSTANSI)',
          tahun: 2026,
          tabel: [
            {
              pemilik: orang('NAMA PEJABAT PIMPINAN TINGGI ATAU PIMPINAN UNIT KERJA MANDIRI'),
              kolom: [1, 2, 3].map((nomor) => `INDIKATOR KINERJA INDIVIDU ${nomor}`),
              baris: [
                { ...orang('NAMA PEGAWAI'), sel: peran(1, 3) },
                { ...orang('NAMA KETUA TIM'), sel: SEMUA },
              ],
            },
            {
              pemilik: orang('NAMA KETUA TIM'),
              kolom: SEMUA.flat(),
              baris: [1, 2].map(() => ({ ...orang('NAMA ANGGOTA TIM'), sel: SEMUA })),
            },
          ],
        },
        cetak,
      ),
  },
  {
    nama: 'a16',
    lanskap: true,
    lembar: 2,
    tepi: [72, 101, 250, 498, 502, 529, 680, 885],
    cetak: (cetak) =>
      skpKualitatif(
        {
          ...KOSONG,
          bentuk: 'ja-jf',
          ...hasilKualitatif(HASIL_JA_JF, HASIL_JA_JF),
        },
        cetak,
      ),
  },
  {
    nama: 'a17',
    lanskap: true,
    lembar: 3,
    tepi: [63, 64, 92, 99, 240, 248, 482, 490, 518, 532, 638, 666, 780, 886],
    cetak: (cetak) =>
      skpKuantitatif(
        {
          ...KOSONG,
          utama: [
            {
              diintervensi: PIMPINAN,
              rhk: [rhkJaJf('Utama 1', '1.1', 'tinggi'), rhkJaJf('Utama 2', '1.2', 'tinggi')],
            },
          ],
          tambahan: [{ diintervensi: PIMPINAN, rhk: [rhkJaJf('Tambahan 1', '2', 'rendah')] }],
        },
        cetak,
      ),
  },
  {
    nama: 'a18',
    lanskap: false,
    tepi: [70.6, 95.4, 550.6],
    cetak: (cetak) =>
      lampiranSkp(
        {
          ...KOSONG,
          lampiran: {
            dukungan: ['….', '.…'].map(
              (titik) => `(dalam rangka memenuhi ekspektasi Pimpinan, maka Pegawai membutuhkan ${titik})`,
            ),
            pertanggungjawaban: [
              '(hasil kerja dilaporkan setiap hari/ mingguan/ bulanan/… berikut data yang dilaporkan adalah ….)',
            ],
            konsekuensi: [
              '(apabila memenuhi ekspektasi Pimpinan maka….)',
              '(apabila tidak memenuhi ekspektasi Pimpinan maka….)',
            ],
          },
        },
        cetak,
      ),
  },
]
