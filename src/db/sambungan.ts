import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** The types of pg leave these out. */
type Client = pg.Client & { readonly ref: () => void; readonly unref: () => void }

/** A connection on which statements outside a transaction follow each other without waiting for the answer before. */
type Bersama = { readonly client: Client; isSiap: boolean; ditunggu: number }

type Pilihan = {
  /** For transactions, each of which holds one to its end. */
  readonly pool: pg.Pool
  readonly openBersama: () => pg.Client
  readonly bersama: number
}

/** How many connections there are, how many rest, and how many statements wait for one. */
export type HitunganSambungan = {
  readonly terbuka: number
  readonly menganggur: number
  readonly mengantre: number
}

export type Sambungan = PostgresPool & { readonly count: () => HitunganSambungan }

const MULAI_TRANSAKSI = /^(begin|start transaction)/i
const TANPA_BARIS = { command: 'BEGIN', rowCount: null, rows: [] } as const

/**
 * Connections for Kysely. What a page, or a transaction, asks at one moment goes to PostgreSQL in one write and on one
 * connection: each write wakes a sleeping process, which costs more than most statements of a page.
 */
export function shareConnections({ pool, openBersama, bersama }: Pilihan): Sambungan {
  const daftar: Bersama[] = []
  let kini: Bersama | undefined

  function open(): Bersama {
    const satu: Bersama = { client: openBersama() as Client, isSiap: false, ditunggu: 0 }
    const remove = () => {
      if (daftar.includes(satu)) daftar.splice(daftar.indexOf(satu), 1)
    }
    satu.client.once('error', remove)
    satu.client.once('end', remove)
    satu.client.connect().then(() => {
      satu.isSiap = true
    }, remove)
    daftar.push(satu)

    return satu
  }

  /** The same for everything that is asked before the next turn of the loop. */
  function choose(): Bersama {
    if (kini && daftar.includes(kini)) return kini
    const [longgar] = daftar.toSorted((a, b) => a.ditunggu - b.ditunggu)
    const satu = longgar && (longgar.ditunggu === 0 || daftar.length >= bersama) ? longgar : open()
    kini = satu
    if (satu.isSiap) sendTogether(satu.client)
    setImmediate(() => {
      kini = undefined
    })

    return satu
  }

  async function queryBersama(sql: string, nilai: readonly unknown[]) {
    const satu = choose()
    if (satu.ditunggu++ === 0) satu.client.ref()
    try {
      return await satu.client.query(sql, [...nilai])
    } finally {
      // Idle, it keeps no process alive.
      if (--satu.ditunggu === 0) satu.client.unref()
    }
  }

  async function connect(): Promise<PostgresPoolClient> {
    let milik: pg.PoolClient | undefined
    let mulai: Promise<unknown> | undefined
    const client = {
      async query(sql: string, nilai: readonly unknown[]) {
        if (!milik && !MULAI_TRANSAKSI.test(sql)) return queryBersama(sql, nilai)
        milik ??= await pool.connect()
        sendTogether(milik as pg.PoolClient & Client)
        const jawaban = milik.query(sql, [...nilai])
        if (mulai) return (await Promise.all([jawaban, mulai]))[0]
        // Nobody waits for the begin of a transaction: it leaves with its first statement, and fails with it.
        mulai = jawaban
        jawaban.catch(() => {})

        return TANPA_BARIS
      },
      release: (rusak?: boolean | Error) => milik?.release(rusak),
    }
    return client as unknown as PostgresPoolClient
  }

  /** The connections for transactions and the shared ones together; on a shared one all but the first statement wait. */
  function count(): HitunganSambungan {
    const menganggur = daftar.filter(({ ditunggu }) => ditunggu === 0).length
    const mengantre = daftar.reduce((jumlah, { ditunggu }) => jumlah + Math.max(0, ditunggu - 1), 0)

    return {
      terbuka: pool.totalCount + daftar.length,
      menganggur: pool.idleCount + menganggur,
      mengantre: pool.waitingCount + mengantre,
    }
  }

  return {
    connect,
    count,
    async end() {
      await Promise.all([pool.end(), ...daftar.map(({ client }) => client.end())])
    },
  } as Sambungan
}

const ditahan = new WeakSet<Client>()

/** What is asked of a connection before the next turn of the loop leaves in one write. */
function sendTogether(client: Client): void {
  if (ditahan.has(client)) return
  const { stream } = client.connection
  stream.cork()
  ditahan.add(client)
  setImmediate(() => {
    ditahan.delete(client)
    stream.uncork()
  })
}
