import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const PORTA_PANTAU = 3298

export type Byte = { readonly semua: number; readonly javascript: number }
export type Nilai = { readonly performance: number; readonly accessibility: number; readonly praktik: number }

const PILIHAN_CHROMIUM = [
  '--headless=new',
  '--disable-background-networking',
  '--no-first-run',
  `--remote-debugging-port=${PORTA_PANTAU}`,
  // Chromium refuses its sandbox to root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export function openPeramban(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: PILIHAN_CHROMIUM,
  })
}

/** A phone that has never been here opens a page, and then once more. */
export async function visitTwice(peramban: Browser, url: string, cookie: string): Promise<[Byte, Byte]> {
  const konteks = await peramban.newContext({ viewport: { width: 360, height: 740 } })
  const [nama = '', isi = ''] = cookie.split(/=(.*)/s)
  if (cookie) await konteks.addCookies([{ name: nama, value: isi, url }])
  const pertama = await visit(konteks, url)
  const kedua = await visit(konteks, url)
  await konteks.close()

  return [pertama, kedua]
}

/** What came over the wire, headers included; what the browser still had costs nothing. */
async function visit(konteks: BrowserContext, url: string): Promise<Byte> {
  const tab = await konteks.newPage()
  const jalur = await konteks.newCDPSession(tab)
  await jalur.send('Network.enable')
  const jenis = new Map<string, string>()
  let [semua, javascript] = [0, 0]
  jalur.on('Network.responseReceived', ({ requestId, type }) => jenis.set(requestId, type))
  jalur.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    semua += encodedDataLength
    if (jenis.get(requestId) === 'Script') javascript += encodedDataLength
  })
  const jawaban = await tab.goto(url, { waitUntil: 'load' })
  if (jawaban?.status() !== 200) throw new Error(`${url}: ${jawaban?.status()}`)
  // An open stream never ends, so quiet is waited for by the clock.
  await tab.waitForTimeout(500)
  await tab.close()

  return { semua, javascript }
}

/** Lighthouse on its phone profile, in the browser that is open. */
export async function nilaiLighthouse(url: string, cookie: string): Promise<Nilai> {
  const { default: lighthouse } = await import('lighthouse')
  const hasil = await lighthouse(url, {
    port: PORTA_PANTAU,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    extraHeaders: cookie ? { cookie } : {},
  })
  if (!hasil || hasil.lhr.runtimeError) throw new Error(`${url}: ${hasil?.lhr.runtimeError?.message}`)
  const nilai = (nama: string) => Math.round((hasil.lhr.categories[nama]?.score ?? 0) * 100)
  for (const { id, score, scoreDisplayMode } of Object.values(hasil.lhr.audits))
    if (process.env.BENCH_RINCI && score !== null && score < 1 && scoreDisplayMode === 'binary')
      console.error(`  ${url} ${id}`)

  return {
    performance: nilai('performance'),
    accessibility: nilai('accessibility'),
    praktik: nilai('best-practices'),
  }
}
