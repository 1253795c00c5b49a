import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Content-addressed files: the SHA-256 of the content is the name. */
export type Berkas = {
  readonly save: (isi: Uint8Array) => Promise<string>
  readonly read: (sidik: string) => Promise<Uint8Array | null>
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
  }
}
