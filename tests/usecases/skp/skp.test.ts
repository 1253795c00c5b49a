import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'adminDishub')
let alamat = ''

type Siapa = 'bidan' | 'perawat' | 'kapus' | 'adminDishub'
const kirim = (siapa: Siapa, path: string, isian: { [nama: string]: string } = {}) =>
  dunia.request(dunia.masuk[siapa] ?? null, 'POST', path, isian)
const buka = (siapa: Siapa, path: string) => dunia.request(dunia.masuk[siapa] ?? null, 'GET', path)

async function versi(): Promise<string> {
  const id = alamat.split('/').at(-1) ?? ''
  const { versi } = await dunia.db
    .selectFrom('skp')
    .select('versi')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return String(versi)
}

const [rhk, iki] = [newId(), newId()]
async function isian(tambahan: { [nama: string]: string } = {}) {
  return {
    versi: await versi(),
    aksi: 'simpan',
    pendekatan: 'kuantitatif',
    rhk,
    [`jenis.${rhk}`]: 'tambahan',
    [`uraian.${rhk}`]: 'Ibu hamil <b>terlayani</b> lengkap',
    [`indikator.${rhk}`]: iki,
    [`uraian.${iki}`]: 'Kunjungan K6',
    [`target.${iki}`]: '95 %',
    [`aspek.${iki}`]: 'kuantitas',
    ...tambahan,
  }
}

describe('SKP dari draf sampai ditetapkan', () => {
  test('pegawai memulai SKP tahun depan sekali saja', async () => {
    const pertama = await kirim('bidan', '/skp', { tahun: '2027' })
    const kedua = await kirim('bidan', '/skp', { tahun: '2027' })
    alamat = pertama.headers.get('location') ?? ''
    assert.match(alamat, /^\/skp\/[0-9a-f-]{36}$/)
    assert.equal(kedua.headers.get('location'), alamat)
    assert.equal((await kirim('bidan', '/skp', { tahun: '2035' })).status, 404)
  })

  test('orang lain tidak melihat dan tidak menulis draf itu', async () => {
    assert.equal((await buka('perawat', alamat)).status, 404)
    assert.equal((await buka('adminDishub', alamat)).status, 404)
    assert.equal((await kirim('perawat', `${alamat}/simpan`, await isian())).status, 404)
    assert.equal((await kirim('kapus', `${alamat}/simpan`, await isian())).status, 404)
  })

  test('tulisan tersimpan, dan tanda HTML tampil sebagai tulisan', async () => {
    assert.equal((await kirim('bidan', `${alamat}/simpan`, await isian())).status, 303)
    const halaman = await (await buka('bidan', alamat)).text()
    assert.match(halaman, /Ibu hamil &lt;b>terlayani&lt;\/b> lengkap|Ibu hamil &lt;b&gt;terlayani/)
  })

  test('dua tab: versi lama ditolak, kedua tulisan tampil', async () => {
    const lama = await isian({ [`uraian.${rhk}`]: 'Dari tab kedua' })
    await kirim('bidan', `${alamat}/simpan`, await isian({ [`uraian.${rhk}`]: 'Dari tab pertama' }))
    const jawab = await kirim('bidan', `${alamat}/simpan`, lama)
    const halaman = await jawab.text()
    assert.equal(jawab.status, 409)
    assert.match(halaman, /Dari tab (<mark[^>]*>)?pertama/)
    assert.match(halaman, /Dari tab kedua/)
  })

  test('isian yang kosong ditandai dengan kalimatnya, dan yang pertama mendapat kursor', async () => {
    const kosong = await isian({ aksi: 'ajukan', [`uraian.${rhk}`]: '' })
    const halaman = await (await kirim('bidan', `${alamat}/simpan`, kosong)).text()
    assert.match(halaman, new RegExp(`<textarea id="uraian.${rhk}"[^>]*aria-invalid="true"[^>]*autofocus`))
    assert.match(halaman, /Tulis hasil kerja yang akan dicapai/)
    assert.equal(halaman.match(/autofocus/g)?.length, 1)
    await kirim('bidan', `${alamat}/simpan`, await isian({ [`uraian.${rhk}`]: 'Dari tab pertama' }))
  })

  test('SKP tanpa hasil utama belum dapat diajukan, tulisannya tetap ada', async () => {
    const jawab = await kirim('bidan', `${alamat}/simpan`, await isian({ aksi: 'ajukan' }))
    const halaman = await jawab.text()
    assert.equal(jawab.status, 422)
    assert.match(halaman, /belum lengkap/)
    const [penolakan = ''] = /<div class="kabar bad[\s\S]*?<\/div>/.exec(halaman) ?? []
    const tujuan = [...penolakan.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    assert.ok(tujuan.length > 0)
    for (const id of tujuan) assert.ok(halaman.includes(`id="${id}"`), `tautan ke ${id} tidak sampai`)
  })

  test('diajukan, dikembalikan, diperbaiki; penilai memutuskan atas isi yang dilihatnya, lalu dibekukan', async () => {
    const utama = { [`jenis.${rhk}`]: 'utama', [`diintervensi.${rhk}`]: dunia.skp.kapus.rhkId }
    await dunia.db
      .updateTable('skp')
      .set({ rentang: '[2026-01-01,2028-01-01)' })
      .where('id', '=', dunia.skp.kapus.skpId)
      .execute()
    assert.equal(
      (await kirim('bidan', `${alamat}/simpan`, await isian({ ...utama, aksi: 'ajukan' }))).status,
      303,
    )

    assert.equal((await kirim('bidan', `${alamat}/tetapkan`)).status, 404)
    const dilihat = await versi()
    assert.equal((await kirim('kapus', `${alamat}/kembalikan`, { versi: await versi() })).status, 422)
    assert.equal(
      (
        await kirim('kapus', `${alamat}/kembalikan`, {
          versi: dilihat,
          [`catatan.${rhk}`]: 'Berapa kunjungan?',
        })
      ).status,
      303,
    )
    assert.match(await (await buka('bidan', alamat)).text(), /Berapa kunjungan\?/)

    const perbaikan = { ...utama, [`uraian.${iki}`]: 'Kunjungan K6 lengkap', aksi: 'ajukan' }
    assert.equal((await kirim('bidan', `${alamat}/simpan`, await isian(perbaikan))).status, 303)
    for (const langkah of ['tetapkan', 'kembalikan']) {
      const basi = await kirim('kapus', `${alamat}/${langkah}`, {
        versi: dilihat,
        [`catatan.${rhk}`]: 'Tolong diperjelas',
      })
      const halaman = await basi.text()
      assert.equal(basi.status, 409)
      assert.match(halaman, /karena sudah berubah sejak Anda lihat/)
      assert.match(halaman, /Kunjungan K6 lengkap/)
      if (langkah === 'kembalikan') assert.match(halaman, />Tolong diperjelas<\/textarea>/)
    }
    assert.equal((await kirim('kapus', `${alamat}/tetapkan`)).status, 409)
    assert.equal((await kirim('kapus', `${alamat}/tetapkan`, { versi: await versi() })).status, 303)
    assert.equal((await kirim('kapus', `${alamat}/tetapkan`, { versi: await versi() })).status, 422)

    const id = alamat.split('/').at(-1) ?? ''
    const dokumen = await dunia.db
      .selectFrom('dokumen')
      .select(['versi', 'sidik'])
      .where('entitasId', '=', id)
      .execute()
    assert.equal(dokumen.length, 1)
  })

  test('dokumen yang dibekukan dicetak sama setiap kali', async () => {
    const cetak = async () => Buffer.from(await (await buka('bidan', `${alamat}/cetak.pdf`)).arrayBuffer())
    const [satu, dua] = [await cetak(), await cetak()]
    assert.ok(satu.subarray(0, 5).toString() === '%PDF-' && satu.equals(dua))
    assert.equal((await buka('perawat', `${alamat}/cetak.pdf`)).status, 404)
  })

  test('SKP yang ditetapkan sesudah Januari tetap berlaku dan ditandai terlambat, kecuali yang mulai kemudian', async () => {
    const { skpId } = dunia.skp.bidan
    const tanda = async (rentang: string, pada: string) => {
      const ditetapkanPada = Temporal.Instant.from(pada)
      await dunia.db.updateTable('skp').set({ rentang, ditetapkanPada }).where('id', '=', skpId).execute()
      return (await (await buka('bidan', `/skp/${skpId}`)).text()).includes('Terlambat')
    }
    const setahun = '[2026-01-01,2026-12-31]'
    assert.equal(await tanda(setahun, '2026-01-31T15:59:00Z'), false)
    assert.equal(await tanda(setahun, '2026-01-31T16:01:00Z'), true)
    assert.equal(await tanda('[2026-05-01,2026-12-31]', '2026-05-09T02:00:00Z'), false)
  })
})
