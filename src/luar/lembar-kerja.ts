import { on } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import writeXlsxFile from 'write-excel-file/node'
import { accept, type Result, refuse } from '../domain/result.ts'
import { MEGABITA } from '../domain/ukuran.ts'
import type { BatasLembar, Lembar, PenolakanLembar } from './lembar.ts'

// The people of the largest city.
const SEKOTA: BatasLembar = { palingMegabita: 20, palingBaris: 50_000, palingMegabitaTerbuka: 100 }

// Beside this file in the source tree as well as in the bundle.
const PEKERJA = new URL(`./pekerja-lembar${extname(import.meta.filename)}`, import.meta.url)
// More than the largest sheet within the limits takes.
const PALING_MEGABITA_INGATAN = 1_024
const PALING_LAMA_MS = 60_000
const SEKALIGUS = 2

const menunggu: (() => void)[] = []
let berjalan = 0

/** Reads an Excel file or CSV by its content, whatever it is called, in a thread of its own: pages are answered meanwhile. */
export async function readLembar(
  isi: Uint8Array,
  batas: BatasLembar = SEKOTA,
): Promise<Result<Lembar, PenolakanLembar>> {
  if (isi.byteLength === 0) return refuse({ kode: 'berkas-kosong' })
  if (isi.byteLength > batas.palingMegabita * MEGABITA)
    return refuse({ kode: 'berkas-terlalu-besar', palingMegabita: batas.palingMegabita })
  if (berjalan < SEKALIGUS) berjalan += 1
  else await new Promise<void>((lanjut) => menunggu.push(lanjut))
  try {
    return await askPekerja(isi, batas)
  } finally {
    const berikut = menunggu.shift()
    if (berikut) berikut()
    else berjalan -= 1
  }
}

/** What comes out is taken in small pieces, since each is unpacked in the thread that answers pages. */
async function askPekerja(isi: Uint8Array, batas: BatasLembar): Promise<Result<Lembar, PenolakanLembar>> {
  const pekerja = new Worker(PEKERJA, {
    workerData: { isi, batas },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: PALING_MEGABITA_INGATAN },
  })
  const jaga = setTimeout(() => pekerja.terminate(), PALING_LAMA_MS)
  const lembar: (readonly string[])[] = []
  try {
    for await (const [bagian] of on(pekerja, 'message', { close: ['exit'] })) {
      if (!Array.isArray(bagian)) return refuse(bagian)
      if (bagian.length === 0) return accept(lembar)
      for (const baris of bagian) lembar.push(baris)
      pekerja.postMessage('lanjut')
    }
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw galat
  } finally {
    clearTimeout(jaga)
    await pekerja.terminate()
  }

  return refuse({ kode: 'lembar-terlalu-luas' })
}

export type KolomTemplat = {
  readonly judul: string
  readonly wajib: boolean
  readonly contoh: string
  readonly keterangan: string
  readonly pilihan?: readonly string[] | undefined
}

const LEBAR = 24

/** An Excel file to fill in: one example row or what is there already, and a sheet that says what each column takes. */
export async function writeTemplat(
  kolom: readonly KolomTemplat[],
  isi: Lembar = [kolom.map(({ contoh }) => contoh)],
): Promise<Uint8Array> {
  const tebal = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const teks = (value: string) => ({ value, type: String, format: '@', wrap: true })
  const data = [kolom.map(({ judul }) => tebal(judul)), ...isi.map((baris) => baris.map(teks))]
  const petunjuk = [
    ['Kolom', 'Wajib', 'Nilai yang boleh', 'Keterangan'].map(tebal),
    ...kolom.map(({ judul, wajib, pilihan, keterangan }) =>
      [judul, wajib ? 'Ya' : 'Tidak', (pilihan ?? []).join(', ') || 'Bebas', keterangan].map(teks),
    ),
  ]
  const lebar = kolom.map(() => ({ width: LEBAR }))
  const berkas = await writeXlsxFile([
    { data, sheet: 'Data', columns: lebar, stickyRowsCount: 1 },
    {
      data: petunjuk,
      sheet: 'Petunjuk',
      columns: [{ width: 24 }, { width: 8 }, { width: 50 }, { width: 60 }],
    },
  ]).toBuffer()

  return new Uint8Array(berkas)
}
