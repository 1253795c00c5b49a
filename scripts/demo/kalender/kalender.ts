import type { Unit } from '../susunan/bangun.ts'
import { hariLibur, RAMADAN } from './hari-libur.ts'
import { JAM_BIASA, JAM_RAMADAN, JAM_RAMADAN_ENAM, type Jam, type Pola } from './jam.ts'

/** Which hours a unit keeps. */
export function polaUnit(unit: Unit): Pola {
  if (unit.kode === 'pkm-palaran-ranap') return 'giliran'

  return isEnamHari(unit) ? 'enam-hari' : 'lima-hari'
}

export function isEnamHari({ kode, jenis }: Unit): boolean {
  return jenis === 'sekolah' || (jenis === 'puskesmas' && kode !== 'pkm-sempaja')
}

export type Kalender = {
  /** The hours of a day under a pattern; undefined when nobody is on duty. */
  readonly jam: (pola: Pola, tanggal: string) => Jam | undefined
  /** Days from one to another, both included. */
  readonly hari: (dari: string, sampai: string) => string[]
  /** The newest n days of duty before this one. */
  readonly hariKerjaSebelum: (pola: Pola, tanggal: string, n: number) => string[]
}

export function buatKalender(tahun: readonly number[]): Kalender {
  const libur = new Set(tahun.flatMap(hariLibur).map((h) => h.tanggal))
  const jam = (pola: Pola, tanggal: string) => {
    if (libur.has(tanggal)) return undefined
    const hari = hariPekan(tanggal)
    const [awal, akhir] = RAMADAN[Number(tanggal.slice(0, 4))] ?? []
    const isRamadan = awal !== undefined && akhir !== undefined && awal <= tanggal && tanggal <= akhir

    return (isRamadan ? RAMADAN_PER_POLA : JAM_BIASA)[pola][hari]
  }

  return {
    jam,
    hari: (dari, sampai) => {
      const hasil: string[] = []
      for (let hari = dari; hari <= sampai; hari = geser(hari, 1)) hasil.push(hari)
      return hasil
    },
    hariKerjaSebelum: (pola, tanggal, n) => {
      const hasil: string[] = []
      for (let hari = geser(tanggal, -1); hasil.length < n; hari = geser(hari, -1))
        if (jam(pola, hari)) hasil.push(hari)
      return hasil
    },
  }
}

const RAMADAN_PER_POLA: typeof JAM_BIASA = {
  'lima-hari': JAM_RAMADAN,
  'enam-hari': JAM_RAMADAN_ENAM,
  giliran: {},
}

/** 1 = Monday ... 7 = Sunday. */
function hariPekan(tanggal: string): number {
  return ((Math.floor(Date.parse(`${tanggal}T00:00:00Z`) / 86_400_000) + 3) % 7) + 1
}

/** The day so many days later. */
export function geser(tanggal: string, hari: number): string {
  return Temporal.PlainDate.from(tanggal).add({ days: hari }).toString()
}
