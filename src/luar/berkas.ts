import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Content-addressed files: the SHA-256 of the content is the name. */
export type Berkas = {
  readonly save: (isi: Uint8Array) => Promise<string>
  readonly read: (sidik: string) => Promise<Uint8Array | null>
  /** Files that nobody has kept (again) since that instant. */
  readonly listLama: (sebelum: Temporal.Instant) => Promise<string[]>
  readonly remove: (sidik: string) => Promise<void>
}

export function berkasDiFolder(folder: string): Berkas {
  const pathOf = (sidik: string) => join(folder, sidik.slice(0, 2), sidik)

  return {
    async save(isi) {
      const sidik = createHash('sha256').update(isi).digest('hex')
      const path = pathOf(sidik)
      await mkdir(dirname(path), { recursive: true })
      const sementara = `${path}.${process.pid}.${performance.now()}`
      await writeFile(sementara, isi, { flush: true })
      await rename(sementara, path)
      return sidik
    },
    async read(sidik) {
      if (!/^[0-9a-f]{64}$/.test(sidik)) return null
      return readFile(pathOf(sidik)).catch(() => null)
    },
    async listLama(sebelum) {
      const semua = await readdir(folder, { recursive: true }).catch(() => [])
      // Also what a process left half written.
      const nama = semua.map((path) => basename(path)).filter((satu) => /^[0-9a-f]{64}/.test(satu))
      const lama: string[] = []
      for (const satu of nama)
        if ((await stat(pathOf(satu))).mtimeMs < sebelum.epochMilliseconds) lama.push(satu)
      return lama
    },
    remove: (sidik) => rm(pathOf(sidik), { force: true }),
  }
}
