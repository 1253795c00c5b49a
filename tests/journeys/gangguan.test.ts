import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SANDI_UJI } from '../support/isi.ts'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk } from '../support/peramban.ts'
import { addSkp } from '../usecases/penilaian/dunia.ts'
import { BIDAN, bukaSempaja } from './dunia.ts'

const TULISAN = 'Bayi baru lahir mendapat kunjungan pertama'
const kota = await bukaSempaja()
const { db, kecil } = kota
const skpPerawat = await addSkp(db, { pegawaiId: kecil.id.perawat, bentuk: 'ja-jf' })

cerita(
  kota,
  'Sesi habis saat bidan menulis SKP: setelah masuk lagi, tulisannya masih ada',
  async ({ perangkat }) => {
    const bidan = await perangkat()
    await masuk(bidan, BIDAN.nip)
    await beginSkp(bidan)
    await endSessions(kecil.id.bidan)
    await bidan.getByLabel('Hasil kerja utama 1', { exact: true }).fill(TULISAN)
    await bidan.getByText('Sesi berakhir. Tulisan Anda aman di perangkat ini.').waitFor()
    await bidan.getByRole('link', { name: 'Masuk lagi' }).click()
    await signInHere(bidan, BIDAN.nip)
    await bidan.getByRole('button', { name: 'Pakai teks itu' }).click()
    await bidan.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
    await bidan.reload()
    assert.equal(await bidan.getByLabel('Hasil kerja utama 1', { exact: true }).inputValue(), TULISAN)
  },
)

cerita(
  kota,
  'Sesi habis saat catatan dikirim: yang diketik ikut melewati halaman masuk',
  async ({ perangkat }) => {
    const perawat = await perangkat({ layar: 'ponsel' })
    await masuk(perawat, ORANG.perawat)
    await perawat.goto('/kegiatan')
    await perawat.getByLabel('Apa hasilnya?').fill('11 luka dirawat di ruang tindakan')
    await perawat.getByLabel('Atau lamanya saja').fill('90')
    await endSessions(kecil.id.perawat)
    await perawat.getByRole('button', { name: 'Simpan catatan' }).click()
    await perawat.getByText('Sesi Anda berakhir.').waitFor()
    await signInHere(perawat, ORANG.perawat)
    await perawat.getByText('11 luka dirawat di ruang tindakan').waitFor()
    await perawat.getByRole('button', { name: 'Lanjutkan kiriman' }).click()
    await perawat.getByRole('listitem').filter({ hasText: '11 luka dirawat di ruang tindakan' }).waitFor()
  },
)

cerita(kota, 'Dua tab mengubah satu SKP: kedua tulisan tampil dan bidan memilih', async ({ perangkat }) => {
  const kiri = await perangkat()
  await masuk(kiri, BIDAN.nip)
  await beginSkp(kiri)
  const kanan = await kiri.context().newPage()
  await kanan.goto(kiri.url())
  await kiri.getByLabel('Hasil kerja utama 1', { exact: true }).fill('Dari tab kiri')
  await kiri.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
  await kanan.getByLabel('Hasil kerja utama 1', { exact: true }).fill('Dari tab kanan')
  await kanan.getByText('Orang lain menyimpan lebih dulu. Tulisan Anda tidak hilang.').waitFor()
  await kanan.getByRole('button', { name: 'Simpan', exact: true }).click()
  const kabar = kanan.getByRole('alert').filter({ hasText: 'berubah di tempat lain' })
  await kabar.getByText('Dari tab kiri').waitFor()
  await kabar.getByText('Dari tab kanan').waitFor()
  await kanan.getByRole('button', { name: 'Simpan', exact: true }).click()
  await kanan.getByRole('alert').waitFor({ state: 'detached' })
  assert.equal(await kanan.getByLabel('Hasil kerja utama 1', { exact: true }).inputValue(), 'Dari tab kanan')
})

cerita(
  kota,
  'Orang yang tidak berhak melihat halaman yang sama dengan halaman yang tidak ada',
  async ({ perangkat }) => {
    const sopir = await perangkat()
    await masuk(sopir, ORANG.sopir)
    for (const alamat of [
      `/skp/${skpPerawat.skpId}`,
      `/pegawai/${kecil.id.perawat}/kegiatan/2026-10-19`,
      `/pantauan/unit/${kecil.unit.puskesmas}`,
      '/tim/review',
      '/akun/kelola',
      '/jejak',
      '/halaman-yang-tidak-ada',
    ]) {
      const jawaban = await sopir.goto(alamat)
      assert.equal(jawaban?.status(), 404, alamat)
      await sopir.getByRole('heading', { level: 1, name: 'Halaman ini tidak ada' }).waitFor()
    }
  },
)

/** The editor with one empty line; begun once, later only opened. */
async function beginSkp(page: Page): Promise<void> {
  await page.goto('/skp')
  const mulai = page.getByRole('button', { name: 'Susun SKP 2026' })
  if (await mulai.isVisible()) {
    await mulai.click()
    await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  } else await page.getByRole('link', { name: 'SKP 2026' }).click()
  await page.getByLabel('Hasil kerja utama 1', { exact: true }).waitFor()
}

/** Signed out on every device, as after a reset by the admin; what was just seen is forgotten in ten seconds. */
async function endSessions(pejabatId: string): Promise<void> {
  const akun = db.selectFrom('akun').select('id').where('pejabatId', '=', pejabatId)
  await db.deleteFrom('sesi').where('userId', 'in', akun).execute()
  kota.jam.advance({ seconds: 11 })
}

async function signInHere(page: Page, pengguna: string): Promise<void> {
  await page.getByLabel('NIP atau nama akun').fill(pengguna)
  await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_UJI)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}
