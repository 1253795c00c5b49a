import { persentil } from './angka.ts'

export type Ukuran = {
  readonly laju: number
  readonly p50: number
  readonly p99: number
  readonly terlama: number
  readonly jumlah: number
  readonly galat: number
}

/** So many workers do the same act again and again for so many seconds. */
export async function ulangi(
  { pekerja, detik }: { readonly pekerja: number; readonly detik: number },
  act: (nomor: number) => Promise<unknown>,
): Promise<Ukuran> {
  const lama: number[] = []
  let galat = 0
  const mulai = performance.now()
  const akhir = mulai + detik * 1000
  await Promise.all(
    Array.from({ length: pekerja }, async (_, nomor) => {
      while (performance.now() < akhir) {
        const awal = performance.now()
        try {
          await act(nomor)
          lama.push(performance.now() - awal)
        } catch (sebab) {
          if (galat++ === 0) console.error(sebab)
        }
      }
    }),
  )
  const nyata = (performance.now() - mulai) / 1000

  return { laju: lama.length / nyata, ...summarize(lama), galat }
}

export function summarize(lama: readonly number[]): Pick<Ukuran, 'p50' | 'p99' | 'terlama' | 'jumlah'> {
  const urut = lama.toSorted((a, b) => a - b)

  return {
    p50: persentil(urut, 0.5),
    p99: persentil(urut, 0.99),
    terlama: urut.at(-1) ?? Number.NaN,
    jumlah: urut.length,
  }
}
