import { ketentuan } from '../ketentuan.ts'
import { NAMA_BULAN } from '../waktu/bulan.ts'
import { sehariSebelum } from '../waktu/masa.ts'
import type { JenisPeriode } from './evaluasi.ts'
import { jendelaEvaluasiTahunan, type ParameterTahunan } from './jendela-evaluasi.ts'

export type JenisBerkala = Exclude<JenisPeriode, 'tahunan'>

/** A span of days that is evaluated, and the window of days in which that happens; all days ISO, both ends included. */
export type MasaPenilaian = {
  readonly jenis: JenisPeriode
  readonly urutan: number
  readonly mulai: string
  readonly sampai: string
  readonly jendela: { readonly mulai: string; readonly sampai: string }
}

type ParameterPeriode = { readonly jenis: string; readonly bulanJendela: number }

const BULAN_SEKALI: Record<JenisBerkala, number> = { bulanan: 1, triwulan: 3 }
const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** Periode evaluasi: the instansi evaluates by month or by quarter, each within so many months after its end. */
export const periodeEvaluasi = ketentuan<number, readonly MasaPenilaian[], ParameterPeriode>({
  id: 'periode-evaluasi',
  topik: 'penilaian',
  judul: 'Periode evaluasi berkala',
  kalimat:
    'Instansi memilih evaluasi bulanan atau triwulan. Jendelanya dibuka sehari setelah periode berakhir.',
  parameter: {
    bawaan: { jenis: 'bulanan', bulanJendela: 1 },
    definisi: {
      jenis: { judul: 'Evaluasi berkala', pilihan: ['bulanan', 'triwulan'] },
      bulanJendela: { judul: 'Lama jendela', satuan: 'bulan', minimum: 1, maksimum: 3 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 25; periode dan jendela berkala ditetapkan instansi',
      },
      rule: (tahun, { jenis, bulanJendela }) => {
        const panjang = BULAN_SEKALI[toJenis(jenis)]

        return Array.from({ length: 12 / panjang }, (_, i) => ({
          jenis: toJenis(jenis),
          urutan: i + 1,
          mulai: hariPertama(tahun, i * panjang),
          sampai: hariTerakhir(tahun, (i + 1) * panjang - 1),
          jendela: {
            mulai: hariPertama(tahun, (i + 1) * panjang),
            sampai: hariTerakhir(tahun, (i + 1) * panjang - 1 + bulanJendela),
          },
        }))
      },
      contoh: [
        {
          judul: 'Evaluasi triwulan',
          input: 2027,
          parameter: { jenis: 'triwulan' },
          output: [
            triwulan(1, ['2027-01-01', '2027-03-31'], ['2027-04-01', '2027-04-30']),
            triwulan(2, ['2027-04-01', '2027-06-30'], ['2027-07-01', '2027-07-31']),
            triwulan(3, ['2027-07-01', '2027-09-30'], ['2027-10-01', '2027-10-31']),
            triwulan(4, ['2027-10-01', '2027-12-31'], ['2028-01-01', '2028-01-31']),
          ],
        },
      ],
    },
  ],
})

/** Every period of a year: the periodic ones by the instansi's choice, and the year as a whole. */
export function masaSetahun(
  tahun: number,
  pilihan: { readonly berkala: ParameterPeriode; readonly tahunan: ParameterTahunan },
): MasaPenilaian[] {
  const akhir = `${tahun}-12-31`
  const tahunan = jendelaEvaluasiTahunan.apply(tahun, akhir, pilihan.tahunan).nilai

  return [
    ...periodeEvaluasi.apply(tahun, akhir, pilihan.berkala).nilai,
    { jenis: 'tahunan', urutan: 1, mulai: `${tahun}-01-01`, sampai: akhir, jendela: tahunan },
  ]
}

/** The name of a period as people say it: "Oktober 2026", "Triwulan III 2026", "Tahun 2026". */
export function namaPeriode({ jenis, urutan, tahun }: Sebutan): string {
  if (jenis === 'bulanan') return `${NAMA_BULAN[urutan - 1]} ${tahun}`

  return jenis === 'triwulan' ? `Triwulan ${ROMAWI[urutan - 1]} ${tahun}` : `Tahun ${tahun}`
}

/** The name of a period as the forms print it after "PERIODE:"; the last quarter is IV-AKHIR there. */
export function periodeFormulir(sebutan: Sebutan): string {
  const { jenis, urutan } = sebutan
  if (jenis === 'bulanan') return `BULAN ${namaPeriode(sebutan)}`.toUpperCase()

  return jenis === 'triwulan' && urutan < 4 ? `TRIWULAN ${ROMAWI[urutan - 1]}` : 'TRIWULAN IV-AKHIR'
}

type Sebutan = { readonly jenis: JenisPeriode; readonly urutan: number; readonly tahun: number }

/** The kind of periodic evaluation that the instansi chose; any other word is a bug. */
export function toJenis(teks: string): JenisBerkala {
  if (teks !== 'bulanan' && teks !== 'triwulan') throw new Error(`Jenis periode tidak dikenal: ${teks}`)

  return teks
}

/** `bulan` counts from 0 in January of that year and may run into the next. */
function hariPertama(tahun: number, bulan: number): string {
  return `${tahun + Math.floor(bulan / 12)}-${String((bulan % 12) + 1).padStart(2, '0')}-01`
}

function hariTerakhir(tahun: number, bulan: number): string {
  return sehariSebelum(hariPertama(tahun, bulan + 1))
}

function triwulan(
  urutan: number,
  [mulai, sampai]: readonly [string, string],
  jendela: readonly [string, string],
): MasaPenilaian {
  return { jenis: 'triwulan', urutan, mulai, sampai, jendela: { mulai: jendela[0], sampai: jendela[1] } }
}
