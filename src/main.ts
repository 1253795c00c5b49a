import { serve } from '@hono/node-server'
import pino from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import { seedDemo } from '../scripts/demo/index.ts'
import { type Config, readConfig } from './config.ts'
import { connectionOptions, type Db, openDatabase } from './db/database.ts'
import { startEmbedded } from './db/embedded/postgres.ts'
import { migrate } from './db/migrate.ts'
import { findInstansi } from './db/queries/organisasi/instansi.ts'
import { createAuth } from './luar/auth.ts'
import { berkasDiFolder } from './luar/berkas.ts'
import { startLangsung } from './usecases/pantauan/langsung.ts'
import { createApp } from './web/app.tsx'
import type { InstansiBerjalan } from './web/lingkungan.ts'

const config = readConfig(process.env)
const log = pino({ level: config.tingkatLog })
await start(config)

async function start(config: Config) {
  const tertanam = config.databaseUrl ? undefined : await startEmbedded({ folder: config.data })
  const url = config.databaseUrl ?? tertanam?.url ?? ''
  const instansi = await openInstansi(config, url)

  const app = createApp({
    instansiDari: () => instansi,
    clock: () => Temporal.Now.instant(),
    log,
    alamatPublik: config.alamatPublik,
    proksiTepercaya: config.proksiTepercaya,
    versi: packageJson.version,
  })
  const server = serve({ fetch: app.fetch, port: config.port }, ({ port }) => {
    log.info(`Kinerja siap di ${config.alamatPublik} (porta ${port})`)
  })
  stopOnSignal(async () => {
    server.close()
    await instansi.langsung.stop()
    await instansi.auth.close()
    await instansi.basisData.close()
    await tertanam?.stop()
  })
}

async function openInstansi(config: Config, url: string): Promise<InstansiBerjalan> {
  const { schema } = config
  await migrate(config.databaseUrlPemilik ?? url, schema, Temporal.Now.plainDateISO('Asia/Makassar'))
  const basisData = openDatabase(url, { schema, max: config.koneksi })
  const profil = (await findInstansi(basisData.db)) ?? (await loadDemoCity(config, url, basisData.db))

  const langsung = await startLangsung({
    db: basisData.db,
    url,
    hariIni: () => Temporal.Now.plainDateISO(profil.zona),
    onError: (err) => log.error({ err }, 'angka langsung tertunda'),
  })

  return {
    profil: { schema, ...profil },
    basisData,
    auth: createAuth({
      url,
      options: connectionOptions(schema),
      rahasia: config.rahasia,
      alamat: config.alamatPublik,
    }),
    luar: { berkas: berkasDiFolder(`${config.data}/berkas`), tandai: langsung.tandai },
    langsung,
  }
}

/** An empty database gets the demo city, so that the first start shows a city that lives. */
async function loadDemoCity({ schema, databaseUrlPemilik, sandiContoh }: Config, url: string, db: Db) {
  const today = Temporal.Now.plainDateISO('Asia/Makassar')
  const muat = {
    url: databaseUrlPemilik ?? url,
    schema,
    today,
    sandi: sandiContoh,
    log: (kalimat: string) => log.info(kalimat),
  }
  await seedDemo(muat)
  const profil = await findInstansi(db)
  if (!profil) throw new Error('Kota contoh tidak termuat')

  return profil
}

function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await stop()
      process.exit(0)
    })
  }
}
