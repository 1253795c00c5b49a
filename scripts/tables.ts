import { startEmbedded } from '../src/db/embedded/postgres.ts'
import { generateTables } from './periksa/tabel.ts'

// Writes src/db/tables.ts from a freshly migrated database; with --verify it only says whether that would change it.
const server = await startEmbedded({ folder: 'data/tabel' })
try {
  await generateTables(server.url, ...process.argv.slice(2))
} finally {
  await server.stop()
}
