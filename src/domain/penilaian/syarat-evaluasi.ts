import { ketentuan } from '../ketentuan.ts'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '../skp/perilaku.ts'
import { type Predikat, tingkatPredikat } from './predikat.ts'

/** What a rater writes on purpose when there is nothing to say about a value. */
export const TIDAK_ADA_CATATAN = 'Tidak ada catatan'

export type UmpanBalikPerilaku = { readonly [N in NilaiBerakhlak]?: string }

export type ParameterUmpanBalik = { readonly nilaiTerisiPalingSedikit: number }

export type ParameterCatatan = { readonly isCatatanWajib: boolean }

export type ArahTahunan = 'di atas periode terbaik' | 'di bawah periode terendah'

const LENGKAP: UmpanBalikPerilaku = {
  'berorientasi-pelayanan': 'Pimpinan: cepat menanggapi warga',
  akuntabel: TIDAK_ADA_CATATAN,
  kompeten: 'Rekan kerja: mau berbagi ilmu',
  harmonis: TIDAK_ADA_CATATAN,
  loyal: TIDAK_ADA_CATATAN,
  adaptif: TIDAK_ADA_CATATAN,
  kolaboratif: TIDAK_ADA_CATATAN,
}

/** Umpan balik perilaku: each of the seven values has a note, or says that there is none, before conduct is rated; the instansi may be content with fewer. */
export const umpanBalikPerilaku = ketentuan<
  UmpanBalikPerilaku,
  readonly NilaiBerakhlak[],
  ParameterUmpanBalik
>({
  id: 'umpan-balik-perilaku',
  topik: 'penilaian',
  judul: 'Umpan balik atas tujuh nilai BerAKHLAK',
  kalimat: `Rating perilaku ditetapkan setelah setiap nilai, atau sejumlah nilai pilihan instansi, berisi umpan balik atau tulisan "${TIDAK_ADA_CATATAN}".`,
  parameter: {
    bawaan: { nilaiTerisiPalingSedikit: NILAI_BERAKHLAK.length },
    definisi: {
      nilaiTerisiPalingSedikit: {
        judul: 'Umpan balik terisi pada paling sedikit',
        satuan: 'dari 7 nilai',
        minimum: 0,
        maksimum: NILAI_BERAKHLAK.length,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal:
          'Pasal 10 ayat (3) dan Lampiran Bab IV, Format C.1.3; jumlah nilai yang wajib terisi ditetapkan instansi',
        halaman: '111–113',
      },
      rule: (umpanBalik, { nilaiTerisiPalingSedikit }) => {
        const kosong = NILAI_BERAKHLAK.filter((nilai) => (umpanBalik[nilai] ?? '').trim() === '')

        return NILAI_BERAKHLAK.length - kosong.length >= nilaiTerisiPalingSedikit ? [] : kosong
      },
      contoh: [
        { judul: 'Ketujuh nilai terisi', input: LENGKAP, output: [] },
        {
          judul: 'Dua nilai masih kosong',
          input: { ...LENGKAP, loyal: '', adaptif: '  ' },
          output: ['loyal', 'adaptif'],
        },
        { judul: 'Belum ada yang ditulis', input: {}, output: NILAI_BERAKHLAK },
        {
          judul: 'Instansi cukup dengan lima nilai',
          input: { ...LENGKAP, loyal: '', adaptif: '  ' },
          output: [],
          parameter: { nilaiTerisiPalingSedikit: 5 },
        },
      ],
    },
  ],
})

/** Predikat tahunan: no average of the periods, yet one beyond them all needs a note that says why. */
export const catatanTahunan = ketentuan<
  { readonly tahunan: Predikat; readonly periodik: readonly Predikat[] },
  ArahTahunan | null,
  ParameterCatatan
>({
  id: 'catatan-tahunan',
  topik: 'penilaian',
  judul: 'Predikat tahunan di luar predikat periodik',
  kalimat:
    'Predikat tahunan bukan rata-rata predikat periodik. Bila lebih tinggi dari yang terbaik atau lebih rendah dari yang terendah, tuliskan alasannya.',
  parameter: {
    bawaan: { isCatatanWajib: true },
    definisi: { isCatatanWajib: { judul: 'Predikat tahunan di luar predikat periodik wajib beralasan' } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 25 ayat (1) huruf c dan ayat (4); syarat catatan ditetapkan instansi',
      },
      rule: ({ tahunan, periodik }, { isCatatanWajib }) => {
        if (!isCatatanWajib || periodik.length === 0) return null
        const tingkat = periodik.map(tingkatPredikat)
        if (tingkatPredikat(tahunan) > Math.max(...tingkat)) return 'di atas periode terbaik'

        return tingkatPredikat(tahunan) < Math.min(...tingkat) ? 'di bawah periode terendah' : null
      },
      contoh: [
        {
          input: { tahunan: 'Sangat Baik', periodik: ['Baik', 'Baik', 'Baik'] },
          output: 'di atas periode terbaik',
        },
        {
          input: { tahunan: 'Kurang', periodik: ['Baik', 'Butuh Perbaikan'] },
          output: 'di bawah periode terendah',
        },
        { input: { tahunan: 'Baik', periodik: ['Baik', 'Butuh Perbaikan'] }, output: null },
        {
          judul: 'Belum ada evaluasi periodik',
          input: { tahunan: 'Sangat Baik', periodik: [] },
          output: null,
        },
        {
          judul: 'Instansi tidak meminta alasan',
          input: { tahunan: 'Sangat Baik', periodik: ['Baik', 'Baik', 'Baik'] },
          output: null,
          parameter: { isCatatanWajib: false },
        },
      ],
    },
  ],
})
