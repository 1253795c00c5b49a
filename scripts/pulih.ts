import { readConfig } from '../src/config.ts'
import { joinEmbedded } from '../src/db/embedded/postgres.ts'
import { openBerkas } from '../src/luar/tempat-berkas.ts'
import { restoreCadangan } from '../src/usecases/cadangan/restore-cadangan.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Pakai: DATA=folder-kosong npm run pulih -- BERKAS')
  process.exit(2)
}

const config = readConfig(process.env)
const tertanam = config.databaseUrlPemilik ? undefined : await joinEmbedded({ folder: config.data })
try {
  const { tabel, baris, berkas } = await restoreCadangan({
    url: config.databaseUrlPemilik ?? tertanam?.url ?? '',
    schema: config.schema,
    berkas: openBerkas(config),
    file,
    log: console.log,
  })
  console.log(
    `Pulih: ${tabel} tabel, ${baris} baris, ${berkas} berkas bukti. Semua cocok dengan cadangannya.`,
  )
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : galat)
  process.exitCode = 1
} finally {
  await tertanam?.stop()
}
