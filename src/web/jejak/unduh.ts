import { stringify } from 'csv-stringify/sync'
import type { Db } from '../../db/database.ts'
import { type Catatan, type SaringanJejak, searchCatatan } from '../../db/queries/audit/cari.ts'
import { kataPeristiwa } from './kata-peristiwa.ts'
import { kalimatPerbedaan, perbedaan } from './perbedaan.ts'

const SEKALI_BACA = 1_000
const KEPALA = [
  'Nomor',
  'Waktu',
  'Oleh',
  'Peristiwa',
  'Kode',
  'Tentang',
  'Jenis catatan',
  'Nomor catatan',
  'Perubahan',
]

/** Every event that fits as CSV, read and sent in pieces. */
export function streamCsv(db: Db, saring: SaringanJejak, zona: string): ReadableStream<Uint8Array> {
  const isi = readCsv(db, saring, zona)

  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await isi.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await isi.return(undefined)
    },
  })
}

async function* readCsv(db: Db, saring: SaringanJejak, zona: string): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder()
  // Spreadsheet programs read UTF-8 only after a byte order mark.
  yield encoder.encode(`\uFEFF${stringify([KEPALA])}`)
  let sebelumId: number | undefined
  for (;;) {
    const daftar = await searchCatatan(db, saring, { sebelumId, paling: SEKALI_BACA })
    if (daftar.length > 0)
      // A cell that begins like a formula must stay text.
      yield encoder.encode(
        stringify(
          daftar.map((satu) => rowOf(satu, zona)),
          { escape_formulas: true },
        ),
      )
    sebelumId = daftar.at(-1)?.id
    if (daftar.length < SEKALI_BACA) return undefined
  }
}

function rowOf(satu: Catatan, zona: string): string[] {
  return [
    String(satu.id),
    satu.pada
      .toZonedDateTimeISO(zona)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
      .replace('T', ' '),
    satu.pelaku ?? 'Sistem',
    kataPeristiwa(satu.peristiwa),
    satu.peristiwa,
    satu.orang ?? '',
    satu.entitas,
    satu.entitasId,
    perbedaan(satu.sebelum, satu.sesudah).map(kalimatPerbedaan).join('; '),
  ]
}
