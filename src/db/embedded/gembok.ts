import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Held by the one application that uses a data folder. The system frees it when that process dies, however it dies. */
export type Gembok = {
  /** Whoever waits for the folder hears that it will soon be free. */
  readonly announceStop: () => void
  readonly release: () => void
}

export type KeadaanPemegang = 'berjalan' | 'berhenti' | 'tidak-menjawab'

const TUNGGU_JAWABAN_MS = 1_000

/** Takes the data folder; undefined when a living application has it. */
export async function takeGembok(folder: string): Promise<Gembok | undefined> {
  const nama = nameOf(sidikOf(folder))
  if (nama.startsWith('\0') || process.platform === 'win32') return listen(nama)

  const pertama = await listen(nama)
  if (pertama) return pertama
  if (await answers(nama)) return undefined
  await rm(nama, { force: true })

  return listen(nama)
}

/** What whoever holds the data folder is doing; one that is busy starting or ending may be silent. */
export function askPemegang(folder: string): Promise<KeadaanPemegang> {
  return new Promise((resolve) => {
    const socket = connect(nameOf(sidikOf(folder)))
    let jawaban = ''
    socket.setEncoding('utf8').setTimeout(TUNGGU_JAWABAN_MS, () => socket.destroy())
    socket.on('data', (kata) => {
      jawaban += kata
    })
    socket.once('error', () => socket.destroy())
    socket.once('close', () =>
      resolve(jawaban === 'berjalan' || jawaban === 'berhenti' ? jawaban : 'tidak-menjawab'),
    )
  })
}

function sidikOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16)
}

function nameOf(sidik: string): string {
  if (process.platform === 'linux') return `\0kinerja-${sidik}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\kinerja-${sidik}`

  return join(tmpdir(), `kinerja-${sidik}.sock`)
}

function listen(nama: string): Promise<Gembok | undefined> {
  return new Promise((resolve, reject) => {
    let keadaan: KeadaanPemegang = 'berjalan'
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end(keadaan, () => socket.destroy())
    })
    server.once('error', (galat: NodeJS.ErrnoException) =>
      galat.code === 'EADDRINUSE' ? resolve(undefined) : reject(galat),
    )
    server.listen(nama, () => {
      server.unref()
      resolve({
        announceStop: () => {
          keadaan = 'berhenti'
        },
        release: () => server.close(),
      })
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
