export type Pola = 'lima-hari' | 'enam-hari' | 'giliran'
export type Jam = {
  readonly mulai: number
  readonly selesai: number
  readonly istirahat?: readonly [number, number]
}

const jam = (h: number, m = 0) => h * 60 + m
const SIANG = [jam(12), jam(13)] as const
const SENIN_KAMIS: Jam = { mulai: jam(7, 30), selesai: jam(16), istirahat: SIANG }
const ENAM: Jam = { mulai: jam(7, 30), selesai: jam(14, 30) }

/** Hours by day of the week, 1 = Monday (Perwali Samarinda 31/2022 Pasal 3 and 4). */
export const JAM_BIASA: { readonly [pola in Pola]: { readonly [hari: number]: Jam } } = {
  'lima-hari': {
    1: SENIN_KAMIS,
    2: SENIN_KAMIS,
    3: SENIN_KAMIS,
    4: SENIN_KAMIS,
    5: { mulai: jam(7, 30), selesai: jam(11) },
  },
  'enam-hari': {
    1: ENAM,
    2: ENAM,
    3: ENAM,
    4: ENAM,
    5: { mulai: jam(7, 30), selesai: jam(11, 30) },
    6: { mulai: jam(7, 30), selesai: jam(13) },
  },
  giliran: {},
}

const RAMADAN_BIASA: Jam = { mulai: jam(8), selesai: jam(15), istirahat: [jam(12), jam(12, 30)] }

/** Hours in Ramadan (Perpres 21/2023 Pasal 4; set each year under Perwali 31/2022 Pasal 7). */
export const JAM_RAMADAN: { readonly [hari: number]: Jam } = {
  1: RAMADAN_BIASA,
  2: RAMADAN_BIASA,
  3: RAMADAN_BIASA,
  4: RAMADAN_BIASA,
  5: { mulai: jam(8), selesai: jam(15, 30), istirahat: [jam(11, 30), jam(12, 30)] },
}

const RAMADAN_ENAM: Jam = { mulai: jam(8), selesai: jam(14) }

/** The same 32 hours 30 minutes over six days. */
export const JAM_RAMADAN_ENAM: { readonly [hari: number]: Jam } = {
  1: RAMADAN_ENAM,
  2: RAMADAN_ENAM,
  3: RAMADAN_ENAM,
  4: RAMADAN_ENAM,
  5: { mulai: jam(8), selesai: jam(11, 30) },
  6: { mulai: jam(8), selesai: jam(13) },
}

/** Morning, evening and night shift; the night ends on the next day. */
export const GILIRAN: readonly Jam[] = [
  { mulai: jam(7, 30), selesai: jam(14, 30) },
  { mulai: jam(14, 30), selesai: jam(21) },
  { mulai: jam(21), selesai: jam(24 + 7, 30) },
]
