import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

type Jawab = Hono['fetch']

export type Peladen = {
  readonly port: number
  /** From now on this answers instead. */
  readonly open: (jawab: Jawab) => void
  /** No new requests; running ones have ten seconds. */
  readonly close: () => Promise<void>
}

export type BatasLambat = {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
}

const BATAS_TUTUP_MS = 10_000

// A photo over a bad signal takes minutes; the first lines of a request never do.
const BATAS_LAMBAT: BatasLambat = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
}

/** Takes the port at once; rejects when somebody else has it. Whoever sends slower than the limits is let go. */
export async function openServer(
  port: number,
  jawabAwal: Jawab,
  batas: BatasLambat = BATAS_LAMBAT,
): Promise<Peladen> {
  let jawab = jawabAwal
  const server = serve({
    fetch: (...permintaan) => jawab(...(permintaan as Parameters<Jawab>)),
    port,
    serverOptions: batas,
  }) as Server
  await once(server, 'listening')
  const alamat = server.address()

  return {
    port: typeof alamat === 'object' && alamat ? alamat.port : port,
    open(berikut) {
      jawab = berikut
    },
    close: () => closeServer(server),
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((selesai) => {
    server.close(() => selesai())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), BATAS_TUTUP_MS).unref()
  })
}
