import type { Page } from 'playwright-core'

export const HASIL = 'Ibu hamil di Sempaja terlayani lengkap'

/** From the menu to a draft with one line that says what will be reached. */
export async function draftSkp(page: Page): Promise<void> {
  await page.goto('/skp')
  await page.getByRole('button', { name: 'Susun SKP 2026' }).click()
  await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  await page
    .getByLabel('Hasil kerja pimpinan yang didukung hasil kerja utama 1')
    .selectOption({ label: 'Ibu hamil terlayani lengkap' })
  await page.getByLabel('Hasil kerja utama 1', { exact: true }).fill(HASIL)
  await page.getByLabel('Aspek A.1.1').selectOption('Kuantitas')
  await page.getByLabel('Indikator A.1.1', { exact: true }).fill('Jumlah kunjungan K6')
  await page.getByLabel('Target A.1.1').fill('240')
  await page.getByLabel('Satuan A.1.1').fill('kunjungan')
  await page.getByLabel('Ekspektasi khusus pimpinan untuk Kompeten').fill('Ikut pelatihan kegawatdaruratan.')
}

export async function submitSkp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan ke penilai' }).click()
  await page.getByText('Menunggu atasan').first().waitFor()
}

/** The rater opens what waits and writes a note under the line that is not clear enough. */
export async function returnSkp(page: Page, { nama, catatan }: { nama: string; catatan: string }) {
  await openWaitingSkp(page, nama)
  await page.getByText('Tulis catatan untuk baris ini').click()
  await page.getByLabel('Catatan untuk hasil kerja 1').fill(catatan)
  await page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click()
  await page.getByText('Dikembalikan').first().waitFor()
}

export async function setSkp(page: Page, nama: string): Promise<void> {
  await openWaitingSkp(page, nama)
  await page.getByRole('button', { name: 'Tetapkan SKP' }).click()
  await page.getByText('Ditetapkan').first().waitFor()
}

async function openWaitingSkp(page: Page, nama: string): Promise<void> {
  await page.goto('/tim/skp?tahun=2026')
  await page.getByRole('heading', { level: 1, name: '1 SKP menunggu Anda' }).waitFor()
  await page.getByRole('link', { name: nama }).click()
}

/** The note stands under its line; the line is made clearer and handed in again. */
export async function mendSkp(page: Page, catatan: string): Promise<void> {
  await page.goto('/skp')
  await page.getByRole('link', { name: 'SKP 2026' }).click()
  await page.getByText(catatan).waitFor()
  await page.getByLabel('Indikator A.1.1', { exact: true }).fill('Jumlah kunjungan K6 per bulan')
  await page.getByLabel('Target A.1.1').fill('20')
  await submitSkp(page)
}
