import type { EntriAntre, HariSama, HariTim } from '../../db/queries/aktivitas/antrean-review.ts'
import { type ParameterPola, type PolaEntri, polaEntri } from '../../domain/aktivitas/pola-entri.ts'
import { NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import type { Status } from '../ui/chip.tsx'

/** A person's waiting day with what the reviewer should look at. */
export type HariDitinjau = HariTim & { readonly kunci: string; readonly pola: readonly PolaEntri[] }

type BahanPola = {
  readonly sama: readonly HariSama[]
  readonly parameter: ParameterPola
}

/** Marks each waiting day with the patterns of its entries; a day without any is an ordinary one. */
export function markHari(hari: readonly HariTim[], { sama, parameter }: BahanPola): HariDitinjau[] {
  const perKata = new Map(sama.map((satu) => [`${satu.pegawaiId}.${satu.inti}`, satu.tanggal]))
  return hari.map((satu) => {
    const kunci = `${satu.pegawaiId}.${satu.tanggal}`
    const ketidakhadiran = satu.ketidakhadiran && NAMA_KETIDAKHADIRAN[satu.ketidakhadiran]
    const pola = satu.entri.flatMap((entri) =>
      polaOf(entri, {
        tanggal: satu.tanggal,
        hariSama: perKata.get(`${satu.pegawaiId}.${entri.inti}`) ?? [],
        ketidakhadiran,
        parameter,
      }),
    )
    return { ...satu, kunci, pola: uniqueByJenis(pola) }
  })
}

type Pembanding = {
  readonly tanggal: string
  readonly hariSama: readonly string[]
  readonly ketidakhadiran: string | null
  readonly parameter: ParameterPola
}

function polaOf(
  entri: EntriAntre,
  { tanggal, hariSama, ketidakhadiran, parameter }: Pembanding,
): readonly PolaEntri[] {
  return polaEntri.apply(
    {
      entri: { ...entri, tanggal },
      tanda: entri.tanda,
      hariSama,
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
