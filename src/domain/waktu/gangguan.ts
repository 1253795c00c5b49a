import { ketentuan } from '../ketentuan.ts'
import { addWorkdays, isHariKerja, type KalenderKerja, SENIN_JUMAT } from './hari-kerja.ts'

/** A span of minutes on one day in which the application did not answer; minutes since midnight of the instansi. */
export type GangguanHari = {
  readonly tanggal: string
  readonly mulaiMenit: number
  readonly selesaiMenit: number
}

type Soal = {
  /** The day from which the limit counts; it is not counted itself. */
  readonly dari: string
  readonly batas: string
  readonly libur: readonly string[]
  readonly gangguan: readonly GangguanHari[]
}
export type ParameterGangguan = { readonly menitSehari: number }

/** Perpanjangan karena gangguan: each working day with a long enough outage inside a limit adds one working day to it. */
export const perpanjanganGangguan = ketentuan<
  Soal,
  { readonly batas: string; readonly hariTerganggu: readonly string[] },
  ParameterGangguan
>({
  id: 'perpanjangan-gangguan',
  topik: 'waktu',
  judul: 'Tenggat diperpanjang karena gangguan layanan',
  kalimat:
    'Hari kerja yang terganggu cukup lama tidak dihitung: tenggat yang melewatinya mundur satu hari kerja untuk setiap hari itu. Hari terakhir dihitung walau jatuh pada hari libur.',
  parameter: {
    bawaan: { menitSehari: 60 },
    definisi: {
      menitSehari: { judul: 'Gangguan sehari sedikitnya', satuan: 'menit', minimum: 1, maksimum: 1440 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Pasal 24 sampai Pasal 29',
      },
      rule: extend,
      contoh: [
        {
          judul: 'Dua jam pada hari terakhir',
          input: {
            dari: '2027-02-01',
            batas: '2027-02-19',
            libur: [],
            gangguan: [{ tanggal: '2027-02-19', mulaiMenit: 1200, selesaiMenit: 1320 }],
          },
          output: { batas: '2027-02-22', hariTerganggu: ['2027-02-19'] },
        },
        {
          judul: 'Dua gangguan pendek pada hari yang sama dijumlahkan',
          input: {
            dari: '2027-02-01',
            batas: '2027-02-19',
            libur: [],
            gangguan: [
              { tanggal: '2027-02-10', mulaiMenit: 480, selesaiMenit: 510 },
              { tanggal: '2027-02-10', mulaiMenit: 600, selesaiMenit: 630 },
            ],
          },
          output: { batas: '2027-02-22', hariTerganggu: ['2027-02-10'] },
        },
        {
          judul: 'Gangguan pada hari Minggu tidak memperpanjang',
          input: {
            dari: '2027-02-01',
            batas: '2027-02-19',
            libur: [],
            gangguan: [{ tanggal: '2027-02-14', mulaiMenit: 0, selesaiMenit: 1440 }],
          },
          output: { batas: '2027-02-19', hariTerganggu: [] },
        },
        {
          judul: 'Gangguan pada hari terakhir yang jatuh pada Minggu',
          input: {
            dari: '2026-12-31',
            batas: '2027-01-31',
            libur: [],
            gangguan: [{ tanggal: '2027-01-31', mulaiMenit: 600, selesaiMenit: 1440 }],
          },
          output: { batas: '2027-02-01', hariTerganggu: ['2027-01-31'] },
        },
        {
          judul: 'Hari perpanjangan yang juga terganggu dilewati',
          input: {
            dari: '2027-02-01',
            batas: '2027-02-19',
            libur: [],
            gangguan: [
              { tanggal: '2027-02-19', mulaiMenit: 600, selesaiMenit: 700 },
              { tanggal: '2027-02-22', mulaiMenit: 600, selesaiMenit: 700 },
            ],
          },
          output: { batas: '2027-02-23', hariTerganggu: ['2027-02-19', '2027-02-22'] },
        },
      ],
    },
  ],
})

function extend({ dari, batas, libur, gangguan }: Soal, { menitSehari }: ParameterGangguan) {
  const kalender = { hari: SENIN_JUMAT, libur: new Set(libur) }
  const terganggu = findHariTerganggu(gangguan, menitSehari).filter(
    (tanggal) =>
      tanggal > dari && (tanggal === batas || isHariKerja(Temporal.PlainDate.from(tanggal), kalender)),
  )
  let akhir = batas
  const dihitung: string[] = []
  for (const tanggal of terganggu) {
    if (tanggal > akhir) break
    dihitung.push(tanggal)
    akhir = nextHariKerja(akhir, kalender)
  }

  return { batas: akhir, hariTerganggu: dihitung }
}

/** Catatan gangguan otomatis: how long the sign of life must be missing before it counts as an outage. */
export const catatanGangguan = ketentuan<number, boolean, { readonly jedaMenit: number }>({
  id: 'catatan-gangguan',
  topik: 'waktu',
  judul: 'Gangguan dicatat otomatis',
  kalimat:
    'Aplikasi memberi tanda setiap menit. Tanda yang terhenti lebih lama dari jeda ini dicatat sebagai gangguan.',
  parameter: {
    bawaan: { jedaMenit: 10 },
    definisi: { jedaMenit: { judul: 'Jeda tanda', satuan: 'menit', minimum: 2, maksimum: 240 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Pasal 24 sampai Pasal 29',
      },
      rule: (menitTanpaTanda, { jedaMenit }) => menitTanpaTanda > jedaMenit,
      contoh: [
        { judul: 'Mulai ulang sebentar', input: 3, output: false },
        { judul: 'Tepat sepanjang jeda', input: 10, output: false },
        { judul: 'Satu jam tanpa tanda', input: 60, output: true },
      ],
    },
  ],
})

type Rentang = { readonly mulai: Temporal.Instant; readonly selesai: Temporal.Instant }

/** An outage cut at midnight of the instansi, day by day. */
export function gangguanPerHari({ mulai, selesai }: Rentang, zona: string): GangguanHari[] {
  const bagian: GangguanHari[] = []
  const akhir = selesai.toZonedDateTimeISO(zona)
  for (let kini = mulai.toZonedDateTimeISO(zona); Temporal.ZonedDateTime.compare(kini, akhir) < 0; ) {
    const hari = kini.startOfDay()
    const besok = hari.add({ days: 1 })
    const sampai = Temporal.ZonedDateTime.compare(akhir, besok) < 0 ? akhir : besok
    bagian.push({
      tanggal: hari.toPlainDate().toString(),
      mulaiMenit: Math.round(hari.until(kini).total('minutes')),
      selesaiMenit: Math.round(hari.until(sampai).total('minutes')),
    })
    kini = besok
  }

  return bagian
}

function nextHariKerja(tanggal: string, kalender: KalenderKerja): string {
  return addWorkdays(Temporal.PlainDate.from(tanggal), 1, kalender).toString()
}

/** Days whose outages together last long enough, oldest first. */
function findHariTerganggu(gangguan: readonly GangguanHari[], menitSehari: number): string[] {
  const menit = new Map<string, number>()
  for (const { tanggal, mulaiMenit, selesaiMenit } of gangguan)
    menit.set(tanggal, (menit.get(tanggal) ?? 0) + selesaiMenit - mulaiMenit)

  return [...menit].flatMap(([tanggal, jumlah]) => (jumlah >= menitSehari ? [tanggal] : [])).sort()
}
