import type { Db } from '../../db/database.ts'
import { addPembukaan, type Pembukaan } from '../../db/queries/audit/pembukaan.ts'

/** Looks at people's data, as one process keeps them. */
export type BukuPembukaan = {
  readonly record: (dibuka: Dibuka) => Promise<void>
  readonly stop: () => Promise<void>
}

type Dibuka = Omit<Pembukaan, 'pegawaiId' | 'jumlah'> & { readonly pegawaiIds: readonly string[] }
type Susunan = { readonly db: Db; readonly onError: (error: unknown) => void }

const SELANG_MS = 1_000
const DIINGAT_PALING_BANYAK = 50_000

/** The first look at a person, page and day is stored before the page goes out; further ones only raise its count, a second's worth in one write. */
export function startBukuPembukaan({ db, onError }: Susunan): BukuPembukaan {
  const buku = new Map<string, Pembukaan>()

  async function flush() {
    const tambahan = [...buku].filter(([, { jumlah }]) => jumlah > 0)
    if (buku.size > DIINGAT_PALING_BANYAK) buku.clear()
    for (const [kunci, satu] of tambahan) if (buku.has(kunci)) buku.set(kunci, { ...satu, jumlah: 0 })
    if (tambahan.length === 0) return
    try {
      await addPembukaan(
        db,
        tambahan.map(([, satu]) => satu),
      )
    } catch (galat) {
      // The next second counts them again, with what was looked at meanwhile.
      for (const [kunci, satu] of tambahan)
        buku.set(kunci, { ...satu, jumlah: satu.jumlah + (buku.get(kunci)?.jumlah ?? 0) })
      throw galat
    }
  }

  const timer = setInterval(() => void flush().catch(onError), SELANG_MS)

  return {
    async record({ pegawaiIds, ...dibuka }) {
      const baru: [string, Pembukaan][] = []
      for (const pegawaiId of pegawaiIds) {
        const kunci = `${pegawaiId} ${dibuka.pelakuId} ${dibuka.halaman} ${dibuka.tanggal}`
        const ada = buku.get(kunci)
        if (ada) buku.set(kunci, { ...ada, jumlah: ada.jumlah + 1 })
        else baru.push([kunci, { ...dibuka, pegawaiId, jumlah: 1 }])
      }
      if (baru.length === 0) return
      await addPembukaan(
        db,
        baru.map(([, satu]) => satu),
      )
      for (const [kunci, satu] of baru) if (!buku.has(kunci)) buku.set(kunci, { ...satu, jumlah: 0 })
    },
    async stop() {
      clearInterval(timer)
      await flush().catch(onError)
    },
  }
}
