import { createHash } from 'node:crypto'
import pg from 'pg'

/** A table as a backup sees it: its columns in order with their types. */
export type TabelCadangan = {
  readonly nama: string
  readonly kolom: readonly string[]
  readonly jenis: readonly string[]
}

export type PartisiCadangan = { readonly induk: string; readonly nama: string; readonly batas: string }
export type MigrasiCadangan = { readonly nama: string; readonly sidik: string }

/** How much a table holds and a fingerprint of it that does not depend on the order of rows. */
export type IsiTabel = { readonly baris: number; readonly sidik: string }

export const BENTUK_CADANGAN = 'kinerja-cadangan-1'
export const TABEL_MIGRASI = 'migrasi'

/** A connection whose values come and go as one kind of text, whatever the server's settings. */
export async function openTextClient(url: string, schema: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    set search_path = ${pg.escapeIdentifier(schema)}, ekstensi;
    set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
    set bytea_output = 'hex'`)

  return client
}

/** Every table of the schema that holds rows of its own or through partitions. */
export async function listTabel(client: pg.Client, schema: string): Promise<TabelCadangan[]> {
  const { rows } = await client.query(
    `select c.relname as nama,
       json_agg(a.attname order by a.attnum) as kolom,
       json_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as jenis
     from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname order by c.relname`,
    [schema],
  )

  return rows
}

export async function listPartisi(client: pg.Client, schema: string): Promise<PartisiCadangan[]> {
  const { rows } = await client.query(
    `select i.inhparent::regclass::text as induk, c.relname as nama, pg_get_expr(c.relpartbound, c.oid) as batas
     from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' order by c.relname`,
    [schema],
  )

  return rows
}

export async function listMigrasi(client: pg.Client): Promise<MigrasiCadangan[]> {
  const { rows } = await client.query(`select nama, sidik from ${TABEL_MIGRASI} order by nama`)

  return rows
}

const SEKALI_BACA = 2_000

/** The rows of a table as JSON arrays of texts, through a cursor. */
export async function* readBaris(
  client: pg.Client,
  { nama, kolom }: TabelCadangan,
): AsyncGenerator<string[]> {
  const isi = kolom.map((satu) => `${pg.escapeIdentifier(satu)}::text`).join(', ')
  await client.query(
    `declare baca no scroll cursor for select json_build_array(${isi})::text as baris from ${pg.escapeIdentifier(nama)}`,
  )
  for (;;) {
    const { rows } = await client.query(`fetch ${SEKALI_BACA} from baca`)
    if (rows.length > 0) yield rows.map((row: { baris: string }) => row.baris)
    if (rows.length < SEKALI_BACA) break
  }
  await client.query('close baca')
}

const LUAS = 1n << 256n

/** Adds up rows into what a table holds. */
export function newPenghitung(): { readonly add: (baris: string) => void; readonly isi: () => IsiTabel } {
  let jumlah = 0n
  let baris = 0

  return {
    add(teks) {
      baris += 1
      jumlah = (jumlah + BigInt(`0x${createHash('sha256').update(teks).digest('hex')}`)) % LUAS
    },
    isi: () => ({ baris, sidik: jumlah.toString(16).padStart(64, '0') }),
  }
}
