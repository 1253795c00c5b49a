import { type Klaster, start } from './klaster.ts'
import { isOurs, type Postmaster, signalPostmaster, stopPostmaster } from './postmaster.ts'

const JEDA_MS = 1000
const SINYAL = { SIGINT: 130, SIGTERM: 143 } as const

export type Pengawal = { readonly stop: () => Promise<void> }

/** Keeps the server running while the application does, and lets it end with the application. */
export function guard(klaster: Klaster, pertama: Postmaster): Pengawal {
  let kini = pertama
  let giliran: Promise<void> = Promise.resolve()
  const jam = setInterval(() => {
    giliran = giliran.then(async () => {
      kini = (await revive(klaster, kini)) ?? kini
    })
  }, JEDA_MS)
  jam.unref()
  const release = endWithUs(() => signalPostmaster(kini.pid))

  return {
    async stop() {
      clearInterval(jam)
      await giliran
      await stopPostmaster(kini.pid)
      release()
    },
  }
}

/** A server that died under a running application (out of memory, kill -9) recovers on the same port. */
async function revive(klaster: Klaster, kini: Postmaster): Promise<Postmaster | undefined> {
  if (await isOurs(kini.pid, klaster.data)) return undefined
  console.error('PostgreSQL berhenti sendiri. Menjalankannya kembali ...')
  try {
    return await start(klaster, kini.port)
  } catch (galat) {
    console.error(galat instanceof Error ? galat.message : galat)
    process.kill(process.pid, 'SIGTERM')
    return undefined
  }
}

/** The server has its own process group, so that somebody must tell it when the application ends early. */
function endWithUs(signal: () => void): () => void {
  // An application that listens itself stops in its own order.
  const handlers = Object.entries(SINYAL).map(([nama, kode]) => {
    const onSignal = () => {
      if (process.listenerCount(nama) === 1) process.exit(kode)
    }
    return { nama, onSignal }
  })
  process.once('exit', signal)
  for (const { nama, onSignal } of handlers) process.on(nama, onSignal)

  return () => {
    process.off('exit', signal)
    for (const { nama, onSignal } of handlers) process.off(nama, onSignal)
  }
}
