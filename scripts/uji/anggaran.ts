import { Transform } from 'node:stream'
import { KELOMPOK, kelompokOf } from './kelompok.ts'

export type Bagian = { readonly nama: string; readonly detik: number; readonly anggaranDetik: number }

type Peristiwa = {
  readonly type: string
  readonly data: { readonly file?: string; readonly nesting?: number; readonly message?: string }
}

type Jam = () => number
type Masa = Map<string, { mulai: number; akhir: number }>

// Every file is enqueued when the run begins, and what a file tells waits until the files before it have told theirs.
const SAAT_INI_JUGA = ['test:dequeue', 'test:complete']

/** Notes when each group ran, and tells the table just before node:test's own closing lines. */
export function watchBudget(sebelumnya: readonly Bagian[], jam: Jam = () => performance.now()): Transform {
  const masa: Masa = new Map()
  let tertulis = false

  return new Transform({
    objectMode: true,
    transform(peristiwa: Peristiwa, _, next) {
      const { type, data } = peristiwa
      // A story is told from a support file, which belongs to no group.
      if (SAAT_INI_JUGA.includes(type) && data.file && /\.test\.(js|tsx?)$/.test(data.file))
        note(masa, data.file, jam())
      if (!tertulis && type === 'test:diagnostic' && data.message?.startsWith('tests ')) {
        tertulis = true
        for (const message of table([...sebelumnya, ...sections(masa)]))
          this.push({ type: 'test:diagnostic', data: { nesting: 0, message } })
      }
      next(null, peristiwa)
    },
  })
}

function note(masa: Masa, berkas: string, kini: number): void {
  const { nama } = kelompokOf(berkas)
  masa.set(nama, { mulai: masa.get(nama)?.mulai ?? kini, akhir: kini })
}

function sections(masa: Masa): Bagian[] {
  return KELOMPOK.flatMap(({ nama, anggaranDetik }) => {
    const catatan = masa.get(nama)
    return catatan ? [{ nama, detik: (catatan.akhir - catatan.mulai) / 1000, anggaranDetik }] : []
  })
}

function table(bagian: readonly Bagian[]): string[] {
  const baris = bagian.map(({ nama, detik, anggaranDetik }) => {
    const lewat = detik > anggaranDetik ? '  lewat anggaran' : ''
    return `${nama.padEnd(26)}${detik.toFixed(1).padStart(8)}${String(anggaranDetik).padStart(11)}${lewat}`
  })
  return [`${'bagian'.padEnd(26)}${'detik'.padStart(8)}${'anggaran'.padStart(11)}`, ...baris]
}
