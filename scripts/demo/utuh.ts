import type pg from 'pg'

/** A first load that is cut off begins again; nothing of it has been promised to anybody. */
export const TANPA_MENUNGGU_CAKRAM = '-c synchronous_commit=off'

/** The city's own row as it stands in the table. */
export type BarisInstansi = {
  readonly nama: string
  readonly pemerintah: string
  readonly kota: string
  readonly zona: string
  readonly sebutan_zona: string
}

/** A load that was cut off has people and no city; it begins again from nothing. */
export async function clearTerpotong(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ terpotong: boolean }>(
    `select exists (select from unit) and not exists (select from instansi) as terpotong`,
  )
  if (!rows[0]?.terpotong) return
  const { rows: tabel } = await client.query<{ nama: string }>(
    `select string_agg(quote_ident(tablename), ', ') as nama from pg_tables
    where schemaname = current_schema() and tablename <> 'migrasi'`,
  )
  await client.query(`truncate ${tabel[0]?.nama}`)
}

/** Takes the city's row away until everything else stands: only then is there a city to open. */
export async function holdInstansi(client: pg.ClientBase): Promise<BarisInstansi> {
  const { rows } = await client.query<{ baris: BarisInstansi }>(
    'delete from instansi returning to_jsonb(instansi) as baris',
  )
  if (!rows[0]) throw new Error('Kota contoh tidak punya instansi')

  return rows[0].baris
}

export async function releaseInstansi(client: pg.ClientBase, instansi: BarisInstansi): Promise<void> {
  await client.query('insert into instansi select * from jsonb_populate_record(null::instansi, $1::jsonb)', [
    JSON.stringify(instansi),
  ])
}
