import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk, type Panggung } from '../support/peramban.ts'
import { activate, takeSlip } from './adegan-akun.ts'
import {
  acceptChosen,
  acceptOrdinary,
  type Catatan,
  FOTO,
  mendCatatan,
  openReview,
  returnCatatan,
  writeCatatan,
} from './adegan-kegiatan.ts'
import { openPeriode, rate, receive, setCapaian } from './adegan-penilaian.ts'
import { draftSkp, HASIL, mendSkp, returnSkp, setSkp, submitSkp } from './adegan-skp.ts'
import { assertMemuat, readPdf } from './berkas.ts'
import { BIDAN, bukaSempaja, neverActivated } from './dunia.ts'

const CATATAN_SKP = 'Sebut sasaran per bulan.'
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
      const admin = await perangkat()
      await masuk(admin, ORANG.adminDinkes)
      await activate(bidan, await takeSlip(admin))
    })
    await adegan('bidan menyusun SKP yang tersimpan sambil ditulis, lalu mengajukannya', async () => {
      await draftSkp(bidan)
      await bidan.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
      await bidan.reload()
      assert.equal(await bidan.getByLabel('Hasil kerja utama 1', { exact: true }).inputValue(), HASIL)
      await submitSkp(bidan)
    })
    await adegan('kepala puskesmas mengembalikannya dengan catatan pada satu baris', async () => {
      await masuk(kapus, ORANG.kapus)
      await returnSkp(kapus, { nama: BIDAN.nama, catatan: CATATAN_SKP })
    })
    await adegan('bidan memperbaiki baris itu, kepala puskesmas menetapkan SKP', async () => {
      await mendSkp(bidan, CATATAN_SKP)
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
    await mendCatatan(bidan, {
      tanggal: '2026-10-26',
      alasan: 'Berapa peserta?',
      uraian: '9 ibu hamil mengikuti kelas',
    })
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
    await kapus.getByRole('button', { name: 'Tetapkan dan lanjut' }).click()
    await kapus.getByText('Ditetapkan').first().waitFor()
  })
  await adegan('predikat sampai di layar kepala dinas tanpa memuat ulang', async () => {
    const lama = await secondsUntil(() => waitFigure(kadis, 'Baik ke atas', '100 %'))
    catat(`Predikat tampak di layar kepala dinas ${lama} detik kemudian`)
  })
  await adegan('bidan membaca predikatnya, menerimanya, dan mengunduh kedua dokumennya', async () => {
    await receive(bidan, { periode: 'Oktober 2026', predikat: 'Baik' })
    const isi = [BIDAN.nama, HASIL, 'Ramah kepada setiap ibu hamil.']
    assertMemuat(await readPdf(bidan, /^Formulir evaluasi/), 'EVALUASI KINERJA PEGAWAI', ...isi)
    assertMemuat(await readPdf(bidan, /^Dokumen evaluasi/), 'DOKUMEN EVALUASI KINERJA PEGAWAI', BIDAN.nama)
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
