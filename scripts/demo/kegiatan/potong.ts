import type { Acak } from '../acak.ts'
import type { Jam } from '../kalender/jam.ts'

export type Potongan = { readonly mulai: number; readonly selesai: number }

const TERPANJANG = 240
const TENGAH_MALAM = 1440

/** Cuts a working day into this many pieces at most, around the break, in steps of five minutes. */
export function potongHari(a: Acak, { mulai, selesai, istirahat }: Jam, banyak: number): Potongan[] {
  if (selesai > TENGAH_MALAM) return malam({ mulai, selesai })
  if (!istirahat) return potongRuas(a, { mulai, selesai }, banyak)
  const pagi = Math.ceil(banyak / 2)

  return [
    ...potongRuas(a, { mulai, selesai: istirahat[0] }, pagi),
    ...potongRuas(a, { mulai: istirahat[1], selesai }, banyak - pagi),
  ]
}

/** The work that runs past midnight is one piece of the day on which it began. */
function malam({ mulai, selesai }: Potongan): Potongan[] {
  return [
    { mulai, selesai: TENGAH_MALAM - 60 },
    { mulai: TENGAH_MALAM - 60, selesai },
  ]
}

function potongRuas(a: Acak, { mulai, selesai }: Potongan, banyak: number): Potongan[] {
  const potongan: Potongan[] = []
  let dari = mulai
  for (let n = banyak; n > 0; n--) {
    const rata = (selesai - dari) / n
    const panjang =
      n === 1 ? selesai - dari - 5 * a.antara(0, 2) : 5 * Math.round((rata * (0.75 + a.pecahan() / 2)) / 5)
    const akhir = dari + Math.max(15, Math.min(TERPANJANG, panjang))
    potongan.push({ mulai: dari, selesai: Math.min(akhir, selesai) })
    dari = Math.min(akhir, selesai)
  }

  return potongan
}
