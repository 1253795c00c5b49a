import { parseArgs } from 'node:util'
import pg from 'pg'
import { readConfig } from '../src/config.ts'
import { joinEmbedded } from '../src/db/embedded/postgres.ts'
import { migrate } from '../src/db/migrate.ts'
import { openBerkas } from '../src/luar/tempat-berkas.ts'
import { akunContohPermenpanrb, seedContohPermenpanrb } from './demo/contoh/index.ts'
import { aktivasiContoh, akunContoh, seedDemo } from './demo/index.ts'
import { PAKAI_KOTA_KOSONG, seedKotaKosong } from './kota-kosong.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ employees: { type: 'string' }, entri: { type: 'string' }, sandi: { type: 'string' } },
    ...{ nama: { type: 'string' }, pemerintah: { type: 'string' }, kota: { type: 'string' } },
    ...{ admin: { type: 'string' }, 'nama-admin': { type: 'string' }, zona: { type: 'string' } },
  },
})
const [nama] = positionals
if (nama !== 'demo' && nama !== 'contoh-permenpanrb' && nama !== 'kota-kosong') {
  console.error('Pakai: npm run seed -- demo|contoh-permenpanrb [--employees N] [--entri N] [--sandi KATA]')
  console.error(PAKAI_KOTA_KOSONG)
  process.exit(2)
}

const config = readConfig(process.env)
const tertanam = config.databaseUrl ? undefined : await joinEmbedded({ folder: config.data })
try {
  await seed(nama, config.databaseUrlPemilik ?? tertanam?.url ?? '')
} finally {
  await tertanam?.stop()
}

async function seed(nama: 'demo' | 'contoh-permenpanrb' | 'kota-kosong', url: string) {
  const today = Temporal.Now.plainDateISO('Asia/Makassar')
  const { schema } = config
  const dasar = { url, schema, today, sandi: values.sandi ?? config.sandiContoh }
  await migrate(url, schema, today)
  if (await hasInstansi(url, schema)) {
    console.error(
      `Skema ${schema} sudah berisi data. Pilih skema lain dengan INSTANSI=nama, atau folder DATA lain.`,
    )
    process.exitCode = 1
    return
  }

  if (nama === 'kota-kosong') {
    const galat = await seedKotaKosong({ ...config, url, berkas: openBerkas(config) }, values)
    if (galat) console.error(galat)
    process.exitCode = galat ? 1 : 0
    return
  }
  if (nama === 'demo') {
    const entri = values.entri === undefined ? {} : { entri: readNumber(values.entri) }
    const employees = readNumber(values.employees ?? '600')
    await seedDemo({ ...dasar, rahasia: config.rahasia, employees, ...entri, log: console.log })
  } else {
    await seedContohPermenpanrb(dasar)
  }
  const akun = nama === 'demo' ? akunContoh : akunContohPermenpanrb
  for (const { label, username, nama } of akun) console.log(`${label}: ${username} (${nama})`)
  console.log(`Kata sandi: ${dasar.sandi}`)
  if (nama === 'demo') {
    const { username, lahir, kode } = aktivasiContoh
    console.log(
      `Belum pernah masuk: ${username} (${aktivasiContoh.nama}), lahir ${lahir}, kode aktivasi ${kode}`,
    )
  }
}

async function hasInstansi(url: string, schema: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(schema)}.instansi`)
    return rowCount !== 0
  } finally {
    await client.end()
  }
}

function readNumber(teks: string): number {
  const angka = Number(teks)
  if (!Number.isInteger(angka) || angka < 1) throw new Error(`Bukan bilangan bulat positif: ${teks}`)

  return angka
}
