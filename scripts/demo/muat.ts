import type pg from 'pg'

/** A row under the table's own column names. */
export type Baris = { readonly [kolom: string]: unknown }

const SEKALI = 20_000

/** Inserts rows in bulk; the columns are those of the first row. */
export async function muat(client: pg.ClientBase, tabel: string, baris: readonly Baris[]): Promise<void> {
  const kolom = Object.keys(baris[0] ?? {})
    .map((nama) => `"${nama}"`)
    .join(', ')
  for (let mulai = 0; mulai < baris.length; mulai += SEKALI) {
    const bagian = JSON.stringify(baris.slice(mulai, mulai + SEKALI))
    await client.query(
      `insert into ${tabel} (${kolom}) select ${kolom} from json_populate_recordset(null::${tabel}, $1::json)`,
      [bagian],
    )
  }
}

/** A daterange that holds both days; without a last day it stays open. */
export function rentang(mulai: string, akhir?: string): string {
  return akhir === undefined ? `[${mulai},)` : `[${mulai},${akhir}]`
}
