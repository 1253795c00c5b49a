import assert from 'node:assert/strict'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk } from '../support/peramban.ts'
import { addSkp } from '../usecases/penilaian/dunia.ts'
import { bukaSempaja } from './dunia.ts'

const kota = await bukaSempaja()
await addSkp(kota.db, { pegawaiId: kota.kecil.id.bidan, bentuk: 'ja-jf' })

cerita(
  kota,
  'Di ponsel yang belum mengenal Temporal, bidan mencatat satu kegiatan dari menu bawah',
  async ({ perangkat }) => {
    const ponsel = await perangkat({
      layar: 'ponsel',
      sebelum: () => {
        delete (globalThis as { Temporal?: unknown }).Temporal
      },
    })
    await masuk(ponsel, ORANG.bidan)
    assert.equal(await ponsel.evaluate(() => 'Temporal' in globalThis), false)
    await ponsel.getByRole('navigation', { name: 'Menu bawah' }).getByRole('link', { name: 'Kegiatan' }).tap()
    await ponsel.getByLabel('Apa hasilnya?').fill('6 bayi ditimbang di posyandu')
    await ponsel.getByLabel('Mulai', { exact: true }).fill('09:00')
    await ponsel.getByLabel('Selesai', { exact: true }).fill('10:15')
    await ponsel.getByRole('button', { name: 'Simpan catatan' }).tap()
    const catatan = ponsel.getByRole('listitem').filter({ hasText: '6 bayi ditimbang di posyandu' })
    await catatan.getByText('09.00–10.15').waitFor()
    await catatan.getByText('Menunggu atasan').waitFor()
  },
)
