import { ketentuan } from '../ketentuan.ts'

/** Which days are worked: weekdays (1 = Senin ... 7 = Minggu) less the holidays (ISO dates). */
export type KalenderKerja = {
  readonly hari: ReadonlySet<number>
  readonly libur: ReadonlySet<string>
}

/** Weekdays worked in a five-day week; limits of the regulation count in these. */
export const SENIN_JUMAT: ReadonlySet<number> = new Set([1, 2, 3, 4, 5])

/** Whether that day is worked. */
export function isHariKerja(tanggal: Temporal.PlainDate, { hari, libur }: KalenderKerja): boolean {
  return hari.has(tanggal.dayOfWeek) && !libur.has(tanggal.toString())
}

/** The n-th working day after that day; the day itself is not counted. */
export function addWorkdays(
  dari: Temporal.PlainDate,
  hariKerja: number,
  kalender: KalenderKerja,
): Temporal.PlainDate {
  if (kalender.hari.size === 0) throw new RangeError('Kalender tanpa hari kerja')
  let tanggal = dari
  for (let sisa = hariKerja; sisa > 0; ) {
    tanggal = tanggal.add({ days: 1 })
    if (isHariKerja(tanggal, kalender)) sisa -= 1
  }

  return tanggal
}

type Rentang = { readonly dari: Temporal.PlainDate; readonly sampai: Temporal.PlainDate }

/** Working days in a span, both ends counted; 0 when it ends before it begins. */
export function workdaysBetween({ dari, sampai }: Rentang, kalender: KalenderKerja): number {
  const panjang = Math.max(0, dari.until(sampai).days + 1)
  return Array.from({ length: panjang }, (_, n) => dari.add({ days: n })).filter((tanggal) =>
    isHariKerja(tanggal, kalender),
  ).length
}

type TenggatKerja = { readonly dari: string; readonly hariKerja: number; readonly libur: readonly string[] }

/** Tenggat hari kerja: the day on which a limit counted in working days ends; the day it starts is not counted. */
export const tenggatHariKerja = ketentuan<TenggatKerja, string>({
  id: 'tenggat-hari-kerja',
  topik: 'waktu',
  judul: 'Tenggat yang dihitung dengan hari kerja',
  kalimat:
    'Tenggat dihitung mulai hari kerja berikutnya. Sabtu, Minggu, hari libur nasional, dan cuti bersama tidak dihitung.',
  versi: [
    {
      sejak: '1996-03-15',
      sampai: '2023-04-11',
      dasar: { peraturan: 'Keppres 68/1995; KepmenPAN 8/1996', pasal: 'Pasal 1; Lampiran' },
      rule: countTenggat,
      contoh: [
        {
          judul: 'Keputusan diterima 8 Februari 2022, dua hari libur di antaranya',
          input: { dari: '2022-02-08', hariKerja: 15, libur: ['2022-02-28', '2022-03-03'] },
          output: '2022-03-02',
        },
        {
          judul: 'Contoh resmi yang tidak menghitung Nyepi',
          input: { dari: '2022-02-14', hariKerja: 15, libur: ['2022-02-28'] },
          output: '2022-03-08',
        },
        {
          judul: 'Contoh yang sama dengan Nyepi',
          input: { dari: '2022-02-14', hariKerja: 15, libur: ['2022-02-28', '2022-03-03'] },
          output: '2022-03-09',
        },
      ],
    },
    {
      sejak: '2023-04-12',
      dasar: { peraturan: 'Perpres 21/2023', pasal: 'Pasal 3' },
      rule: countTenggat,
      contoh: [
        {
          judul: 'Keberatan atas dokumen yang diterima 1 Februari 2027',
          input: { dari: '2027-02-01', hariKerja: 14, libur: [] },
          output: '2027-02-19',
        },
        {
          judul: 'Hari ke-15, hari penerimaan tidak dihitung',
          input: { dari: '2026-07-14', hariKerja: 15, libur: [] },
          output: '2026-08-04',
        },
        {
          judul: 'Melewati Natal dan cuti bersama',
          input: { dari: '2026-12-23', hariKerja: 1, libur: ['2026-12-24', '2026-12-25'] },
          output: '2026-12-28',
        },
        {
          judul: 'Melewati tahun baru',
          input: { dari: '2026-12-31', hariKerja: 1, libur: ['2027-01-01'] },
          output: '2027-01-04',
        },
      ],
    },
  ],
})

function countTenggat({ dari, hariKerja, libur }: TenggatKerja): string {
  const kalender = { hari: SENIN_JUMAT, libur: new Set(libur) }
  return addWorkdays(Temporal.PlainDate.from(dari), hariKerja, kalender).toString()
}

type Batas = { readonly hariIni: Temporal.PlainDate; readonly batas: Temporal.PlainDate }

/** Working days left until a deadline: 0 on the day itself, negative once it has passed. */
export function countSisaHari({ hariIni, batas }: Batas, kalender: KalenderKerja): number {
  const isLewat = Temporal.PlainDate.compare(hariIni, batas) > 0
  const [dari, sampai] = isLewat ? [batas, hariIni] : [hariIni, batas]
  const jumlah = workdaysBetween({ dari: dari.add({ days: 1 }), sampai }, kalender)

  return isLewat ? -Math.max(1, jumlah) : jumlah
}
