import assert from 'node:assert/strict'
import type { CDPSession, Page } from 'playwright-core'
import { kodeAutentikator } from '../support/autentikator.ts'
import { isiKotaKecil, ORANG } from '../support/kota-kecil.ts'
import { bukaKota, cerita, masuk } from '../support/peramban.ts'

const kota = await bukaKota({ now: '2026-11-24T00:30:00Z' })
const { id } = await isiKotaKecil(kota.db)

type Alat = { readonly verifikasi: (bisa: boolean) => Promise<unknown> }

/** A phone that knows its owner's finger, as Chromium plays one. */
async function pasangAutentikator(page: Page): Promise<Alat> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })

  return {
    verifikasi: (bisa) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: bisa }),
  }
}

const keluar = (page: Page) => page.context().clearCookies()
const SIDIK = 'Masuk dengan sidik jari atau wajah'

cerita(kota, 'Bidan mendaftarkan HP, lalu masuk dengan sidik jari', async ({ perangkat, adegan }) => {
  const page = await perangkat({ layar: 'ponsel' })
  const alat = await pasangAutentikator(page)

  await adegan('HP didaftarkan di Akun saya', async () => {
    await masuk(page, ORANG.bidan)
    await page.goto('/akun')
    await page.getByRole('link', { name: 'Daftarkan perangkat' }).click()
    await page.getByLabel('Nama perangkat').fill('HP bidan')
    await page.getByRole('button', { name: 'Daftarkan sidik jari atau wajah' }).click()
    await page.getByText('Perangkat ini dapat dipakai untuk masuk.').waitFor()
    assert.equal(await page.getByText('HP bidan').first().isVisible(), true)
  })

  await adegan('masuk tanpa mengetik apa pun', async () => {
    await keluar(page)
    await page.goto('/masuk?kembali=/akun')
    await page.getByRole('button', { name: SIDIK }).click()
    await page.getByRole('heading', { level: 1, name: /Nur Aisyah/ }).waitFor()
    await page.getByText('1 perangkat terdaftar.').waitFor()
  })

  await adegan('langkah penting cukup dengan sidik jari lagi', async () => {
    kota.jam.advance({ minutes: 20 })
    await page.goto('/akun/sandi')
    await page.getByRole('button', { name: SIDIK }).click()
    await page.getByRole('heading', { level: 1, name: 'Ganti kata sandi' }).waitFor()
  })

  await adegan('jari yang tidak dikenal HP tidak memasukkan', async () => {
    await alat.verifikasi(false)
    await keluar(page)
    await page.goto('/masuk')
    await page.getByRole('button', { name: SIDIK }).click()
    await page.getByText('Belum jadi. Coba lagi, atau pakai kata sandi.').waitFor()
  })

  await adegan('jawaban HP tanpa sidik jari juga tidak diterima server', async () => {
    await page.route('**/masuk/kunci/tanya', async (route) => {
      const jawab = await route.fetch()
      await route.fulfill({
        response: jawab,
        json: { ...(await jawab.json()), userVerification: 'discouraged' },
      })
    })
    await page.getByRole('button', { name: SIDIK }).click()
    await page.getByText('Kunci perangkat ini belum dikenal.').waitFor()
    await page.unroute('**/masuk/kunci/tanya')
    await alat.verifikasi(true)
  })

  await adegan('kunci yang dihapus tidak memasukkan lagi', async () => {
    await masuk(page, ORANG.bidan)
    await page.goto('/akun/kunci')
    await page.locator('summary').filter({ hasText: 'Hapus kunci' }).click()
    await page.getByRole('button', { name: 'Hapus kunci' }).click()
    await page.getByText('Kunci itu tidak dapat dipakai lagi.').waitFor()
    await keluar(page)
    await page.goto('/masuk')
    await page.getByRole('button', { name: SIDIK }).click()
    await page.getByText('Kunci perangkat ini belum dikenal.').waitFor()
  })

  await adegan('semuanya tertulis di jejak audit', async () => {
    const jejak = await kota.db
      .selectFrom('audit')
      .select(['peristiwa', 'sesudah'])
      .where('pegawaiId', '=', id.bidan)
      .execute()
    const peristiwa = jejak.map((satu) => satu.peristiwa)
    for (const apa of ['akun.kunci-ditambah', 'akun.kunci-diulang', 'akun.kunci-dihapus'])
      assert.ok(peristiwa.includes(apa), apa)
    assert.ok(jejak.some(({ sesudah }) => JSON.stringify(sesudah).includes('kunci perangkat')))
  })
})

cerita(
  kota,
  'Inspektur menyalakan masuk dua langkah di peramban tanpa JavaScript',
  async ({ perangkat, adegan }) => {
    const page = await perangkat({ layar: 'ponsel', tanpaJavaScript: true, tema: 'dark' })
    let rahasia = ''
    let pemulihan = ''

    await adegan('memindai, mengetik kode pertama, dan menyimpan kode pemulihan', async () => {
      await masuk(page, ORANG.inspektur)
      await page.goto('/akun')
      await page.getByRole('link', { name: 'Siapkan langkah kedua' }).click()
      await page.getByRole('button', { name: 'Nyalakan masuk dua langkah' }).click()
      await page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor()
      rahasia = (await page.locator('[data-rahasia]').textContent()) ?? ''
      await page.getByLabel('Kode 6 angka dari aplikasi').fill(kodeAutentikator(rahasia))
      await page.getByRole('button', { name: 'Nyalakan', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Masuk dua langkah menyala' }).waitFor()
      assert.equal(
        await page
          .getByRole('listitem')
          .filter({ hasText: /^[A-Z2-9]{4}-[A-Z2-9]{4}$/ })
          .count(),
        10,
      )
      pemulihan =
        (await page
          .getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
          .first()
          .textContent()) ?? ''
    })

    await adegan('masuk dengan kata sandi dan kode', async () => {
      await keluar(page)
      await ketikSandi(page)
      assert.equal(await page.getByRole('button', { name: SIDIK }).isVisible(), false)
      await page.getByLabel('Kode 6 angka').fill(kodeAutentikator(rahasia, 1))
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await page.getByRole('main').waitFor()
    })

    await adegan('HP tidak ada: kode pemulihan memasukkan', async () => {
      await keluar(page)
      await ketikSandi(page)
      await page.getByText('HP tidak ada? Pakai kode pemulihan').click()
      await page.getByLabel('Kode pemulihan').fill(pemulihan)
      await page.getByRole('button', { name: 'Masuk dengan kode pemulihan' }).click()
      await page.getByRole('main').waitFor()
      await page.goto('/akun/dua-langkah')
      await page.getByText('Tersisa 9 kode pemulihan.').waitFor()
    })
  },
)

async function ketikSandi(page: Page): Promise<void> {
  await masuk(page, ORANG.inspektur)
  await page.getByRole('heading', { level: 1, name: 'Ketik kode dari HP Anda' }).waitFor()
}
