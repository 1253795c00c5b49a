import type { Result } from '../../domain/result.ts'
import type { BatasLembar, Lembar, PenolakanLembar } from '../../luar/lembar.ts'
import { readLembar } from '../../luar/lembar-kerja.ts'
import type { C } from '../lingkungan.ts'

// A plan of one person or one unit; everybody may send one, and reading it takes but a moment.
const SATU_RENCANA: BatasLembar = { palingMegabita: 2, palingBaris: 2_000, palingMegabitaTerbuka: 10 }
const TIPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A sheet to fill in and bring back. */
export function sendLembar(c: C, berkas: Uint8Array, nama: string): Response {
  return c.body(berkas as Uint8Array<ArrayBuffer>, 200, {
    'content-type': TIPE_XLSX,
    'content-disposition': `attachment; filename="${nama}.xlsx"`,
  })
}

/** The file of a form as rows of text. */
export async function bacaBerkas(form: FormData): Promise<Result<Lembar, PenolakanLembar>> {
  const berkas = form.get('berkas')
  const isi = berkas instanceof File ? new Uint8Array(await berkas.arrayBuffer()) : new Uint8Array()

  return readLembar(isi, SATU_RENCANA)
}

/** The sheet comes back from the page; it is read as carefully as a file. */
export function parseLembar(teks: string): Lembar | undefined {
  try {
    const nilai: unknown = JSON.parse(teks)
    return isLembar(nilai) ? nilai : undefined
  } catch {
    return undefined
  }
}

function isLembar(nilai: unknown): nilai is Lembar {
  return (
    Array.isArray(nilai) &&
    nilai.every((baris) => Array.isArray(baris) && baris.every((sel) => typeof sel === 'string'))
  )
}
