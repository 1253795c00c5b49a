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

/**
 * Connections for Kysely. What a page asks at one moment goes to PostgreSQL in one write and on one connection: each
 * write wakes a sleeping process, which costs more than most statements of a page.
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

  /** The same for everything that is asked before the next turn of the loop, then sent together. */
  function choose(): Bersama {
    if (kini && daftar.includes(kini)) return kini
    const [longgar] = daftar.toSorted((a, b) => a.ditunggu - b.ditunggu)
    const satu = longgar && (longgar.ditunggu === 0 || daftar.length >= bersama) ? longgar : open()
    kini = satu
    const { stream } = satu.client.connection
    if (satu.isSiap) stream.cork()
    const isDitahan = satu.isSiap
    setImmediate(() => {
      kini = undefined
      if (isDitahan) stream.uncork()
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
    const client = {
      async query(sql: string, nilai: readonly unknown[]) {
        if (MULAI_TRANSAKSI.test(sql)) milik = await pool.connect()
        return milik ? milik.query(sql, [...nilai]) : queryBersama(sql, nilai)
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
