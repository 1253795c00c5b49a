import { type Penanda, type Pihak, penanda, tanggalPanjang } from './blok.ts'

/** One of two who stand under a paper of a unit: as what, and when that was approved. */
export type Penandatangan = {
  readonly orang: Pihak
  readonly sebagai: string
  readonly pada?: Temporal.Instant | undefined
}

type Saat = {
  readonly tempat: string
  readonly tanggal: Temporal.PlainDate
  readonly zonaWaktu: string
}

/** Their columns, left to right: what each stands for, then the post; the last one under place and date. */
export function tandaTanganUnit(daftar: readonly Penandatangan[], saat: Saat): Penanda[] {
  const { tempat, tanggal, zonaWaktu } = saat
  return daftar.map(({ orang, sebagai, pada }, i) => ({
    ...penanda(orang, `${sebagai},\n${orang.jabatan}`, { pada, zona: zonaWaktu }),
    ...(i === daftar.length - 1 && { tempatTanggal: `${tempat}, ${tanggalPanjang(tanggal)}` }),
  }))
}
