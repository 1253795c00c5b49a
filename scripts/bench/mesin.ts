import { cpus, loadavg, totalmem } from 'node:os'
import type pg from 'pg'
import { ulangi } from './ulangi.ts'

const BATAS_SIBUK_TX = 1800
const DETIK = 3

/** What the figures were taken on, before any figure. */
export function describeMesin(): string {
  const inti = cpus()
  const memori = Math.round(totalmem() / 2 ** 30)
  const beban = loadavg()[0]?.toFixed(2)

  return `mesin: ${inti.length} inti ${inti[0]?.model.trim()}, ${memori} GB, Node ${process.version}, beban awal ${beban}`
}

/** Bare three-table writes a second, the least that a quiet machine of two cores does. */
export async function measurePatokan(pool: pg.Pool, pekerja: number): Promise<number> {
  for (const nama of ['satu', 'dua', 'tiga'])
    await pool.query(
      `create table if not exists patokan_${nama} (id uuid primary key, isi text not null, pada timestamptz not null default now())`,
    )
  const { laju } = await ulangi({ pekerja, detik: DETIK }, () => writeTiga(pool))
  await pool.query('drop table patokan_satu, patokan_dua, patokan_tiga')

  return laju
}

/** Says so when something else is using the machine: no figure would be honest then. */
export function isMesinSibuk(patokan: number): boolean {
  if (patokan >= BATAS_SIBUK_TX) return false
  console.error(`Mesin sedang sibuk: patokan di bawah ${BATAS_SIBUK_TX} tx/detik. Ukur lagi saat sepi.`)

  return true
}

async function writeTiga(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const nama of ['satu', 'dua', 'tiga'])
      await client.query(`insert into patokan_${nama} (id, isi) values ($1, $2)`, [crypto.randomUUID(), nama])
    await client.query('commit')
  } finally {
    client.release()
  }
}
