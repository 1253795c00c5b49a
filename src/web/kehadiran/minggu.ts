import type { JamSehari } from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_HARI } from '../../domain/kehadiran/istilah.ts'
import { sayJamSehari } from '../../domain/waktu/jam-sehari.ts'

type Rentang = { readonly dari: number; readonly sampai: number; readonly jam: string }

/** The hours of a week with equal days together: `Senin–Kamis`, `Jumat`. */
export function tulisMinggu(jam: readonly JamSehari[]): { readonly hari: string; readonly jam: string }[] {
  const rentang: Rentang[] = []
  for (const satu of jam) {
    const tulisan = sayJamSehari(satu)
    const lalu = rentang.at(-1)
    if (lalu?.sampai === satu.hari - 1 && lalu.jam === tulisan)
      rentang[rentang.length - 1] = { ...lalu, sampai: satu.hari }
    else rentang.push({ dari: satu.hari, sampai: satu.hari, jam: tulisan })
  }
  return rentang.map(({ dari, sampai, jam: tulisan }) => ({
    hari: dari === sampai ? `${NAMA_HARI[dari - 1]}` : `${NAMA_HARI[dari - 1]}–${NAMA_HARI[sampai - 1]}`,
    jam: tulisan,
  }))
}
