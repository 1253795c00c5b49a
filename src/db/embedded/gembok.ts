import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Held by the one application that uses a data folder. The system frees it when that process dies, however it dies. */
export type Gembok = { readonly release: () => void }

/** Takes the data folder; undefined when a living application has it. */
export async function takeGembok(folder: string): Promise<Gembok | undefined> {
  const sidik = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const nama = nameOf(sidik)
  if (nama.startsWith('\0') || process.platform === 'win32') return listen(nama)

  const pertama = await listen(nama)
  if (pertama) return pertama
  if (await answers(nama)) return undefined
  await rm(nama, { force: true })

  return listen(nama)
}

function nameOf(sidik: string): string {
  if (process.platform === 'linux') return `\0kinerja-${sidik}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\kinerja-${sidik}`

  return join(tmpdir(), `kinerja-${sidik}.sock`)
}

function listen(nama: string): Promise<Gembok | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (galat: NodeJS.ErrnoException) =>
      galat.code === 'EADDRINUSE' ? resolve(undefined) : reject(galat),
    )
    server.listen(nama, () => {
      server.unref()
      resolve({ release: () => server.close() })
    })
  })
}

function answers(nama: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(nama)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
