import { globSync } from 'node:fs'

export type Kelompok = {
  readonly nama: string
  readonly anggaranDetik: number
  readonly folder: readonly string[]
}

/** From quick to slow; a file that belongs to none is a use case. */
export const KELOMPOK = [
  { nama: 'domain dan sifat', anggaranDetik: 90, folder: ['domain', 'properties'] },
  { nama: 'kasus guna dan akses', anggaranDetik: 240, folder: [] },
  { nama: 'perjalanan di peramban', anggaranDetik: 300, folder: ['journeys'] },
] as const satisfies readonly Kelompok[]

const DI_AKAR_DOMAIN = ['ketentuan.test.']

export function kelompokOf(berkas: string): Kelompok {
  const [, folder = ''] = berkas.replaceAll('\\', '/').split('tests/')
  if (DI_AKAR_DOMAIN.some((nama) => folder.startsWith(nama))) return KELOMPOK[0]

  return (
    KELOMPOK.find((satu: Kelompok) => satu.folder.some((nama) => folder.startsWith(`${nama}/`))) ??
    KELOMPOK[1]
  )
}

/** As long as all other stories together: begun last, it would run on alone. */
const TERLAMA = 'tests/journeys/setiap-halaman.test.ts'

/** Every test file, group after group. */
export function listTests(): readonly string[] {
  const urut = globSync('tests/**/*.test.{ts,tsx}').sort()
  const semua = [TERLAMA, ...urut.filter((berkas) => berkas !== TERLAMA)]
  return KELOMPOK.flatMap((kelompok) => semua.filter((berkas) => kelompokOf(berkas) === kelompok))
}
