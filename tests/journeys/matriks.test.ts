import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk } from '../support/peramban.ts'
import { addStrategi } from '../support/strategi.ts'
import { bukaSempaja } from './dunia.ts'

const kota = await bukaSempaja()
await addStrategi(kota.db, { unitId: kota.kecil.unit.puskesmas, tahun: 2026 })
const sel = (page: Page, nama: string) => page.getByLabel(`Peran ${nama} untuk hasil kerja 1`)
const [bidan, perawat] = ['Nur Aisyah Rahmadani', 'Rizky Pratama']

cerita(kota, 'Kepala puskesmas membagi peran di matriks', async ({ perangkat, adegan }) => {
  const page = await perangkat({ layar: 'meja' })
  await masuk(page, ORANG.kapus)

  await adegan('celah terlihat dan hilang saat mengetik', async () => {
    await page.goto('/tim/matriks')
    await page.locator('tbody').getByText('Belum berperan').first().waitFor()
    assert.equal(await page.getByText('Tanpa pendukung', { exact: true }).isVisible(), true)
    await sel(page, bidan).fill('Ibu hamil terpantau')
    await page.getByText('Tanpa pendukung', { exact: true }).waitFor({ state: 'hidden' })
  })

  await adegan('peran digeser ke orang lain', async () => {
    const pegangan = page.locator('[data-pegangan]')
    await pegangan.first().dragTo(sel(page, perawat))
    assert.equal(await sel(page, perawat).inputValue(), 'Ibu hamil terpantau')
    assert.equal(await sel(page, bidan).inputValue(), '')
    await page.getByRole('button', { name: 'Simpan matriks' }).click()
    await page.getByText('Masuk saat SKP mulai disusun').waitFor()
  })

  await adegan(
    'keluaran kunci strategi digeser ke sel yang kosong, dan tidak menimpa yang terisi',
    async () => {
      await page.getByText('Keluaran kunci dari strategi unit').click()
      const keluaran = page.getByText('12 kelas ibu hamil', { exact: true })
      await keluaran.dragTo(sel(page, bidan))
      assert.equal(await sel(page, bidan).inputValue(), '12 kelas ibu hamil')
      await keluaran.dragTo(sel(page, perawat))
      assert.equal(await sel(page, perawat).inputValue(), 'Ibu hamil terpantau')
    },
  )
})

cerita(kota, 'Matriks dan perjanjian kinerja tanpa JavaScript', async ({ perangkat, adegan }) => {
  const page = await perangkat({ layar: 'ponsel', tanpaJavaScript: true })
  await masuk(page, ORANG.kapus)

  await adegan('peran ditulis dan disimpan', async () => {
    await page.goto('/tim/matriks')
    assert.equal(await sel(page, bidan).isVisible(), false)
    await page.getByLabel(`Buka peran ${bidan}`).check()
    assert.equal(await sel(page, perawat).isVisible(), false)
    await sel(page, bidan).fill('Ibu hamil sehat')
    await page.getByRole('button', { name: 'Simpan matriks' }).click()
    await page.getByText('Masuk saat SKP mulai disusun').nth(1).waitFor({ state: 'attached' })
    await page.goto('/tim/matriks')
    assert.equal(await sel(page, bidan).inputValue(), 'Ibu hamil sehat')
  })

  await adegan('sasaran ditambah dengan tombolnya', async () => {
    const sasaran = () => page.getByRole('textbox', { name: 'Sasaran 1', exact: true })
    await page.goto(`/rencana/${kota.kecil.unit.puskesmas}?tahun=2026`)
    await page.getByRole('button', { name: 'Tambah sasaran' }).click()
    await sasaran().fill('Ibu sehat')
    await page.getByRole('button', { name: 'Tambah indikator' }).click()
    await page.getByLabel('Indikator kinerja utama 1.2').waitFor()
    assert.equal(await sasaran().inputValue(), 'Ibu sehat')
  })
})
