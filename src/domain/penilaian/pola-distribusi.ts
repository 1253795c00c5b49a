import { ketentuan } from '../ketentuan.ts'
import type { Capaian } from './capaian-organisasi.ts'
import { PREDIKAT, type Predikat } from './predikat.ts'

/** How many people of a team carry each predicate. */
export type Sebaran = Readonly<Record<Predikat, number>>

/** A bound on the share of one or more predicates in a team. */
type Batas =
  | { readonly kelompok: readonly Predikat[]; readonly batas: 'terbanyak' | 'ada' }
  | {
      readonly kelompok: readonly Predikat[]
      readonly batas: 'paling banyak' | 'paling sedikit'
      readonly persen: number
    }

/** A bound that a team's spread does not keep, with the figures its sentence needs. */
export type Penyimpangan = Batas & { readonly jumlah: number; readonly pegawai: number }

export type HasilPola = {
  readonly penyimpangan: readonly Penyimpangan[]
  /** Too few people for percentages: nothing is checked. */
  readonly isTerlaluSedikit: boolean
}

type ParameterPola = {
  readonly pegawaiPalingSedikit: number
  readonly persenMayoritasPalingBanyak: number
  readonly isSeriTerbanyak: boolean
  readonly persenPuncakPalingSedikit: number
  readonly persenPendampingPalingSedikit: number
  readonly persenSangatBaikPalingBanyak: number
}

/** Pola distribusi predikat: the spread that a unit of this achievement ideally shows; a departure takes a reason. */
export const polaDistribusi = ketentuan<{ capaian: Capaian; sebaran: Sebaran }, HasilPola, ParameterPola>({
  id: 'pola-distribusi',
  topik: 'penilaian',
  judul: 'Pola distribusi predikat kinerja',
  kalimat:
    'Sebaran predikat dalam tim idealnya mengikuti capaian unitnya. Sebaran lain boleh ditetapkan dengan alasan tertulis.',
  parameter: {
    bawaan: {
      pegawaiPalingSedikit: 5,
      persenMayoritasPalingBanyak: 70,
      isSeriTerbanyak: false,
      persenPuncakPalingSedikit: 60,
      persenPendampingPalingSedikit: 10,
      persenSangatBaikPalingBanyak: 10,
    },
    definisi: {
      pegawaiPalingSedikit: { judul: 'Diperiksa mulai dari', satuan: 'pegawai', minimum: 1, maksimum: 50 },
      persenMayoritasPalingBanyak: persen('Kelompok terbanyak paling banyak (capaian Istimewa, Baik)'),
      isSeriTerbanyak: { judul: 'Dua kelompok terbesar yang sama besar sama-sama dihitung terbanyak' },
      persenPuncakPalingSedikit: persen('Kelompok puncak paling sedikit (capaian di bawah Baik)'),
      persenPendampingPalingSedikit: persen(
        'Kelompok pendamping paling sedikit (capaian Kurang, Sangat Kurang)',
      ),
      persenSangatBaikPalingBanyak: persen('Sangat Baik paling banyak (capaian Butuh Perbaikan, Kurang)'),
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      sampai: '2023-01-31',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 24 dan 25 ayat (1) huruf b, Lampiran Bab IV: kurva saja, tanpa batas angka',
        halaman: '94–96',
      },
      rule: ({ sebaran }, { pegawaiPalingSedikit }) => ({
        penyimpangan: [],
        isTerlaluSedikit: jumlahkan(sebaran, PREDIKAT) < pegawaiPalingSedikit,
      }),
      contoh: [contoh('Istimewa', [15, 3, 2, 0, 0])],
    },
    {
      // The circular is of early 2023; its exact day is not confirmed.
      sejak: '2023-02-01',
      dasar: { peraturan: 'SE MenPANRB 3/2023', pasal: 'Penetapan pola distribusi predikat kinerja pegawai' },
      rule: ({ capaian, sebaran }, parameter) => {
        const isTerlaluSedikit = jumlahkan(sebaran, PREDIKAT) < parameter.pegawaiPalingSedikit
        const batas = isTerlaluSedikit ? [] : batasPola(parameter)[capaian]

        return { penyimpangan: batas.flatMap((satu) => periksa(satu, sebaran, parameter)), isTerlaluSedikit }
      },
      contoh: [
        contoh('Istimewa', [14, 4, 2, 0, 0]),
        contoh('Istimewa', [15, 3, 2, 0, 0], palingBanyak(['Sangat Baik'], 70, 15)),
        contoh('Istimewa', [8, 10, 2, 0, 0], { kelompok: ['Sangat Baik'], batas: 'terbanyak', jumlah: 8 }),
        // Two groups of one size: neither is the majority.
        contoh('Istimewa', [8, 8, 4, 0, 0], { kelompok: ['Sangat Baik'], batas: 'terbanyak', jumlah: 8 }),
        { ...contoh('Istimewa', [8, 8, 4, 0, 0]), parameter: { isSeriTerbanyak: true } },
        contoh('Baik', [4, 14, 2, 0, 0]),
        contoh('Baik', [6, 14, 0, 0, 0], {
          kelompok: ['Butuh Perbaikan', 'Kurang'],
          batas: 'ada',
          jumlah: 0,
        }),
        contoh('Baik', [0, 15, 5, 0, 0], palingBanyak(['Baik'], 70, 15)),
        contoh('Butuh Perbaikan', [2, 4, 12, 2, 0]),
        contoh('Butuh Perbaikan', [3, 5, 12, 0, 0], palingBanyak(['Sangat Baik'], 10, 3)),
        contoh('Butuh Perbaikan', [2, 7, 11, 0, 0], palingSedikit(['Butuh Perbaikan'], 60, 11)),
        contoh('Kurang', [2, 4, 2, 12, 0]),
        contoh('Kurang', [2, 5, 1, 12, 0], palingSedikit(['Butuh Perbaikan'], 10, 1)),
        contoh('Sangat Kurang', [0, 6, 1, 1, 12]),
        contoh('Sangat Kurang', [1, 5, 1, 1, 12], palingBanyak(['Sangat Baik'], 0, 1)),
        contoh('Sangat Kurang', [0, 8, 0, 0, 12], palingSedikit(['Butuh Perbaikan', 'Kurang'], 10, 0)),
        // Five people are the smallest team that is looked at.
        contoh('Istimewa', [2, 2, 1, 0, 0], { kelompok: ['Sangat Baik'], batas: 'terbanyak', jumlah: 2 }),
        {
          judul: 'Tim berempat tidak diperiksa',
          input: { capaian: 'Istimewa', sebaran: sebaranDari([0, 4, 0, 0, 0]) },
          output: { penyimpangan: [], isTerlaluSedikit: true },
        },
      ],
    },
  ],
})

function batasPola(p: ParameterPola): Record<Capaian, readonly Batas[]> {
  const mayoritas = p.persenMayoritasPalingBanyak
  const puncak = p.persenPuncakPalingSedikit
  const pendamping = p.persenPendampingPalingSedikit
  const sedikitSangatBaik = atas(['Sangat Baik'], p.persenSangatBaikPalingBanyak)

  return {
    Istimewa: [{ kelompok: ['Sangat Baik'], batas: 'terbanyak' }, atas(['Sangat Baik'], mayoritas)],
    Baik: [
      { kelompok: ['Baik'], batas: 'terbanyak' },
      atas(['Baik'], mayoritas),
      { kelompok: ['Butuh Perbaikan', 'Kurang'], batas: 'ada' },
    ],
    'Butuh Perbaikan': [bawah(['Butuh Perbaikan'], puncak), sedikitSangatBaik],
    Kurang: [bawah(['Kurang'], puncak), bawah(['Butuh Perbaikan'], pendamping), sedikitSangatBaik],
    'Sangat Kurang': [
      bawah(['Sangat Kurang'], puncak),
      bawah(['Butuh Perbaikan', 'Kurang'], pendamping),
      atas(['Sangat Baik'], 0),
    ],
  }
}

function periksa(batas: Batas, sebaran: Sebaran, parameter: ParameterPola): Penyimpangan[] {
  const jumlah = jumlahkan(sebaran, batas.kelompok)
  const pegawai = jumlahkan(sebaran, PREDIKAT)

  return isTerjaga(batas, sebaran, parameter) ? [] : [{ ...batas, jumlah, pegawai }]
}

/** Shares are compared as whole numbers, never as fractions at a boundary. */
function isTerjaga(batas: Batas, sebaran: Sebaran, { isSeriTerbanyak }: ParameterPola): boolean {
  const jumlah = jumlahkan(sebaran, batas.kelompok)
  const pegawai = jumlahkan(sebaran, PREDIKAT)
  switch (batas.batas) {
    case 'ada':
      return jumlah >= 1
    case 'terbanyak':
      return PREDIKAT.filter((predikat) => !batas.kelompok.includes(predikat)).every((predikat) =>
        isSeriTerbanyak ? sebaran[predikat] <= jumlah : sebaran[predikat] < jumlah,
      )
    case 'paling banyak':
      return jumlah * 100 <= batas.persen * pegawai
    case 'paling sedikit':
      return jumlah * 100 >= batas.persen * pegawai
  }
}

function jumlahkan(sebaran: Sebaran, kelompok: readonly Predikat[]): number {
  return kelompok.reduce((jumlah, predikat) => jumlah + sebaran[predikat], 0)
}

function atas(kelompok: readonly Predikat[], persen: number): Batas {
  return { kelompok, batas: 'paling banyak', persen }
}

function bawah(kelompok: readonly Predikat[], persen: number): Batas {
  return { kelompok, batas: 'paling sedikit', persen }
}

function persen(judul: string) {
  return { judul, satuan: '%', minimum: 0, maksimum: 100 }
}

/** Figures in the order Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
export type LimaAngka = readonly [number, number, number, number, number]

/** Five counts, from Sangat Baik down, as a spread by predicate. */
export function sebaranDari([sb, b, bp, k, sk]: LimaAngka): Sebaran {
  return { 'Sangat Baik': sb, Baik: b, 'Butuh Perbaikan': bp, Kurang: k, 'Sangat Kurang': sk }
}

type TanpaPegawai = Batas & { readonly jumlah: number }

function contoh(capaian: Capaian, angka: LimaAngka, ...penyimpangan: readonly TanpaPegawai[]) {
  const sebaran = sebaranDari(angka)
  const pegawai = jumlahkan(sebaran, PREDIKAT)

  return {
    judul: `Capaian ${capaian}: ${PREDIKAT.map((predikat) => `${predikat} ${sebaran[predikat]}`).join(', ')}`,
    input: { capaian, sebaran },
    output: { penyimpangan: penyimpangan.map((satu) => ({ ...satu, pegawai })), isTerlaluSedikit: false },
  }
}

function palingBanyak(kelompok: readonly Predikat[], persen: number, jumlah: number): TanpaPegawai {
  return { ...atas(kelompok, persen), jumlah }
}

function palingSedikit(kelompok: readonly Predikat[], persen: number, jumlah: number): TanpaPegawai {
  return { ...bawah(kelompok, persen), jumlah }
}
