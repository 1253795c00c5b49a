import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk, type Panggung } from '../support/peramban.ts'
import {
  acceptChosen,
  acceptOrdinary,
  type Catatan,
  FOTO,
  openReview,
  returnCatatan,
  writeCatatan,
} from './adegan-kegiatan.ts'
import { openPeriode, rate, setCapaian } from './adegan-penilaian.ts'
import { draftSkp, HASIL, returnSkp, setSkp, submitSkp } from './adegan-skp.ts'
import { assertMemuat, downloadPdf, readPdf } from './berkas.ts'
import { BIDAN, bukaSempaja, neverActivated } from './dunia.ts'

const SANDI_BARU = 'sampan kayu ulin tujuh'
const kota = await bukaSempaja()
await neverActivated(kota.db, kota.kecil.id.bidan)

cerita(
  kota,
  'Satu putaran kinerja, dari slip aktivasi sampai angka di layar kepala dinas',
  async (panggung) => {
    const { perangkat, adegan } = panggung
    const bidan = await perangkat()
    const kapus = await perangkat()
    const kadis = await perangkat()

    await adegan('bidan mendapat slip dari admin dinas dan memilih kata sandinya', async () => {
      await activate(bidan, await slipUntukBidan(await perangkat()))
    })
    await adegan('bidan menyusun SKP yang tersimpan sambil ditulis, lalu mengajukannya', async () => {
      await draftSkp(bidan)
      await bidan.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
      await bidan.reload()
      assert.equal(await bidan.getByLabel('Hasil kerja 1', { exact: true }).inputValue(), HASIL)
      await submitSkp(bidan)
    })
    await adegan('kepala puskesmas mengembalikannya dengan catatan pada satu baris', async () => {
      await masuk(kapus, ORANG.kapus)
      await returnSkp(kapus, { nama: BIDAN.nama, catatan: 'Sebut sasaran per bulan.' })
    })
    await adegan('bidan memperbaiki baris itu, kepala puskesmas menetapkan SKP', async () => {
      await mend(bidan)
      await setSkp(kapus, BIDAN.nama)
    })
    await adegan('SKP yang ditetapkan dapat diunduh', async () => {
      const kertas = await readPdf(kapus, 'Cetak')
      assertMemuat(kertas, 'SASARAN KINERJA PEGAWAI', BIDAN.nama, HASIL, 'Jumlah kunjungan K6 per bulan')
    })
    await playWork(panggung, { bidan, kapus, kadis })
    await playEvaluation(panggung, { bidan, kapus, kadis })
  },
)

type Orang = { readonly [nama in 'bidan' | 'kapus' | 'kadis']: Page }

async function playWork({ adegan, catat }: Panggung, { bidan, kapus, kadis }: Orang): Promise<void> {
  kota.jam.advance({ hours: 24 * 7 })
  await adegan('kepala dinas membuka pantauan dan membiarkannya terbuka', async () => {
    await masuk(kadis, ORANG.kadis)
    await kadis.goto('/pantauan')
    await waitFigure(kadis, 'Catatan hari ini', '0')
  })
  await adegan('bidan mencatat jaga malam, pemeriksaan dengan foto, dan dua kegiatan lain', async () => {
    for (const catatan of CATATAN) await writeCatatan(bidan, catatan)
    await bidan.getByRole('link', { name: FOTO.name }).waitFor()
    const lama = await secondsUntil(() => waitFigure(kadis, 'Catatan hari ini', '3'))
    catat(`Catatan bidan tampak di layar kepala dinas ${lama} detik setelah tersimpan`)
  })
  await adegan(
    'kepala puskesmas menerima satu, mengembalikan satu, menyetujui sisanya sekaligus',
    async () => {
      await openReview(kapus, '1 perlu Anda lihat, 1 wajar')
      await kapus.getByText('21.00–06.30 keesokan harinya').waitFor()
      await acceptChosen(kapus)
      await returnCatatan(kapus, { uraian: 'Kelas ibu hamil', alasan: 'Berapa peserta?' })
      await acceptOrdinary(kapus, 2)
    },
  )
  await adegan('bidan memperbaiki yang dikembalikan, dan catatan itu diterima', async () => {
    await bidan.goto('/kegiatan/2026-10-26')
    await bidan.getByText('Berapa peserta?').waitFor()
    await bidan.getByRole('link', { name: 'Perbaiki catatan' }).click()
    await bidan.getByLabel('Apa hasilnya?').fill('9 ibu hamil mengikuti kelas')
    await bidan.getByRole('button', { name: 'Simpan perubahan' }).click()
    await bidan.getByRole('listitem').filter({ hasText: '9 ibu hamil mengikuti kelas' }).waitFor()
    await openReview(kapus, '1 perlu Anda lihat, 0 wajar')
    await acceptChosen(kapus)
  })
}

async function playEvaluation({ adegan, catat }: Panggung, { bidan, kapus, kadis }: Orang): Promise<void> {
  kota.jam.advance({ hours: 24 * 7 })
  const atasan = await kadis.context().newPage()
  await adegan('kepala dinas menetapkan capaian puskesmas', async () => {
    await openPeriode(atasan, 'Oktober 2026')
    await setCapaian(atasan, 'Puskesmas Sempaja')
  })
  await adegan('kepala puskesmas menilai hasil dan perilaku, melihat mengapa, dan pola timnya', async () => {
    await openPeriode(kapus, 'Oktober 2026')
    await rate(kapus, BIDAN.nama, { hasil: 'Sesuai', perilaku: 'Di atas' })
    const akibat = kapus.getByRole('complementary', { name: 'Akibat penilaian' })
    await akibat.getByText('Mengapa Baik?').click()
    await akibat.getByText('PermenPANRB 6/2022').first().waitFor()
    await akibat.getByRole('img', { name: /distribusi|sebaran/i }).waitFor()
    console.log(await akibat.ariaSnapshot())
    await kapus.getByRole('button', { name: 'Tetapkan dan lanjut' }).click()
    await kapus.getByText('Ditetapkan').first().waitFor()
  })
  await adegan('predikat sampai di layar kepala dinas tanpa memuat ulang', async () => {
    const lama = await secondsUntil(() => waitFigure(kadis, 'Baik ke atas', '100 %'))
    catat(`Predikat tampak di layar kepala dinas ${lama} detik kemudian`)
  })
  await adegan('bidan membaca predikatnya, menerimanya, dan mengunduh kedua dokumennya', async () => {
    await bidan.goto('/penilaian')
    console.log(await bidan.locator('main').ariaSnapshot())
  })
}

const CATATAN: readonly Catatan[] = [
  {
    tanggal: '2026-10-25',
    uraian: '2 persalinan tertolong saat jaga malam',
    mulai: '21:00',
    selesai: '06:30',
    keesokan: true,
  },
  { tanggal: '2026-10-26', uraian: 'Kelas ibu hamil', mulai: '11:00', selesai: '12:00' },
  { tanggal: '2026-10-26', uraian: '9 akseptor KB dilayani', mulai: '13:00', selesai: '14:30' },
  {
    tanggal: '2026-10-26',
    uraian: '14 ibu hamil diperiksa, 2 dirujuk',
    mulai: '08:00',
    selesai: '11:00',
    jumlah: ['14', 'kunjungan'],
    berkas: FOTO,
  },
]

/** A figure of the live page, as it stands or as it arrives; the page is never loaded again. */
async function waitFigure(page: Page, label: string, nilai: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: label }).getByText(nilai, { exact: true }).waitFor()
}

async function secondsUntil(tiba: () => Promise<void>): Promise<string> {
  const mulai = performance.now()
  await tiba()
  return ((performance.now() - mulai) / 1000).toFixed(1)
}

async function slipUntukBidan(admin: Page): Promise<string> {
  await masuk(admin, ORANG.adminDinkes)
  await admin.getByRole('link', { name: 'Akun', exact: true }).click()
  await admin.getByLabel(`Pilih ${BIDAN.nama}`).check()
  await admin.getByRole('button', { name: 'Buat slip aktivasi' }).click()
  const kertas = await downloadPdf(admin, 'Buat dan unduh 1 slip')
  const [kode] = /[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}/.exec(kertas) ?? []
  assert.ok(kode, 'slip tanpa kode')

  return kode
}

async function activate(page: Page, kode: string): Promise<void> {
  await page.goto('/aktivasi')
  await page.getByLabel('NIP atau nama akun').fill(BIDAN.nip)
  await page.getByLabel('Tanggal lahir').fill(BIDAN.lahir)
  await page.getByLabel('Kode di slip').fill(kode)
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(SANDI_BARU)
  await page.getByLabel('Ketik sekali lagi', { exact: true }).fill(SANDI_BARU)
  await page.getByRole('button', { name: 'Aktifkan dan masuk' }).click()
  await page.getByRole('heading', { level: 1, name: /Nur/ }).waitFor()
}

/** The note stands under its line; the line is made clearer and handed in again. */
async function mend(page: Page): Promise<void> {
  await page.goto('/skp')
  await page.getByRole('link', { name: 'SKP 2026' }).click()
  await page.getByText('Sebut sasaran per bulan.').waitFor()
  await page.getByLabel('Indikator 1.1', { exact: true }).fill('Jumlah kunjungan K6 per bulan')
  await page.getByLabel('Target 1.1').fill('20')
  await submitSkp(page)
}
