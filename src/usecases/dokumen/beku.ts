import type { Identitas, Pengesahan } from '../../reports/blok.ts'

/** The same data with days and instants as text, as JSON keeps them. */
export type Frozen<T> = T extends Temporal.PlainDate | Temporal.Instant
  ? string
  : T extends readonly (infer U)[]
    ? readonly Frozen<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T

/** Days and instants of a frozen document, as its form prints them. */
export function revive({ mulai, sampai, pengesahan }: Frozen<Identitas & { pengesahan: Pengesahan }>) {
  const { tanggal, disetujuiPegawaiPada, disetujuiPenilaiPada } = pengesahan
  return {
    mulai: Temporal.PlainDate.from(mulai),
    sampai: Temporal.PlainDate.from(sampai),
    pengesahan: {
      ...pengesahan,
      tanggal: Temporal.PlainDate.from(tanggal),
      disetujuiPegawaiPada: disetujuiPegawaiPada ? Temporal.Instant.from(disetujuiPegawaiPada) : undefined,
      disetujuiPenilaiPada: disetujuiPenilaiPada ? Temporal.Instant.from(disetujuiPenilaiPada) : undefined,
    },
  }
}
