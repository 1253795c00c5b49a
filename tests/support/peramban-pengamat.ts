import type { ConsoleMessage, Page, Response } from 'playwright-core'

// Chromium writes every refused document to the console; whether a refusal was due is for the story to say.
const PENOLAKAN_BIASA = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Notes what no story may cause: a CSP report, an error of the page, a broken asset, a crash of the server. */
export function watchPage(page: Page, temuan: string[]): void {
  const catat = (kalimat: string) => temuan.push(`${kalimat} (${page.url()})`)
  page.on('pageerror', (galat) => catat(`galat di halaman: ${galat.message}`))
  page.on('console', (pesan) => isKeluhan(pesan) && catat(`konsol: ${pesan.text()}`))
  page.on('response', (jawaban) => isRusak(jawaban) && catat(`${jawaban.status()} dari ${jawaban.url()}`))
  page.on('popup', (lain) => watchPage(lain, temuan))
}

function isKeluhan(pesan: ConsoleMessage): boolean {
  const teks = pesan.text()
  if (/Content Security Policy/i.test(teks)) return true

  return pesan.type() === 'error' && !PENOLAKAN_BIASA.test(teks)
}

function isRusak(jawaban: Response): boolean {
  const isBagian = !['document', 'fetch', 'xhr', 'eventsource'].includes(jawaban.request().resourceType())

  return jawaban.status() >= 500 || (jawaban.status() >= 400 && isBagian)
}
