import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { startEmbedded } from '../src/db/embedded/postgres.ts'
import { migrate } from '../src/db/migrate.ts'
import { akunContoh, seedDemo } from './demo/index.ts'

const SANDI_CONTOH = 'samarinda-contoh'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { employees: { type: 'string' }, entri: { type: 'string' }, sandi: { type: 'string' } },
})

const [nama] = positionals
if (nama !== 'demo') {
  console.error('Pakai: npm run seed -- demo [--employees N] [--entri N] [--sandi KATA]')
  process.exit(2)
}

const config = readConfig(process.env)
const tertanam = config.databaseUrl ? undefined : await startEmbedded({ folder: config.data })
const url = config.databaseUrlPemilik ?? tertanam?.url ?? ''
try {
  const today = Temporal.Now.plainDateISO('Asia/Makassar')
  await migrate(url, config.schema, today)
  const sandi = values.sandi ?? SANDI_CONTOH
  await seedDemo({
    url,
    schema: config.schema,
    employees: Number(values.employees ?? 600),
    today,
    sandi,
    log: console.log,
  })
  for (const { label, username, nama } of akunContoh) console.log(`${label}: ${username} (${nama})`)
  console.log(`Kata sandi: ${sandi}`)
} finally {
  await tertanam?.stop()
}
