import { writeFile } from 'node:fs/promises'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from './siapkan/peramban.mjs'

// Pictures of the guides, taken anew from a running demo city: ALAMAT=http://localhost:3000 npm run gambar [-- atasan]
const ALAMAT = process.env.ALAMAT ?? 'http://localhost:3000'
const SANDI = process.env.SANDI_CONTOH ?? 'samarinda-contoh'
const ARGUMEN = ['--no-sandbox', '--disable-background-networking', '--no-first-run']
const LAYAR = {
  ponsel: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  meja: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 },
} as const
const AKUN = {
  bidan: '199108172015032004',
  kapus: '197405121999031004',
  kadis: '196905142000031004',
  waliKota: 'walikota',
  adminOpd: '198011202006042009',
  adminBkpsdm: '199212052018011002',
} as const

type Gambar = {
  readonly berkas: string
  readonly siapa?: keyof typeof AKUN
  readonly layar?: keyof typeof LAYAR
  readonly buka: string
  /** What is pressed or filled before the picture. */
  readonly langkah?: (page: Page) => Promise<unknown>
}

const ke = (nama: string | RegExp) => (page: Page) => page.getByRole('link', { name: nama }).first().click()
/** The part of the page that the picture is about stands on top. */
const gulir = (page: Page, pilih: string) =>
  page
    .locator(pilih)
    .first()
    .evaluate((satu) => satu.scrollIntoView({ block: 'start' }))

const keCatatan = (page: Page) => gulir(page, '.panel:has([id^="catatan-"])')

const GAMBAR: readonly Gambar[] = [
  { berkas: 'docs/gambar/beranda.png', siapa: 'bidan', buka: '/' },
  { berkas: 'pegawai-aktivasi', layar: 'ponsel', buka: '/aktivasi' },
  { berkas: 'pegawai-beranda', siapa: 'bidan', layar: 'ponsel', buka: '/' },
  { berkas: 'pegawai-tulis', siapa: 'bidan', layar: 'ponsel', buka: '/kegiatan', langkah: isiCatatan },
  {
    berkas: 'pegawai-hari',
    siapa: 'bidan',
    layar: 'ponsel',
    buka: `/kegiatan/${hariKerjaTerakhir()}`,
    langkah: keCatatan,
  },
  { berkas: 'pegawai-skp', siapa: 'bidan', layar: 'ponsel', buka: '/skp', langkah: ke(/^SKP \d{4}/) },
  { berkas: 'pegawai-dialog', siapa: 'bidan', layar: 'ponsel', buka: '/skp', langkah: bukaDialog },
  { berkas: 'pegawai-penilaian', siapa: 'bidan', layar: 'ponsel', buka: '/penilaian' },
  { berkas: 'atasan-beranda', siapa: 'kapus', buka: '/' },
  { berkas: 'atasan-review', siapa: 'kapus', buka: '/tim/review' },
  { berkas: 'atasan-skp', siapa: 'kapus', buka: '/tim/skp', langkah: ke('Ahmad Fauzan') },
  { berkas: 'atasan-matriks', siapa: 'kapus', buka: '/tim/matriks' },
  { berkas: 'atasan-tim', siapa: 'kadis', buka: '/tim-kerja', langkah: ke(/Stunting/) },
  { berkas: 'atasan-perjanjian', siapa: 'kapus', buka: '/rencana', langkah: ke('Puskesmas Sempaja') },
  { berkas: 'atasan-capaian', siapa: 'kadis', buka: '/tim/penilaian', langkah: bukaCapaian },
  { berkas: 'atasan-evaluasi', siapa: 'kapus', buka: '/tim/penilaian', langkah: ke(/Lanjutkan/) },
  { berkas: 'atasan-pantauan', siapa: 'waliKota', buka: '/pantauan' },
  {
    berkas: 'admin-opd-akun',
    siapa: 'adminOpd',
    buka: '/akun/kelola?keadaan=belum-masuk',
    langkah: centangDua,
  },
  {
    berkas: 'admin-opd-pegawai',
    siapa: 'adminOpd',
    buka: '/pegawai?kata=Nur+Aisyah',
    langkah: ke('Nur Aisyah Rahmadani'),
  },
  {
    berkas: 'admin-opd-slip',
    siapa: 'adminOpd',
    buka: '/akun/kelola?keadaan=belum-masuk',
    langkah: mintaSlip,
  },
  { berkas: 'admin-opd-cuti', siapa: 'adminOpd', buka: '/pegawai?kata=Nur+Aisyah', langkah: catatCuti },
  { berkas: 'bkpsdm-impor', siapa: 'adminBkpsdm', buka: '/impor/jenis/pegawai' },
  {
    berkas: 'bkpsdm-periksa',
    siapa: 'adminBkpsdm',
    buka: '/impor/jenis/pegawai',
    langkah: unggahKeliru,
  },
  { berkas: 'bkpsdm-libur', siapa: 'adminBkpsdm', buka: '/kalender/libur' },
  { berkas: 'bkpsdm-gangguan', siapa: 'adminBkpsdm', buka: '/gangguan' },
  { berkas: 'bkpsdm-parameter', siapa: 'adminBkpsdm', buka: '/ketentuan/aturan-entri/ubah' },
]

async function isiCatatan(page: Page): Promise<void> {
  await page.setViewportSize({ width: LAYAR.ponsel.viewport.width, height: 1180 })
  const uraian = page.locator('[name=uraian]').first()
  await uraian.fill('12 ibu hamil diperiksa pada kelas ibu hamil Lempake')
  await uraian.blur()
}

/** The last working day before today: everybody of the demo has written then. */
function hariKerjaTerakhir(): string {
  let hari = Temporal.Now.plainDateISO('Asia/Makassar').subtract({ days: 1 })
  while (hari.dayOfWeek > 5) hari = hari.subtract({ days: 1 })

  return hari.toString()
}

async function bukaDialog(page: Page): Promise<void> {
  await ke(/^SKP \d{4}/)(page)
  await ke(/^Dialog/)(page)
}

async function bukaCapaian(page: Page): Promise<void> {
  const tombol = page.getByRole('link', { name: /(Tetapkan|Ubah|Lihat) capaian/ }).first()
  await tombol.click()
}

async function centangDua(page: Page): Promise<void> {
  const kotak = page.locator('main table input[type=checkbox]')
  // The first one is for all of them.
  for (const ke of [1, 2]) await kotak.nth(ke).check()
}

const [dipilih = ''] = process.argv.slice(2)
async function mintaSlip(page: Page): Promise<void> {
  await centangDua(page)
  await page.getByRole('button', { name: 'Buat slip aktivasi' }).click()
}

async function catatCuti(page: Page): Promise<void> {
  await ke(/Nur Aisyah Rahmadani/)(page)
  await page.waitForURL(/\/pegawai\/[0-9a-f-]{36}$/)
  await page.goto(`${page.url()}/ketidakhadiran`)
}

const KELIRU = [
  'NIP,Nama,Nama panggilan,Jenis,Golongan',
  '19900101201503200,Siti Contoh,Bu Siti,PNS,III/a',
  '199402302019031004,Budi Contoh,Pak Budi,PNS,III/b',
  '198805122011012006,Ani Contoh,Bu Ani,Honorer,III/c',
].join('\n')

/** A file whose mistakes are told row by row. */
async function unggahKeliru(page: Page): Promise<void> {
  const berkas = { name: 'pegawai-baru.csv', mimeType: 'text/csv', buffer: Buffer.from(KELIRU) }
  await page.locator('[name=berkas]').setInputFiles(berkas)
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await page.getByText('perlu diperbaiki').first().waitFor()
}

const program = findBrowser()
const peramban = await chromium.launch({ ...(program && { executablePath: program }), args: ARGUMEN })
const konteks = new Map<string, BrowserContext>()
for (const gambar of GAMBAR.filter(({ berkas }) => berkas.includes(dipilih))) await ambil(gambar)
await peramban.close()

async function ambil({ berkas, siapa, layar = 'meja', buka, langkah }: Gambar): Promise<void> {
  const page = await (await masuk(siapa, layar)).newPage()
  try {
    await page.goto(buka)
    await langkah?.(page)
    await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {})
    await simpan(page, berkas)
    console.log(berkas)
  } catch (galat) {
    process.exitCode = 1
    console.error(`${berkas}: ${galat instanceof Error ? galat.message.split('\n')[0] : galat}`)
  } finally {
    await page.close()
  }
}

async function masuk(siapa: Gambar['siapa'], layar: keyof typeof LAYAR): Promise<BrowserContext> {
  const kunci = `${siapa} ${layar}`
  const ada = konteks.get(kunci)
  if (ada) return ada
  const baru = await peramban.newContext({ ...LAYAR[layar], baseURL: ALAMAT, locale: 'id-ID' })
  konteks.set(kunci, baru)
  if (!siapa) return baru
  const page = await baru.newPage()
  await page.goto('/masuk')
  await page.locator('[name=pengguna]').fill(AKUN[siapa])
  await page.locator('[name=sandi]').fill(SANDI)
  await page.locator('[name=sandi]').press('Enter')
  await page.waitForURL((alamat) => alamat.pathname !== '/masuk')
  await page.close()

  return baru
}

async function simpan(page: Page, berkas: string): Promise<void> {
  if (berkas.endsWith('.png')) {
    await page.screenshot({ path: berkas })
    return
  }
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  await writeFile(`docs/panduan/gambar/${berkas}.webp`, Buffer.from(data, 'base64'))
}
