import assert from 'node:assert/strict'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk } from '../support/peramban.ts'
import { bukaSempaja } from './dunia.ts'
import { fillRencana } from './isi-rencana.ts'

const kota = await bukaSempaja()
await fillRencana(kota)
const alamat = `/laporan/${kota.kecil.unit.puskesmas}`

cerita(
  kota,
  'Laporan puskesmas ditulis kepalanya dan dijawab kepala dinas',
  async ({ perangkat, adegan }) => {
    const kapus = await perangkat({ layar: 'meja' })
    await masuk(kapus, ORANG.kapus)

    await adegan('yang kuat dan yang lemah sudah terisi, dan tulisannya tersimpan sendiri', async () => {
      await kapus.goto(alamat)
      await kapus.getByRole('heading', { name: 'Hasil terlemah' }).waitFor()
      await kapus.getByLabel(/^Apa yang dikerjakan/).fill('Kelas ibu dibuka tiap Kamis.')
      await kapus.getByText(/^Tersimpan \d/).waitFor()
      await kapus.reload()
      assert.equal(
        await kapus.getByLabel(/^Apa yang dikerjakan/).inputValue(),
        'Kelas ibu dibuka tiap Kamis.',
      )
    })

    await adegan('yang kurang disebut, lalu laporan diajukan', async () => {
      await kapus.getByRole('button', { name: 'Ajukan laporan' }).click()
      await kapus
        .getByText(/perbaikan untuk indikator 1\.1 belum ditulis/)
        .first()
        .waitFor()
      await kapus.getByLabel(/^1\.1 Kunjungan ibu hamil K6/).fill('Bidan menjemput ibu berisiko.')
      await kapus.getByText(/^Tersimpan \d/).waitFor()
      await kapus.getByRole('button', { name: 'Ajukan laporan' }).click()
      await kapus.getByText(/^Menunggu jawaban/).waitFor()
    })

    const kadis = await perangkat({ layar: 'ponsel', tanpaJavaScript: true })
    await masuk(kadis, ORANG.kadis)

    await adegan('kepala dinas menjawab dari kabarnya, tanpa JavaScript', async () => {
      await kadis.goto('/kabar')
      await kadis.getByRole('link', { name: /mengajukan laporan evaluasi Puskesmas Sempaja/ }).click()
      await kadis.getByText('Bidan menjemput ibu berisiko.').waitFor()
      await kadis.getByLabel('Jawaban atas laporan ini').fill('Setuju. Kendaraan ditambah.')
      await kadis.getByRole('button', { name: 'Kirim jawaban' }).click()
      await kadis.getByText('Final', { exact: true }).waitFor()
      await kapus.goto(alamat)
      await kapus.getByText('Setuju. Kendaraan ditambah.').waitFor()
    })
  },
)
