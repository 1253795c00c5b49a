import { readConfig } from '../src/config.ts'
import { joinEmbedded } from '../src/db/embedded/postgres.ts'
import { openBerkas } from '../src/luar/tempat-berkas.ts'
import { writeCadangan } from '../src/usecases/cadangan/write-cadangan.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Pakai: npm run cadang -- BERKAS, misalnya npm run cadang -- cadangan-senin.gz')
  process.exit(2)
}

const config = readConfig(process.env)
const tertanam = config.databaseUrlPemilik ? undefined : await joinEmbedded({ folder: config.data })
try {
  const { tabel, baris, berkas } = await writeCadangan({
    url: config.databaseUrlPemilik ?? tertanam?.url ?? '',
    schema: config.schema,
    berkas: openBerkas(config),
    file,
    log: console.log,
  })
  console.log(`Selesai: ${tabel} tabel, ${baris} baris, ${berkas} berkas bukti di ${file}.`)
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : galat)
  process.exitCode = 1
} finally {
  await tertanam?.stop()
}
