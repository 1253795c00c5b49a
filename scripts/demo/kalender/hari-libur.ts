export type HariLibur = {
  readonly tanggal: string
  readonly nama: string
  readonly jenis: 'libur-nasional' | 'cuti-bersama'
  readonly dasar: string
}

const DASAR: { readonly [tahun: number]: string } = {
  2025: 'SKB Menag 1017/2024, Menaker 2/2024, MenPANRB 2/2024',
  2026: 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025',
}
const PERKIRAAN = 'Perkiraan, menunggu SKB tiga menteri'

/** Month-day, name; a `*` marks collective leave. */
const BERGERAK: { readonly [tahun: number]: readonly string[] } = {
  2025: [
    '01-27 Isra Mikraj Nabi Muhammad',
    '01-28 *Cuti bersama Tahun Baru Imlek',
    '01-29 Tahun Baru Imlek 2576',
    '03-28 *Cuti bersama Hari Suci Nyepi',
    '03-29 Hari Suci Nyepi',
    '03-31 Idulfitri 1446 H',
    '04-01 Idulfitri 1446 H',
    '04-02 *Cuti bersama Idulfitri',
    '04-03 *Cuti bersama Idulfitri',
    '04-04 *Cuti bersama Idulfitri',
    '04-07 *Cuti bersama Idulfitri',
    '04-18 Wafat Yesus Kristus',
    '04-20 Kebangkitan Yesus Kristus',
    '05-12 Hari Raya Waisak',
    '05-13 *Cuti bersama Hari Raya Waisak',
    '05-29 Kenaikan Yesus Kristus',
    '05-30 *Cuti bersama Kenaikan Yesus Kristus',
    '06-06 Iduladha 1446 H',
    '06-09 *Cuti bersama Iduladha',
    '06-27 Tahun Baru Islam 1447 H',
    '09-05 Maulid Nabi Muhammad',
    '12-26 *Cuti bersama Natal',
  ],
  2026: [
    '01-16 Isra Mikraj Nabi Muhammad',
    '02-16 *Cuti bersama Tahun Baru Imlek',
    '02-17 Tahun Baru Imlek 2577',
    '03-18 *Cuti bersama Hari Suci Nyepi',
    '03-19 Hari Suci Nyepi',
    '03-20 *Cuti bersama Idulfitri',
    '03-21 Idulfitri 1447 H',
    '03-22 Idulfitri 1447 H',
    '03-23 *Cuti bersama Idulfitri',
    '03-24 *Cuti bersama Idulfitri',
    '04-03 Wafat Yesus Kristus',
    '04-05 Kebangkitan Yesus Kristus',
    '05-14 Kenaikan Yesus Kristus',
    '05-15 *Cuti bersama Kenaikan Yesus Kristus',
    '05-27 Iduladha 1447 H',
    '05-28 *Cuti bersama Iduladha',
    '05-31 Hari Raya Waisak',
    '06-16 Tahun Baru Islam 1448 H',
    '08-25 Maulid Nabi Muhammad',
    '12-24 *Cuti bersama Natal',
  ],
  2027: [
    '01-05 Isra Mikraj Nabi Muhammad',
    '02-06 Tahun Baru Imlek 2578',
    '03-08 Hari Suci Nyepi',
    '03-09 *Cuti bersama Idulfitri',
    '03-10 Idulfitri 1448 H',
    '03-11 Idulfitri 1448 H',
    '03-12 *Cuti bersama Idulfitri',
    '03-26 Wafat Yesus Kristus',
    '03-28 Kebangkitan Yesus Kristus',
    '05-06 Kenaikan Yesus Kristus',
    '05-16 Iduladha 1448 H',
    '05-20 Hari Raya Waisak',
    '06-06 Tahun Baru Islam 1449 H',
    '08-15 Maulid Nabi Muhammad',
    '12-24 *Cuti bersama Natal',
  ],
}
const TETAP = [
  '01-01 Tahun Baru Masehi',
  '05-01 Hari Buruh Internasional',
  '06-01 Hari Lahir Pancasila',
  '08-17 Hari Kemerdekaan',
  '12-25 Hari Raya Natal',
]

/** Holidays and collective leave of a year; a year without a known table has the fixed days only. */
export function hariLibur(tahun: number): HariLibur[] {
  const daftar = [...TETAP, ...(BERGERAK[tahun] ?? [])].sort()

  return daftar.map((baris) => {
    const isi = baris.slice(6)
    const isCuti = isi.startsWith('*')
    return {
      tanggal: `${tahun}-${baris.slice(0, 5)}`,
      nama: isCuti ? isi.slice(1) : isi,
      jenis: isCuti ? 'cuti-bersama' : 'libur-nasional',
      dasar: DASAR[tahun] ?? PERKIRAAN,
    }
  })
}

/** Ramadan in the years where the calendar of this demo knows it. */
export const RAMADAN: { readonly [tahun: number]: readonly [string, string] } = {
  2025: ['2025-03-01', '2025-03-30'],
  2026: ['2026-02-19', '2026-03-20'],
  2027: ['2027-02-08', '2027-03-09'],
}
