import { randomInt } from 'node:crypto'
import type { Jawaban360 } from '../../domain/umpan-balik/penilaian-360.ts'
import type { Segel } from '../../luar/segel.ts'

/** Every envelope is as long as the next, so that its length does not tell who wrote a remark. */
const PANJANG_BITA = 4096

/** All answers of a round sealed together, in an order that nobody can guess. */
export function sealJawaban({ seal }: Segel, semua: readonly Jawaban360[]): Promise<string[]> {
  return Promise.all(
    shuffle(semua).map((jawaban) => {
      const teks = JSON.stringify(jawaban)
      return seal(teks + ' '.repeat(Math.max(0, PANJANG_BITA - Buffer.byteLength(teks))))
    }),
  )
}

export function openJawaban({ unseal }: Segel, tersegel: readonly string[]): Promise<Jawaban360[]> {
  return Promise.all(tersegel.map(async (satu) => JSON.parse(await unseal(satu)) as Jawaban360))
}

function shuffle<T>(daftar: readonly T[]): T[] {
  return daftar
    .map((satu) => ({ satu, urutan: randomInt(2 ** 47) }))
    .toSorted((a, b) => a.urutan - b.urutan)
    .map(({ satu }) => satu)
}
