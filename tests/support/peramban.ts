import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, type TestContext, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../scripts/siapkan/peramban.mjs'
import { type Aplikasi, bukaAplikasi } from './aplikasi.ts'
import { SANDI_UJI } from './isi.ts'
import { watchPage } from './peramban-pengamat.ts'

const GAMBAR = 'data/perjalanan'
const ARGUMEN = ['--no-sandbox', '--disable-background-networking', '--no-first-run']
// Only a story that is broken waits this long, however busy the machine.
const SABAR_MS = 60_000

/** What a person holds: a phone of 360 px or a desk of 1280 px. */
export const LAYAR = { ponsel: { width: 360, height: 740 }, meja: { width: 1280, height: 900 } } as const
export type Layar = keyof typeof LAYAR

export type Pilihan = {
  readonly layar?: Layar
  readonly tema?: 'light' | 'dark'
  readonly tanpaJavaScript?: boolean
  /** Runs before anything of the page, in every page. */
  readonly sebelum?: () => void
}

export type Kota = Aplikasi & { readonly alamat: string; readonly peramban: Browser }

/** One story: it opens devices, and what goes wrong behind its back in any of them fails it. */
export type Panggung = {
  readonly perangkat: (pilihan?: Pilihan) => Promise<Page>
  /** A scene of the story; a broken one ends it. */
  readonly adegan: (nama: string, jalan: () => Promise<void>) => Promise<void>
  /** A sentence for the report. */
  readonly catat: (kalimat: string) => void
}

/** The application behind a real address, over a database of its own, and a browser to look at it. */
export async function bukaKota({ now }: { now: string }): Promise<Kota> {
  const server = createServer()
  await new Promise<void>((siap) => server.listen(0, siap))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const alamat = `http://localhost:${(server.address() as AddressInfo).port}`
  const aplikasi = await bukaAplikasi({ now, alamat })
  server.on('request', getRequestListener(aplikasi.app.fetch))

  return { ...aplikasi, alamat, peramban: await launch() }
}

/** A story in real browsers; each device is a person's own, and all end with the story. */
export function cerita(kota: Kota, nama: string, jalan: (panggung: Panggung) => Promise<void>): void {
  test(nama, async (t) => {
    const dibuka: BrowserContext[] = []
    const temuan: string[] = []
    const perangkat = async (pilihan: Pilihan = {}) => {
      const context = await newContext(kota, pilihan)
      dibuka.push(context)
      const page = await context.newPage()
      watchPage(page, temuan)
      return page
    }
    try {
      await jalan({ perangkat, adegan: (...satu) => playScene(t, satu), catat: (kata) => t.diagnostic(kata) })
    } catch (galat) {
      await takePictures(dibuka, nama)
      throw galat
    } finally {
      for (const context of dibuka) await context.close()
    }
    assert.deepEqual(temuan, [], 'peramban mengeluh')
  })
}

async function playScene(t: TestContext, [nama, jalan]: [string, () => Promise<void>]): Promise<void> {
  const hasil: { galat?: unknown } = {}
  await t.test(nama, async () => {
    await jalan().catch((galat: unknown) => {
      hasil.galat = galat
      throw galat
    })
  })
  if ('galat' in hasil) throw hasil.galat
}

/** Types the name and password into the login page. */
export async function masuk(page: Page, pengguna: string, sandi = SANDI_UJI): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('NIP atau nama akun').fill(pengguna)
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  // The login page has a main part too: what has been left is its address.
  await page.waitForURL(({ pathname }) => pathname !== '/masuk', { waitUntil: 'domcontentloaded' })
}

async function newContext(kota: Kota, pilihan: Pilihan): Promise<BrowserContext> {
  const { layar = 'meja', tema = 'light', tanpaJavaScript = false, sebelum } = pilihan
  const context = await kota.peramban.newContext({
    baseURL: kota.alamat,
    viewport: LAYAR[layar],
    hasTouch: layar === 'ponsel',
    colorScheme: tema,
    javaScriptEnabled: !tanpaJavaScript,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(SABAR_MS)
  if (sebelum) await context.addInitScript(sebelum)

  return context
}

async function launch(): Promise<Browser> {
  const program = process.env.KINERJA_PERAMBAN ?? findBrowser()
  assert.ok(program, 'Tidak ada peramban. Pasang chromium, atau tunjukkan: KINERJA_PERAMBAN=/letak/chromium')
  const browser = await chromium.launch({ executablePath: program, args: ARGUMEN })
  after(() => browser.close())

  return browser
}

/** How every open page looked when a story broke. */
async function takePictures(dibuka: readonly BrowserContext[], nama: string): Promise<void> {
  await mkdir(GAMBAR, { recursive: true })
  const halaman = dibuka.flatMap((context) => context.pages())
  for (const [i, page] of halaman.entries()) {
    const path = `${GAMBAR}/${nama.slice(0, 60).replaceAll(/\W+/g, '-')}-${i + 1}.png`
    await page.screenshot({ path, fullPage: true }).catch(() => {})
    console.error(`${page.url()} terlihat di ${path}`)
  }
}
