import type { EntriTim, HariTim } from '../../db/queries/aktivitas/review.ts'
import type { TandaEntri } from '../../domain/aktivitas/aktivitas.ts'
import { type ParameterPola, type PolaEntri, polaEntri } from '../../domain/aktivitas/pola-entri.ts'
import { type JenisKetidakhadiran, NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import type { Status } from '../ui/chip.tsx'

/** A person's waiting day with what the reviewer should look at. */
export type HariDitinjau = HariTim & { readonly kunci: string; readonly pola: readonly PolaEntri[] }

/** A day on which somebody is recorded as absent, also when that was approved after the entries were written. */
type HariTidakMasuk = Pick<HariTim, 'pegawaiId' | 'tanggal'> & { readonly jenis: JenisKetidakhadiran }

type BahanPola = {
  readonly teks: readonly TeksLama[]
  readonly tidakMasuk: readonly HariTidakMasuk[]
  readonly parameter: ParameterPola
}

export type TeksLama = { readonly pegawaiId: string; readonly tanggal: string; readonly uraian: string }

/** Marks each waiting day with the patterns of its entries; a day without any is an ordinary one. */
export function markHari(
  hari: readonly HariTim[],
  { teks, tidakMasuk, parameter }: BahanPola,
): HariDitinjau[] {
  const perOrang = Map.groupBy(teks, ({ pegawaiId }) => pegawaiId)
  const absen = new Map(tidakMasuk.map((satu) => [`${satu.pegawaiId}.${satu.tanggal}`, satu.jenis]))
  return hari.map((satu) => {
    const kunci = `${satu.pegawaiId}.${satu.tanggal}`
    const jenis = absen.get(kunci)
    const ketidakhadiran = jenis ? NAMA_KETIDAKHADIRAN[jenis] : null
    const lama = (perOrang.get(satu.pegawaiId) ?? []).filter(({ tanggal }) => tanggal <= satu.tanggal)
    const pola = satu.entri.flatMap((entri) =>
      polaOf(entri, { tanggal: satu.tanggal, lama, ketidakhadiran, parameter }),
    )
    return { ...satu, kunci, pola: uniqueByJenis(pola) }
  })
}

type Pembanding = {
  readonly tanggal: string
  readonly lama: readonly TeksLama[]
  readonly ketidakhadiran: string | null
  readonly parameter: ParameterPola
}

function polaOf(
  entri: EntriTim,
  { tanggal, lama, ketidakhadiran, parameter }: Pembanding,
): readonly PolaEntri[] {
  return polaEntri.apply(
    {
      entri: { ...entri, tanggal, jumlahBukti: entri.bukti.length },
      tanda: entri.tanda as TandaEntri[],
      sebelumnya: lama,
      ketidakhadiran,
    },
    tanggal,
    parameter,
  ).nilai
}

function uniqueByJenis(pola: readonly PolaEntri[]): PolaEntri[] {
  return [...new Map(pola.map((satu) => [satu.jenis, satu])).values()]
}

/** Without evidence alone is common on a quiet day and holds nobody up. */
export function isPerluDilihat({ pola, entri }: HariDitinjau): boolean {
  return (
    pola.some(({ jenis }) => jenis !== 'tanpa-bukti') ||
    entri.some(({ kaliDikembalikan }) => kaliDikembalikan > 0)
  )
}

export const STATUS_POLA: { readonly [J in PolaEntri['jenis']]: Status } = {
  'bentrok-cuti': 'Bentrok',
  berulang: 'Serupa',
  panjang: 'Panjang',
  'di-luar-jam': 'Di luar jam',
  'hari-libur': 'Libur',
  'tanpa-bukti': 'Tanpa bukti',
}
