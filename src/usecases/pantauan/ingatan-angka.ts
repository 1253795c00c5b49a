import type { Db } from '../../db/database.ts'
import { type AngkaUnit, listAngkaUnit } from '../../db/queries/pantauan/angka.ts'

const UMUR_MS = 1_000

export type IngatanAngka = {
  readonly read: (unitId: string) => Promise<readonly AngkaUnit[]>
  readonly forget: () => void
}

type Ingatan = { readonly sampai: number; readonly baris: Promise<readonly AngkaUnit[]> }

/** The figures of a unit are read once for everybody who opens its page, until one of them changes or a second is over. */
export function newIngatanAngka(db: Db, hariIni: () => string): IngatanAngka {
  let ingatan = new Map<string, Ingatan>()

  return {
    read(unitId) {
      const kunci = `${unitId} ${hariIni()}`
      const ada = ingatan.get(kunci)
      if (ada && ada.sampai > performance.now()) return ada.baris
      const baris = listAngkaUnit(db, { unitId, hariIni: hariIni() })
      ingatan.set(kunci, { sampai: performance.now() + UMUR_MS, baris })
      // What could not be read is asked again.
      baris.catch(() => ingatan.delete(kunci))

      return baris
    },
    // A reading that is under way belongs to the map of before; nobody after the change gets it.
    forget() {
      ingatan = new Map()
    },
  }
}
