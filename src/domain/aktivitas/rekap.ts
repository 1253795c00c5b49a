import { durasiEntri, type Entri } from './aktivitas.ts'

/** A person's day in figures. `menit` leaves out what was rejected; `menitDisetujui` counts only what was approved. */
export type Rekap = {
  readonly entri: number
  readonly menit: number
  readonly menunggu: number
  readonly dikembalikan: number
  readonly disetujui: number
  readonly ditolak: number
  readonly menitDisetujui: number
}

type BagianEntri = Pick<Entri, 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit' | 'status'>

export const REKAP_KOSONG: Rekap = {
  entri: 0,
  menit: 0,
  menunggu: 0,
  dikembalikan: 0,
  disetujui: 0,
  ditolak: 0,
  menitDisetujui: 0,
}

/** What one entry adds to its day; an entry that is not there adds nothing. */
export function rekapEntri(entri: BagianEntri | null): Rekap {
  if (entri === null) return REKAP_KOSONG
  const menit = durasiEntri(entri)

  return {
    ...REKAP_KOSONG,
    entri: 1,
    [entri.status]: 1,
    menit: entri.status === 'ditolak' ? 0 : menit,
    menitDisetujui: entri.status === 'disetujui' ? menit : 0,
  }
}

/** How a day's figures move when an entry is written, changed or reviewed. */
export function deltaRekap(sebelum: BagianEntri | null, sesudah: BagianEntri | null): Rekap {
  return gabung(rekapEntri(sesudah), rekapEntri(sebelum), -1)
}

/** Two sets of figures as one. */
export function sumRekap(satu: Rekap, lain: Rekap): Rekap {
  return gabung(satu, lain, 1)
}

/** The figures of a whole set of entries, counted anew. */
export function countRekap(entri: readonly BagianEntri[]): Rekap {
  return entri.map(rekapEntri).reduce(sumRekap, REKAP_KOSONG)
}

function gabung(satu: Rekap, lain: Rekap, kali: 1 | -1): Rekap {
  return {
    entri: satu.entri + kali * lain.entri,
    menit: satu.menit + kali * lain.menit,
    menunggu: satu.menunggu + kali * lain.menunggu,
    dikembalikan: satu.dikembalikan + kali * lain.dikembalikan,
    disetujui: satu.disetujui + kali * lain.disetujui,
    ditolak: satu.ditolak + kali * lain.ditolak,
    menitDisetujui: satu.menitDisetujui + kali * lain.menitDisetujui,
  }
}
