import { ORANG } from '../support/kota-kecil.ts'
import { cerita, masuk } from '../support/peramban.ts'
import { activate, takeSlip } from './adegan-akun.ts'
import { acceptChosen, FOTO, openReview, returnCatatan, writeCatatan } from './adegan-kegiatan.ts'
import { openPeriode, rate, receive, setCapaian } from './adegan-penilaian.ts'
import { draftSkp, HASIL, mendSkp, returnSkp, setSkp, submitSkp } from './adegan-skp.ts'
import { assertMemuat, readPdf } from './berkas.ts'
import { BIDAN, bukaSempaja, neverActivated } from './dunia.ts'

const TANGGAL = '2026-10-19'
const kota = await bukaSempaja()
await neverActivated(kota.db, kota.kecil.id.bidan)

cerita(kota, 'Putaran yang sama berjalan tanpa JavaScript, di ponsel lama', async ({ perangkat, adegan }) => {
  const tanpa = () => perangkat({ layar: 'ponsel', tanpaJavaScript: true })
  const [bidan, kapus, kadis, admin] = [await tanpa(), await tanpa(), await tanpa(), await tanpa()]

  await adegan('slip aktivasi menjadi kata sandi', async () => {
    await masuk(admin, ORANG.adminDinkes)
    await activate(bidan, await takeSlip(admin))
  })
  await adegan('SKP disusun, diajukan, dikembalikan, diperbaiki, lalu ditetapkan', async () => {
    await masuk(kapus, ORANG.kapus)
    await draftSkp(bidan)
    await submitSkp(bidan)
    await returnSkp(kapus, { nama: BIDAN.nama, catatan: 'Sebut sasaran per bulan.' })
    await mendSkp(bidan, 'Sebut sasaran per bulan.')
    await setSkp(kapus, BIDAN.nama)
    assertMemuat(await readPdf(kapus, 'Cetak'), HASIL)
  })
  await adegan('kegiatan dicatat dengan bukti, satu diterima dan satu dikembalikan', async () => {
    const sama = { tanggal: TANGGAL }
    await writeCatatan(bidan, {
      ...sama,
      uraian: '14 ibu hamil diperiksa',
      mulai: '08:00',
      selesai: '11:00',
      berkas: FOTO,
    })
    await writeCatatan(bidan, { ...sama, uraian: 'Kelas ibu hamil', mulai: '11:00', selesai: '12:00' })
    await openReview(kapus, '0 perlu Anda lihat, 1 wajar')
    await returnCatatan(kapus, { uraian: 'Kelas ibu hamil', alasan: 'Berapa peserta?' })
    await acceptChosen(kapus)
    await bidan.goto(`/kegiatan/${TANGGAL}`)
    await bidan.getByText('Berapa peserta?').waitFor()
  })
  await adegan('penilaian ditetapkan, dan pegawai menerima predikatnya', async () => {
    kota.jam.advance({ hours: 24 * 14 })
    await masuk(kadis, ORANG.kadis)
    await openPeriode(kadis, 'Oktober 2026')
    await setCapaian(kadis, 'Puskesmas Sempaja')
    await openPeriode(kapus, 'Oktober 2026')
    await rate(kapus, BIDAN.nama, { hasil: 'Sesuai', perilaku: 'Sesuai' })
    await kapus.getByRole('button', { name: 'Tetapkan dan lanjut' }).click()
    await kapus.getByText('Ditetapkan').first().waitFor()
    await receive(bidan, { periode: 'Oktober 2026', predikat: 'Baik' })
  })
})
