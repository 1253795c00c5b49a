import { test } from 'node:test'
import { generateTables } from '../../scripts/periksa/tabel.ts'
import { urlPostgresUji } from '../support/postgres.ts'

test('jenis tabel di kode sama dengan basis data setelah semua migrasi', async () => {
  await generateTables(await urlPostgresUji(), '--verify')
})
