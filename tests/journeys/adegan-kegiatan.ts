import type { Page } from 'playwright-core'

export type Catatan = {
  readonly tanggal: string
  readonly uraian: string
  readonly mulai: string
  readonly selesai: string
  readonly keesokan?: boolean
  readonly jumlah?: readonly [jumlah: string, satuan: string]
  readonly berkas?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** A photograph as small as one can be. */
export const FOTO = {
  name: 'buku-kia.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

export async function writeCatatan(page: Page, catatan: Catatan): Promise<void> {
  const { tanggal, uraian, mulai, selesai, keesokan, jumlah, berkas } = catatan
  await page.goto(`/kegiatan/${tanggal}`)
  await page.getByLabel('Apa hasilnya?').fill(uraian)
  await page.getByLabel('Mulai', { exact: true }).fill(mulai)
  await page.getByLabel('Selesai', { exact: true }).fill(selesai)
  if (keesokan) await page.getByLabel('Selesai keesokan harinya').check()
  if (jumlah) {
    await page.getByLabel('Jumlah hasil').fill(jumlah[0])
    await page.getByLabel('Satuan').fill(jumlah[1])
  }
  if (berkas) {
    await page.getByText('Bukti dukung').click()
    await page.getByLabel('Foto atau berkas').setInputFiles(berkas)
  }
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await page.getByRole('listitem').filter({ hasText: uraian }).waitFor()
}

/** The rater's list without what is already decided. */
export async function openReview(page: Page, judul: string | RegExp): Promise<void> {
  await page.goto('/tim/review')
  await page.getByRole('heading', { level: 1, name: judul }).waitFor()
}

export async function acceptChosen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Setujui yang dicentang' }).click()
  await page.getByRole('status').filter({ hasText: '1 catatan disetujui.' }).waitFor()
}

/** Only the entry named goes back, with what is missing in it. */
export async function returnCatatan(page: Page, { uraian, alasan }: { uraian: string; alasan: string }) {
  for (const kotak of await page.getByRole('checkbox', { name: /^Pilih / }).all()) await kotak.uncheck()
  await page.getByRole('checkbox', { name: `Pilih ${uraian}` }).check()
  await page.getByLabel('Yang perlu diperbaiki, atau alasan menolak').fill(alasan)
  await page.getByRole('button', { name: 'Kembalikan' }).click()
  await page.getByRole('status').filter({ hasText: '1 catatan dikembalikan.' }).waitFor()
}

export async function acceptOrdinary(page: Page, jumlah: number): Promise<void> {
  await page.getByRole('button', { name: `Setujui ${jumlah} catatan yang wajar` }).click()
  await page.getByRole('heading', { level: 1, name: 'Semua catatan sudah ditinjau' }).waitFor()
}

/** What came back is mended where it stands. */
export async function mendCatatan(page: Page, { tanggal, alasan, uraian }: Perbaikan): Promise<void> {
  await page.goto(`/kegiatan/${tanggal}`)
  await page.getByText(alasan).waitFor()
  await page.getByRole('link', { name: 'Perbaiki catatan' }).click()
  await page.getByLabel('Apa hasilnya?').fill(uraian)
  await page.getByRole('button', { name: 'Simpan perubahan' }).click()
  await page.getByRole('listitem').filter({ hasText: uraian }).waitFor()
}

type Perbaikan = { readonly tanggal: string; readonly alasan: string; readonly uraian: string }
