import { createHash } from 'node:crypto'
import pg from 'pg'
import { seedDemo } from '../../scripts/demo/index.ts'
import { newBasisData, SKEMA_UJI } from '../support/basisdata.ts'

export const RAHASIA = 'rahasia kota contoh'

/** The smallest demo city that still holds every pattern, late in the year, on a database of its own; a month of days says as much about its rules as three, and a few days through the use cases as a week. */
export async function bukaKotaDemo(): Promise<{ client: pg.Client; today: Temporal.PlainDate }> {
  const url = await newBasisData()
  const today = Temporal.Now.plainDateISO('Asia/Makassar').with({ month: 11, day: 24 })
  const isi = {
    employees: 480,
    masaCatatan: { bulan: 1, hariSendiri: 3 },
    sandi: 'perahu ketinting',
    rahasia: RAHASIA,
    log: () => {},
  }
  await seedDemo({ url, schema: SKEMA_UJI, today, ...isi })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  client.on('error', () => {
    // The database is dropped when the test ends; nothing more is asked of it.
  })
  await client.query(`set search_path = ${SKEMA_UJI}, ekstensi`)

  return { client, today }
}

/** How many rows a query finds. */
export async function hitung(client: pg.Client, query: string, nilai: unknown[] = []): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as n from (${query}) as baris`, nilai)

  return rows[0].n
}

// Only what is random on purpose differs: the salt of passwords, and clocks of the load itself.
const TANPA: ReadonlySet<string> = new Set(['akun_kredensial', 'migrasi'])

// Numbered in the order in which people of the last week happened to be served, or sealed.
const ACAK: { readonly [tabel: string]: readonly string[] } = {
  audit: ['id'],
  kabar: ['id'],
  laporan_perilaku: ['isi'],
  rekaman_konseling: ['isi', 'tindak_lanjut'],
}

/** A fingerprint of each table's rows, whatever their order. */
export async function sidikTabel(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query(
    `select relname as nama from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = $1 and relkind in ('r', 'p') and not relispartition order by relname`,
    [SKEMA_UJI],
  )
  const hasil = new Map<string, string>()
  for (const { nama } of rows) {
    if (TANPA.has(nama)) continue
    const isi = await client.query(
      `select count(*)::text || coalesce(sum(hashtextextended((to_jsonb(satu_baris) - $1::text[])::text, 0))::text, '') as sidik from ${nama} as satu_baris`,
      [ACAK[nama] ?? []],
    )
    hasil.set(nama, createHash('sha256').update(isi.rows[0].sidik).digest('hex').slice(0, 16))
  }

  return hasil
}
