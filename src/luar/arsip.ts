import { Zip, ZipPassThrough } from 'fflate'

export type BerkasArsip = { readonly nama: string; readonly isi: Uint8Array }

// The earliest day a ZIP knows, in the clock of whatever machine: the same files give the same bytes.
const TANGGAL = '1980-01-01T00:00:00'

/** One ZIP of many files, piece by piece as they come; papers are compressed already. */
export async function* arsip(berkas: AsyncIterable<BerkasArsip>): AsyncGenerator<Uint8Array> {
  const potongan: Uint8Array[] = []
  const zip = new Zip((galat, isi) => {
    if (galat) throw galat
    potongan.push(isi)
  })
  for await (const { nama, isi } of berkas) {
    const satu = new ZipPassThrough(nama)
    satu.mtime = TANGGAL
    zip.add(satu)
    satu.push(isi, true)
    yield* potongan.splice(0)
  }
  zip.end()
  yield* potongan.splice(0)
}
