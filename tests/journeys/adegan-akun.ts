import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { downloadPdf } from './berkas.ts'
import { BIDAN } from './dunia.ts'

const SANDI_BARU = 'sampan kayu ulin tujuh'

/** The admin chooses the midwife in the list, downloads her slip, and reads the code on it. */
export async function takeSlip(admin: Page): Promise<string> {
  await admin.goto('/akun/kelola')
  await admin.getByLabel(`Pilih ${BIDAN.nama}`).check()
  await admin.getByRole('button', { name: 'Buat slip aktivasi' }).click()
  const kertas = await downloadPdf(admin, 'Buat dan unduh 1 slip')
  const [kode] = /[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}/.exec(kertas) ?? []
  assert.ok(kode, 'slip tanpa kode')

  return kode
}

/** The midwife holds the slip: NIP, birth date, code, and a password of her own. */
export async function activate(page: Page, kode: string): Promise<void> {
  await page.goto('/aktivasi')
  await page.getByLabel('NIP atau nama akun').fill(BIDAN.nip)
  await page.getByLabel('Tanggal lahir').fill(BIDAN.lahir)
  await page.getByLabel('Kode di slip').fill(kode)
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(SANDI_BARU)
  await page.getByLabel('Ketik sekali lagi', { exact: true }).fill(SANDI_BARU)
  await page.getByRole('button', { name: 'Aktifkan dan masuk' }).click()
  await page.getByRole('heading', { level: 1, name: /Nur/ }).waitFor()
}
