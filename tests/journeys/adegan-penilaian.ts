import type { Page } from 'playwright-core'

export async function openPeriode(page: Page, label: string): Promise<void> {
  await page.goto('/tim/penilaian')
  await page.getByLabel('Periode').selectOption({ label })
  await page.getByRole('button', { name: 'Tampilkan' }).click()
}

/** The leader above says what the unit achieved. */
export async function setCapaian(page: Page, unit: string): Promise<void> {
  await page.getByRole('link', { name: `Tetapkan capaian ${unit}` }).click()
  await page.getByLabel(/^Baik/).check()
  await page.getByLabel('Dasar penetapan').fill('Laporan kinerja Oktober: 19 dari 20 target tercapai.')
  await page.getByRole('button', { name: 'Tetapkan capaian' }).click()
  await page.getByRole('link', { name: `Lihat capaian ${unit}` }).waitFor()
}

type Rating = { readonly hasil: string; readonly perilaku: string }

/** The rater weighs one person: a mark for each result, words for conduct, and both ratings. */
export async function rate(page: Page, nama: string, { hasil, perilaku }: Rating): Promise<void> {
  await page.getByRole('button', { name: `Nilai ${nama}` }).click()
  await page.getByRole('heading', { level: 1, name: nama }).waitFor()
  await choose(page, 'Hasil kerja 1 dibanding ekspektasi', hasil)
  await choose(page, 'Rating hasil kerja', hasil)
  await page.getByLabel('Umpan balik untuk Berorientasi pelayanan').fill('Ramah kepada setiap ibu hamil.')
  await choose(page, 'Rating perilaku kerja', perilaku)
  await page.getByRole('button', { name: /^Isi yang kosong dengan/ }).click()
}

async function choose(page: Page, grup: string, pilihan: string): Promise<void> {
  await page.getByRole('group', { name: grup, exact: true }).getByText(pilihan, { exact: true }).click()
}

/** The owner reads the predicate and takes it in. */
export async function receive(page: Page, { periode, predikat }: { periode: string; predikat: string }) {
  await page.goto('/penilaian')
  await page.getByText(predikat, { exact: true }).first().waitFor()
  await page.getByRole('link', { name: `Baca dan terima ${periode}` }).click()
  await page.getByRole('button', { name: 'Terima hasil' }).click()
  await page.getByText(/Diterima /).waitFor()
}
