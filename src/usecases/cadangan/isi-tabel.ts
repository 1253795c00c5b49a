import pg from 'pg'
import { RUSAK } from './read-cadangan.ts'
import { type IsiTabel, newPenghitung, readBaris, type TabelCadangan } from './susunan.ts'

/** A foreign key that is away while rows come in whatever order. */
export type Rujukan = { readonly tabel: string; readonly nama: string; readonly bunyi: string }

/** Takes foreign keys away; the owner may do so, and the transaction brings them back on any failure. */
export async function dropRujukan(client: pg.Client, schema: string): Promise<Rujukan[]> {
  const { rows } = await client.query(
    `select c.conrelid::regclass::text as tabel, quote_ident(c.conname) as nama, pg_get_constraintdef(c.oid) as bunyi
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = $1 and c.contype = 'f' and c.conparentid = 0`,
    [schema],
  )
  for (const { tabel, nama } of rows) await client.query(`alter table ${tabel} drop constraint ${nama}`)

  return rows
}

/** Puts foreign keys back, which checks every row. */
export async function restoreRujukan(client: pg.Client, rujukan: readonly Rujukan[]): Promise<void> {
  for (const { tabel, nama, bunyi } of rujukan)
    await client.query(`alter table ${tabel} add constraint ${nama} ${bunyi}`)
}

export async function insertBaris(
  client: pg.Client,
  tabel: TabelCadangan,
  baris: readonly string[],
): Promise<void> {
  const kolom = tabel.kolom.map((satu) => pg.escapeIdentifier(satu)).join(', ')
  const isi = tabel.jenis.map((jenis, i) => `(r->>${i})::${jenis}`).join(', ')
  await client.query(
    `insert into ${pg.escapeIdentifier(tabel.nama)} (${kolom}) overriding system value
     select ${isi} from json_array_elements($1::json) r`,
    [`[${baris.join(',')}]`],
  )
}

/** What lies in the table now must be what was written into the backup. */
export async function verifyTabel(
  client: pg.Client,
  tabel: TabelCadangan,
  tertulis: IsiTabel,
): Promise<void> {
  const hitung = newPenghitung()
  for await (const potongan of readBaris(client, tabel)) for (const baris of potongan) hitung.add(baris)
  const { baris, sidik } = hitung.isi()
  if (baris !== tertulis.baris || sidik !== tertulis.sidik)
    throw new Error(RUSAK, { cause: `isi tabel ${tabel.nama} berbeda` })
}

/** Numbers go on after the highest one that came back. */
export async function finishTabel(client: pg.Client, { nama }: TabelCadangan): Promise<void> {
  const { rows } = await client.query(
    `select attname as kolom from pg_attribute where attrelid = $1::regclass and attidentity <> ''`,
    [pg.escapeIdentifier(nama)],
  )
  for (const { kolom } of rows) {
    const satu = pg.escapeIdentifier(kolom)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max(${satu})) from ${pg.escapeIdentifier(nama)} having max(${satu}) is not null`,
      [pg.escapeIdentifier(nama), kolom],
    )
  }
}
