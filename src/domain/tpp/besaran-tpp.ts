import { ketentuan } from '../ketentuan.ts'

type Soal = {
  /** What a full month brings. */
  readonly dasarRupiah: number
  readonly menitDisetujui: number
  /** What attendance costs, in per cent. */
  readonly potonganPersen: number
}

type ParameterBesaran = {
  readonly targetMenit: number
  readonly produktivitasPersen: number
  readonly potonganDari: string
}

const SERATUS = 100
const PENUH: Soal = { dasarRupiah: 5_000_000, menitDisetujui: 6_750, potonganPersen: 0 }

/** Besaran TPP: a part by approved minutes against the target, a part by discipline, in whole rupiah. */
export const besaranTpp = ketentuan<Soal, number, ParameterBesaran>({
  id: 'besaran-tpp',
  topik: 'tpp',
  judul: 'Besaran tambahan penghasilan pegawai',
  kalimat:
    'Bagian produktivitas mengikuti menit kegiatan yang disetujui dibanding target, bagian disiplin berkurang menurut kehadiran. Menit di atas target tidak menambah.',
  belumDijalankan: true,
  parameter: {
    bawaan: { targetMenit: 6_750, produktivitasPersen: 60, potonganDari: 'bagian disiplin' },
    definisi: {
      targetMenit: { judul: 'Menit efektif sebulan', satuan: 'menit', minimum: 1_000, maksimum: 13_500 },
      produktivitasPersen: { judul: 'Bagian produktivitas', satuan: '%', minimum: 0, maksimum: 100 },
      potonganDari: { judul: 'Potongan kehadiran dari', pilihan: ['bagian disiplin', 'seluruh TPP'] },
    },
  },
  versi: [
    {
      sejak: '2022-08-01',
      dasar: {
        peraturan: 'PP 12/2019; kebijakan instansi',
        pasal: 'Pasal 58 ayat (2) dan (3); bagian, target, dan dasar potongan ditetapkan instansi',
      },
      rule: computeTpp,
      contoh: [
        { judul: 'Penuh', input: PENUH, output: 5_000_000 },
        {
          judul: '6.075 dari 6.750 menit, potongan 4 %',
          input: { ...PENUH, menitDisetujui: 6_075, potonganPersen: 4 },
          output: 4_620_000,
        },
        { judul: 'Tanpa kegiatan yang disetujui', input: { ...PENUH, menitDisetujui: 0 }, output: 2_000_000 },
        { judul: 'Menit melebihi target', input: { ...PENUH, menitDisetujui: 9_000 }, output: 5_000_000 },
        {
          judul: 'Potongan 19 % dari seluruh TPP',
          input: { ...PENUH, potonganPersen: 19 },
          output: 4_050_000,
          parameter: { potonganDari: 'seluruh TPP' },
        },
      ],
    },
  ],
})

/** Multiplied out before the one division, so that a half is met exactly and rounds up. */
function computeTpp({ dasarRupiah, menitDisetujui, potonganPersen }: Soal, p: ParameterBesaran): number {
  const potongan = Math.min(Math.round(potonganPersen * SERATUS), SERATUS * SERATUS)
  const produktif = p.produktivitasPersen * Math.min(menitDisetujui, p.targetMenit)
  const disiplin = (SERATUS - p.produktivitasPersen) * p.targetMenit
  const bersih = SERATUS * SERATUS - potongan
  const bagian =
    p.potonganDari === 'seluruh TPP'
      ? (produktif + disiplin) * bersih
      : produktif * SERATUS * SERATUS + disiplin * bersih
  const penyebut = SERATUS * p.targetMenit * SERATUS * SERATUS

  return Number((BigInt(dasarRupiah) * BigInt(bagian) * 2n + BigInt(penyebut)) / (2n * BigInt(penyebut)))
}
