import { ketentuan } from '../ketentuan.ts'

/** An indicator as it stands in a period; without a target there is nothing to compare it with. */
export type HasilTerukur = {
  readonly nomor: string
  readonly isBertarget: boolean
  /** Null: not recorded yet. */
  readonly persen: number | null
}

export type HasilMenonjol = {
  readonly terkuat: readonly string[]
  readonly terlemah: readonly string[]
  /** As strong, or as weak, as the last one named; they stand later in the agreement. */
  readonly setaraTerkuat: readonly string[]
  readonly setaraTerlemah: readonly string[]
  readonly tanpaTarget: readonly string[]
  readonly belumDicatat: readonly string[]
}

type Ambang = {
  readonly palingBanyak: number
  readonly terkuatMulai: number
  readonly terlemahKurangDari: number
}

/** Hasil terkuat dan terlemah: the indicators that reached most and least of their target, in the order of the agreement where they are equal. */
export const hasilMenonjol = ketentuan<readonly HasilTerukur[], HasilMenonjol, Ambang>({
  id: 'hasil-menonjol',
  topik: 'penilaian',
  judul: 'Hasil terkuat dan terlemah sebuah unit',
  kalimat:
    'Terkuat adalah indikator dengan capaian tertinggi yang mencapai ambangnya, terlemah yang terendah di bawah ambangnya. Yang sama besar diurutkan menurut perjanjian kinerja, dan yang tidak termuat disebut. Yang tanpa target atau belum dicatat tidak diperingkat.',
  parameter: {
    bawaan: { palingBanyak: 3, terkuatMulai: 100, terlemahKurangDari: 100 },
    definisi: {
      palingBanyak: {
        judul: 'Yang ditampilkan paling banyak',
        satuan: 'indikator',
        minimum: 1,
        maksimum: 10,
      },
      terkuatMulai: { judul: 'Terkuat bila capaian mulai', satuan: '%', minimum: 0, maksimum: 200 },
      terlemahKurangDari: {
        judul: 'Terlemah bila capaian kurang dari',
        satuan: '%',
        minimum: 0,
        maksimum: 200,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Pasal 24 dan Lampiran Bab IV huruf B angka 1',
      },
      rule: (hasil, ambang) => {
        const terukur = hasil.flatMap(({ nomor, isBertarget, persen }) =>
          isBertarget && persen !== null ? [{ nomor, persen }] : [],
        )
        // Where the thresholds overlap, what is weak is never also strong.
        const mulai = Math.max(ambang.terkuatMulai, ambang.terlemahKurangDari)
        const kuat = terukur.filter(({ persen }) => persen >= mulai).sort((a, b) => b.persen - a.persen)
        const lemah = terukur
          .filter(({ persen }) => persen < ambang.terlemahKurangDari)
          .sort((a, b) => a.persen - b.persen)
        const [terkuat, setaraTerkuat] = ambil(kuat, ambang.palingBanyak)
        const [terlemah, setaraTerlemah] = ambil(lemah, ambang.palingBanyak)

        return {
          ...{ terkuat, terlemah, setaraTerkuat, setaraTerlemah },
          tanpaTarget: hasil.flatMap(({ nomor, isBertarget }) => (isBertarget ? [] : [nomor])),
          belumDicatat: hasil.flatMap(({ nomor, isBertarget, persen }) =>
            isBertarget && persen === null ? [nomor] : [],
          ),
        }
      },
      contoh: [
        contoh('Tiga di atas target, dua di bawahnya', [104, 92, 120, 61, 100], {
          terkuat: ['3', '1', '5'],
          terlemah: ['4', '2'],
        }),
        contoh('Lima sama kuat: yang lebih dulu di perjanjian kinerja', [120, 120, 120, 120, 120], {
          terkuat: ['1', '2', '3'],
          setaraTerkuat: ['4', '5'],
        }),
        contoh('Dua terakhir sama lemah', [40, 80, 70, 80], {
          terlemah: ['1', '3', '2'],
          setaraTerlemah: ['4'],
        }),
        contoh('Tanpa target dan belum dicatat tidak diperingkat', ['tanpa target', 110, null], {
          terkuat: ['2'],
          tanpaTarget: ['1'],
          belumDicatat: ['3'],
        }),
        {
          ...contoh('Ambang bertumpuk: yang lemah tidak ikut terkuat', [95, 101], {
            terkuat: ['2'],
            terlemah: ['1'],
          }),
          parameter: { terkuatMulai: 90 },
        },
      ],
    },
  ],
})

type Terurut = readonly { readonly nomor: string; readonly persen: number }[]

/** The first so many, and those behind them that are as large as the last. */
function ambil(urut: Terurut, banyak: number): readonly [string[], string[]] {
  const [termuat, sisa] = [urut.slice(0, banyak), urut.slice(banyak)]
  const akhir = termuat.at(-1)?.persen

  return [
    termuat.map(({ nomor }) => nomor),
    sisa.flatMap(({ nomor, persen }) => (persen === akhir ? [nomor] : [])),
  ]
}

function contoh(
  judul: string,
  persen: readonly (number | null | 'tanpa target')[],
  hasil: Partial<HasilMenonjol>,
) {
  const kosong = { terkuat: [], terlemah: [], setaraTerkuat: [], setaraTerlemah: [] }
  return {
    judul,
    input: persen.map((satu, i) => ({
      nomor: String(i + 1),
      isBertarget: satu !== 'tanpa target',
      persen: satu === 'tanpa target' ? null : satu,
    })),
    output: { ...kosong, tanpaTarget: [], belumDicatat: [], ...hasil },
  }
}
