import packageJson from '../package.json' with { type: 'json' }
import { akunContohPermenpanrb } from '../scripts/demo/contoh/index.ts'
import { aktivasiContoh, akunContoh, KOTA_CONTOH, seedDemo } from '../scripts/demo/index.ts'
import { type Config, readConfig } from './config.ts'
import { connectionOptions, type Db, openDatabase } from './db/database.ts'
import { startEmbedded } from './db/embedded/postgres.ts'
import { isTidakDapatMulai, tidakDapatMulai } from './db/embedded/tidak-dapat-mulai.ts'
import { migrate } from './db/migrate.ts'
import { isKodePertamaBerlaku } from './db/queries/akun/kode.ts'
import { findInstansi } from './db/queries/organisasi/instansi.ts'
import { startAntrean } from './jobs/antrean.ts'
import { openLog } from './log.ts'
import { createAuth } from './luar/auth.ts'
import { bsreDi } from './luar/bsre.ts'
import { openBerkas } from './luar/tempat-berkas.ts'
import { openServer, type Peladen } from './server.ts'
import { startBukuPembukaan } from './usecases/jejak/buku-pembukaan.ts'
import { ensurePenempatan } from './usecases/organisasi/refresh-penempatan.ts'
import { startLangsung } from './usecases/pantauan/langsung.ts'
import { createApp } from './web/app.tsx'
import type { InstansiBerjalan } from './web/lingkungan.ts'
import { createPersiapan } from './web/persiapan.tsx'
import { tulisTanggal } from './web/ui/tulis.ts'

const config = readConfig(process.env)
const { log, tell } = openLog(config)
const henti = listenForStop()
let langkah = 'Membuka basis data.'
await start(config).catch((galat: unknown) => {
  if (isTidakDapatMulai(galat)) console.error(galat.message)
  else console.error('Kinerja tidak dapat mulai. Sebabnya:', galat)
  process.exit(1)
})

async function start(config: Config) {
  // Before anything else: what takes a minute should not end at a port that somebody else has.
  const server = await takePort(config)
  const tertanam = config.databaseUrl ? undefined : await startEmbedded({ folder: config.data })
  // The application never signs in as the owner where it has a login of its own.
  const url = config.databaseUrl ?? tertanam?.urlAplikasi ?? ''
  const urlPemilik = config.databaseUrlPemilik ?? tertanam?.url ?? ''
  const instansi = await openInstansi(config, { url, urlPemilik })

  const app = createApp({
    instansi,
    clock: () => Temporal.Now.instant(),
    log,
    alamatPublik: config.alamatPublik,
    proksiTepercaya: config.proksiTepercaya,
    versi: packageJson.version,
    metrikToken: config.metrikToken,
  })
  server.open(app.fetch)
  const stopAntrean = startAntrean({
    db: instansi.basisData.db,
    luar: instansi.luar,
    instansi: instansi.profil,
    url,
    urlPemilik,
    clock: () => Temporal.Now.instant(),
    onError: (err) => log.error({ err }, 'tugas tertunda'),
    lapor: (langkah) => log.info(langkah, 'jam peraturan'),
  })
  henti.ready(async () => {
    tertanam?.announceStop()
    // Open streams end first: each of them would keep the server waiting.
    await instansi.langsung.stop()
    await server.close()
    await instansi.bukuPembukaan.stop()
    await stopAntrean()
    await instansi.auth.close()
    await instansi.basisData.close()
    await tertanam?.stop()
  })
  await announce(config, instansi, server.port)
}

async function takePort({ port }: Config): Promise<Peladen> {
  try {
    return await openServer(port, createPersiapan(() => langkah).fetch)
  } catch {
    throw tidakDapatMulai(`Porta ${port} tidak dapat dipakai. Pilih yang lain: PORT=3001 npm start`)
  }
}

async function announce(
  { alamatPublik, sandiContoh }: Config,
  { profil, basisData }: InstansiBerjalan,
  port: number,
) {
  const siap = `\nKinerja ${profil.nama} siap di ${alamatPublik}\n`
  console.log(
    profil.nama.includes('data contoh')
      ? siap + (await akunTercetak(basisData.db, profil.nama, sandiContoh))
      : siap,
  )
  log.info({ port }, 'siap')
}

async function akunTercetak(db: Db, instansi: string, sandi: string): Promise<string> {
  const daftar = instansi === KOTA_CONTOH ? akunContoh : akunContohPermenpanrb
  const akun = daftar.map(({ label, username, nama }) => `  ${username.padEnd(20)} ${label}, ${nama}`)
  const { username, nama, lahir, kode } = aktivasiContoh
  const isBerlaku = await isKodePertamaBerlaku(db, username, Temporal.Now.instant())
  const aktivasi = `  Belum pernah masuk: ${username}, ${nama}, lahir ${tulisTanggal(lahir)}, kode aktivasi ${kode}\n`

  return ['\nAkun contoh:', ...akun, `  Kata sandi semuanya: ${sandi}`, isBerlaku ? aktivasi : ''].join('\n')
}

type Alamat = { readonly url: string; readonly urlPemilik: string }

async function openInstansi(config: Config, { url, urlPemilik }: Alamat): Promise<InstansiBerjalan> {
  const { schema } = config
  await migrate(urlPemilik, schema, Temporal.Now.plainDateISO('Asia/Makassar'))
  const basisData = openDatabase(url, { schema, max: config.koneksi })
  const profil = (await findInstansi(basisData.db)) ?? (await loadDemoCity(config, urlPemilik, basisData.db))

  // The figures of the units follow in the queue, a moment after the first page.
  await ensurePenempatan(basisData.db, Temporal.Now.plainDateISO(profil.zona).toString())
  const langsung = await startLangsung({
    db: basisData.db,
    url,
    hariIni: () => Temporal.Now.plainDateISO(profil.zona),
    onError: (err) => log.error({ err }, 'angka langsung tertunda'),
  })

  const auth = createAuth({
    url,
    options: connectionOptions(schema),
    rahasia: config.rahasia,
    alamat: config.alamatPublik,
    sso: config.sso,
  })

  return {
    profil: { schema, ...profil },
    basisData,
    auth,
    luar: {
      alamat: config.alamatPublik,
      bsre: config.bsre && bsreDi(config.bsre),
      berkas: openBerkas(config),
      segel: auth,
      tandai: langsung.tandai,
    },
    langsung,
    bukuPembukaan: startBukuPembukaan({
      db: basisData.db,
      onError: (err) => log.error({ err }, 'hitungan pembukaan tertunda'),
    }),
  }
}

/** The embedded database gets the demo city, so that the first start shows a city that lives; a city's own server never by itself. */
async function loadDemoCity(config: Config, urlPemilik: string, db: Db) {
  const { schema, sandiContoh, rahasia, isKotaContoh } = config
  if (!isKotaContoh) throw tidakDapatMulai(kalimatKotaKosong(schema))
  const today = Temporal.Now.plainDateISO('Asia/Makassar')
  const muat = {
    url: urlPemilik,
    schema,
    today,
    sandi: sandiContoh,
    rahasia,
    log: (kalimat: string) => {
      langkah = kalimat
      tell(`  ${kalimat}`)
    },
  }
  langkah = 'Memuat kota contoh, sekali saja: sekitar satu menit di komputer yang lengang.'
  tell(langkah)
  await seedDemo(muat)
  const profil = await findInstansi(db)
  if (!profil) throw new Error('Kota contoh tidak termuat')

  return profil
}

function kalimatKotaKosong(schema: string): string {
  return `Basis data ini masih kosong: belum ada kota di skema ${schema}.
  Kota sungguhan: npm run seed -- kota-kosong --nama 'Kota Anda' --pemerintah 'Pemerintah Kota Anda' --kota Anda --admin NAMA_AKUN
  Kota contoh:    KOTA=contoh npm start (kata sandi akunnya diketahui umum)`
}

/** Ctrl-C and SIGTERM: in good order once it serves, at once before that; never without a word. */
function listenForStop() {
  let stop: (() => Promise<void>) | undefined
  let stopping = false
  for (const [signal, kode] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      if (!stop) {
        console.error('Dihentikan sebelum siap. Jalankan lagi untuk melanjutkan.')
        process.exit(kode)
      }
      tell('\nMenghentikan Kinerja dengan rapi ...')
      await stop()
      tell('Kinerja berhenti.')
      process.exit(0)
    })
  }

  return {
    ready(act: () => Promise<void>) {
      stop = act
    },
  }
}
