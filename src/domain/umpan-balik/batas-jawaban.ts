import { ketentuan } from '../ketentuan.ts'

export type Kiriman = {
  /** Sendings so far in the window, with this one. */
  readonly dariTautan: number
  readonly dariJaringan: number
}

export type ParameterJawaban = {
  readonly tautanPalingBanyak: number
  readonly jaringanPalingBanyak: number
  readonly dalamMenit: number
}

/** Batas kiriman lewat undangan: the form is open to whoever has its link, so a link and a network send only so often. */
export const batasJawaban = ketentuan<Kiriman, boolean, ParameterJawaban>({
  id: 'batas-jawaban-undangan',
  topik: 'umpan-balik',
  judul: 'Batas kiriman lewat undangan',
  kalimat:
    'Formulir umpan balik tanpa akun menerima kiriman dari satu tautan dan dari satu jaringan sampai batasnya, lalu menunggu.',
  parameter: {
    bawaan: { tautanPalingBanyak: 20, jaringanPalingBanyak: 300, dalamMenit: 10 },
    definisi: {
      tautanPalingBanyak: { judul: 'Kiriman dari satu tautan', satuan: 'kali', minimum: 5, maksimum: 1_000 },
      jaringanPalingBanyak: {
        judul: 'Kiriman dari satu jaringan',
        satuan: 'kali',
        minimum: 10,
        maksimum: 100_000,
        tidakKurangDari: 'tautanPalingBanyak',
      },
      dalamMenit: { judul: 'Dihitung dalam', satuan: 'menit', minimum: 1, maksimum: 1440 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Peraturan BSSN 4/2021',
        pasal: 'Standar keamanan SPBE; batasnya ditetapkan instansi',
      },
      rule: ({ dariTautan, dariJaringan }, { tautanPalingBanyak, jaringanPalingBanyak }) =>
        dariTautan <= tautanPalingBanyak && dariJaringan <= jaringanPalingBanyak,
      contoh: [
        {
          judul: 'Seorang warga memperbaiki tulisannya',
          input: { dariTautan: 3, dariJaringan: 3 },
          output: true,
        },
        {
          judul: 'Kantor dengan banyak undangan di satu jaringan',
          input: { dariTautan: 1, dariJaringan: 300 },
          output: true,
        },
        {
          judul: 'Satu tautan dikirimi terus-menerus',
          input: { dariTautan: 21, dariJaringan: 21 },
          output: false,
        },
        {
          judul: 'Tautan yang ditebak-tebak dari satu jaringan',
          input: { dariTautan: 1, dariJaringan: 301 },
          output: false,
        },
      ],
    },
  ],
})
