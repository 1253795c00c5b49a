import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { rapat, teksPdf } from '../laporan/baca-pdf.ts'

/** The text of the paper behind a link, as the browser of this page receives it. */
export async function readPdf(page: Page, tautan: string | RegExp): Promise<string> {
  const href = await page.getByRole('link', { name: tautan }).getAttribute('href')
  const jawaban = await page.request.get(href ?? '')
  assert.equal(jawaban.headers()['content-type'], 'application/pdf')

  return teksPdf(await jawaban.body())
}

/** The text of the paper that a button hands over. */
export async function downloadPdf(page: Page, tombol: string | RegExp): Promise<string> {
  const unduhan = page.waitForEvent('download')
  await page.getByRole('button', { name: tombol }).click()

  return teksPdf(await readFile(await (await unduhan).path()))
}

/** Every sentence stands in the paper, however its lines are broken. */
export function assertMemuat(kertas: string, ...kalimat: readonly string[]): void {
  for (const satu of kalimat) assert.ok(rapat(kertas).includes(rapat(satu)), `tidak tertulis: ${satu}`)
}
