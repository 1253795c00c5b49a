import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'

/** Content-addressed files: the SHA-256 of the content is the name. */
export type Berkas = {
  readonly save: (isi: Uint8Array) => Promise<string>
  /** Kept as it comes, however long it is. */
  readonly saveAlir: (isi: AsyncIterable<Uint8Array>) => Promise<string>
  readonly read: (sidik: string) => Promise<Uint8Array | null>
  /** The content as it is read; null when there is no such file. */
  readonly readAlir: (sidik: string) => Promise<ReadableStream<Uint8Array> | null>
  /** The names of all files, in order. */
  readonly list: () => Promise<string[]>
  /** Files that nobody has kept (again) since that instant. */
  readonly listLama: (sebelum: Temporal.Instant) => Promise<string[]>
  readonly remove: (sidik: string) => Promise<void>
}

export const isSidik = (teks: string): boolean => /^[0-9a-f]{64}$/.test(teks)

// Half written, it is found among the old files like any other.
const BELUM_BERNAMA = '0'.repeat(64)

export function berkasDiFolder(folder: string): Berkas {
  const pathOf = (sidik: string) => join(folder, sidik.slice(0, 2), sidik)
  const listNama = async () => {
    const semua = await readdir(folder, { recursive: true }).catch(() => [])
    return semua.map((path) => basename(path))
  }

  return {
    async save(isi) {
      const sidik = createHash('sha256').update(isi).digest('hex')
      const path = pathOf(sidik)
      await mkdir(dirname(path), { recursive: true })
      const sementara = `${path}.${process.pid}.${performance.now()}`
      try {
        await writeFile(sementara, isi, { flush: true })
        await rename(sementara, path)
        return sidik
      } finally {
        // A full disk keeps no half of it.
        await rm(sementara, { force: true })
      }
    },
    async saveAlir(isi) {
      const sidik = createHash('sha256')
      const sementara = `${pathOf(BELUM_BERNAMA)}.${process.pid}.${performance.now()}`
      await mkdir(dirname(sementara), { recursive: true })
      try {
        await writeFile(sementara, measured(isi, sidik), { flush: true })
        const nama = sidik.digest('hex')
        await mkdir(dirname(pathOf(nama)), { recursive: true })
        await rename(sementara, pathOf(nama))
        return nama
      } finally {
        await rm(sementara, { force: true })
      }
    },
    async readAlir(sidik) {
      if (!isSidik(sidik)) return null
      const berkas = await open(pathOf(sidik)).catch(() => null)
      return berkas && (Readable.toWeb(berkas.createReadStream()) as ReadableStream<Uint8Array>)
    },
    async read(sidik) {
      if (!isSidik(sidik)) return null
      return readFile(pathOf(sidik)).catch(() => null)
    },
    async list() {
      return (await listNama()).filter(isSidik).sort()
    },
    async listLama(sebelum) {
      // Also what a process left half written.
      const nama = (await listNama()).filter((satu) => /^[0-9a-f]{64}/.test(satu))
      const lama: string[] = []
      for (const satu of nama)
        if ((await stat(pathOf(satu))).mtimeMs < sebelum.epochMilliseconds) lama.push(satu)
      return lama
    },
    remove: (sidik) => rm(pathOf(sidik), { force: true }),
  }
}

export async function* measured(isi: AsyncIterable<Uint8Array>, sidik: Hash): AsyncGenerator<Uint8Array> {
  for await (const potongan of isi) {
    sidik.update(potongan)
    yield potongan
  }
}
