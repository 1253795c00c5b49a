import type { SaringanJejak } from '../../db/queries/audit/cari.ts'

/** The filter as it stands in the address. */
export type IsianSaringan = {
  readonly orang: string
  readonly entitas: string
  readonly entitasId: string
  readonly peristiwa: string
  readonly dari: string
  readonly sampai: string
}

const PANJANG = 200

export function readSaringan(query: (nama: string) => string | undefined): IsianSaringan {
  const teks = (nama: string) => (query(nama) ?? '').trim().slice(0, PANJANG).replaceAll('\0', '')
  const tanggal = (nama: string) => (isTanggal(teks(nama)) ? teks(nama) : '')

  return {
    orang: teks('orang'),
    entitas: teks('entitas'),
    entitasId: teks('nomor'),
    peristiwa: teks('peristiwa'),
    dari: tanggal('dari'),
    sampai: tanggal('sampai'),
  }
}

/** Days of the filter become instants of the city's clock, both days included. */
export function toSaringan({ dari, sampai, ...isian }: IsianSaringan, zona: string): SaringanJejak {
  const awal = (tanggal: string, hari: number) =>
    tanggal === ''
      ? undefined
      : Temporal.PlainDate.from(tanggal).add({ days: hari }).toZonedDateTime(zona).toInstant()

  return { ...isian, dari: awal(dari, 0), sebelum: awal(sampai, 1) }
}

/** The same filter as an address, without what is empty. */
export function saringanQuery({ entitasId, ...isian }: IsianSaringan): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...isian, nomor: entitasId }).filter(([, nilai]) => nilai !== ''),
  )
}

function isTanggal(teks: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(teks)) return false
  try {
    return Temporal.PlainDate.from(teks, { overflow: 'reject' }).toString() === teks
  } catch {
    return false
  }
}
