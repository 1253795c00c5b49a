import type { C, Perangkat } from '../lingkungan.ts'

type Jendela = { readonly mulai: Temporal.Instant; jumlah: number }

export type Hitungan = {
  /** Counted with this one. */
  readonly jumlah: number
  /** When counting begins again. */
  readonly sampai: Temporal.Instant
}

const KUNCI_PALING_BANYAK = 50_000

/** What came since a window began; one table for each running application. */
const jendela = new WeakMap<Perangkat, Map<string, Jendela>>()

/** Counts one more from the same place, in a window of minutes that begins with the first. */
export function countDalamJendela(c: C, kunci: string, menit: number): Hitungan {
  const semua = jendela.get(c.get('perangkat')) ?? new Map<string, Jendela>()
  jendela.set(c.get('perangkat'), semua)
  const kunciKota = `${c.get('instansi').profil.schema} ${kunci}`
  const now = c.get('now')
  const ada = semua.get(kunciKota)
  const sampai = ada?.mulai.add({ minutes: menit })
  if (ada && sampai && Temporal.Instant.compare(sampai, now) > 0) {
    ada.jumlah += 1
    return { jumlah: ada.jumlah, sampai }
  }
  if (semua.size >= KUNCI_PALING_BANYAK) semua.clear()
  semua.set(kunciKota, { mulai: now, jumlah: 1 })

  return { jumlah: 1, sampai: now.add({ minutes: menit }) }
}
