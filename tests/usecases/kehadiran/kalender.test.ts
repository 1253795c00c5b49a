import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Peramban } from '../../support/aplikasi.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
const { unit, id } = await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
const dinkes = await login(ORANG.adminDinkes)
const dishub = await login(ORANG.adminDishub)
const bidan = await login(ORANG.bidan)

async function kirim(siapa: Peramban, path: string, isi: Record<string, string>) {
  const jawab = await request(siapa, 'POST', path, isi)
  return { status: jawab.status, teks: await jawab.text() }
}

async function lihat(siapa: Peramban, path: string): Promise<string> {
  const jawab = await request(siapa, 'GET', path)
  assert.equal(jawab.status, 200, path)
  return jawab.text()
}

function hitung(tabel: 'hariLibur' | 'jamKerja' | 'ketidakhadiran' | 'audit'): Promise<number> {
  return db
    .selectFrom(tabel)
    .select(({ fn }) => fn.countAll<string>().as('jumlah'))
    .executeTakeFirstOrThrow()
    .then(({ jumlah }) => Number(jumlah))
}

const PAGI = '07.30-16.00 (12.00-13.00)'
const LIMA = { hari1: PAGI, hari2: PAGI, hari3: PAGI, hari4: PAGI, hari5: '07.30-11.00' }
const KOTA = { nama: 'Lima hari kerja', pola: 'lima-hari', mulai: '2022-08-01', dasar: 'Perwali 31/2022' }

describe('Hari libur', () => {
  const natal = { tanggal: '2026-12-25', nama: 'Hari Natal', jenis: 'libur-nasional', dasar: 'SKB' }

  test('dicatat lewat formulir, dan formulir yang sama dua kali tersimpan sekali', async () => {
    assert.equal((await kirim(bkpsdm, '/kalender/libur', natal)).status, 303)
    const audit = await hitung('audit')
    assert.equal((await kirim(bkpsdm, '/kalender/libur', natal)).status, 303)
    assert.deepEqual([await hitung('hariLibur'), await hitung('audit')], [1, audit])
    assert.match(await lihat(dinkes, '/kalender'), /Hari Natal/)
  })

  test('tanggal yang sudah terisi menyebut isinya', async () => {
    const { status, teks } = await kirim(bkpsdm, '/kalender/libur', { ...natal, nama: 'Libur lain' })
    assert.equal(status, 422)
    assert.match(teks, /25 Desember 2026 sudah tercatat sebagai Hari Natal/)
    assert.match(teks, /value="Libur lain"/)
  })

  test('tulisan yang terlalu panjang tidak dipotong, melainkan ditolak di isiannya', async () => {
    const panjang = 'Surat edaran '.repeat(20).trim()
    const { status, teks } = await kirim(bkpsdm, '/kalender/libur', { ...natal, dasar: panjang })
    assert.equal(status, 422)
    assert.match(teks, new RegExp(`Paling banyak 200 huruf, ini ${panjang.length}`))
    assert.ok(teks.includes(`value="${panjang}"`))
    assert.match(teks, /<input id="dasar"[^>]*aria-invalid="true" aria-describedby="dasar-galat" autofocus/)
  })

  test('setiap isian yang kosong ditandai, dan yang pertama mendapat kursor', async () => {
    const { teks } = await kirim(bkpsdm, '/kalender/libur', { ...natal, tanggal: '', nama: '' })
    assert.match(teks, /<input id="tanggal"[^>]*aria-invalid="true"[^>]*autofocus/)
    assert.match(teks, /<input id="nama"[^>]*aria-invalid="true"/)
    assert.match(teks, /Isi tanggal\./)
    assert.equal(teks.match(/autofocus/g)?.length, 1)
    assert.doesNotMatch(teks, /<input id="dasar"[^>]*aria-invalid/)
  })

  test('tanggal yang tidak ada ditolak dengan kalimat', async () => {
    const { status, teks } = await kirim(bkpsdm, '/kalender/libur', { ...natal, tanggal: '2026-02-30' })
    assert.equal(status, 422)
    assert.match(teks, /tanggal belum diisi dengan benar/)
  })

  test('dua admin sekaligus: yang kedua melihat isi yang pertama, dan tulisannya tetap ada', async () => {
    const halaman = await lihat(bkpsdm, '/kalender/libur?tanggal=2026-12-25')
    const dikenal = /name="dikenal" value="([^"]*)"/.exec(halaman)?.[1] ?? ''
    const ubah = { ...natal, semula: '2026-12-25', dikenal }
    assert.equal((await kirim(bkpsdm, '/kalender/libur', { ...ubah, nama: 'Kelahiran Yesus' })).status, 303)
    const { status, teks } = await kirim(bkpsdm, '/kalender/libur', { ...ubah, nama: 'Natal' })
    assert.equal(status, 422)
    assert.match(teks, /berubah di tempat lain/)
    assert.match(teks, /Kelahiran Yesus/)
    assert.match(teks, /value="Natal"/)
  })

  test('admin perangkat daerah melihat, tetapi tidak mengubah; pegawai lain tidak melihat', async () => {
    assert.equal((await kirim(dinkes, '/kalender/libur', natal)).status, 404)
    assert.equal((await kirim(dinkes, '/kalender/libur/hapus', natal)).status, 404)
    assert.equal((await request(bidan, 'GET', '/kalender')).status, 404)
  })
})

describe('Jam kerja', () => {
  test('seluruh kota diatur BKPSDM, dan formulir yang sama dua kali tersimpan sekali', async () => {
    assert.equal((await kirim(bkpsdm, '/kalender/jam/baru', { ...KOTA, ...LIMA })).status, 303)
    assert.equal((await kirim(bkpsdm, '/kalender/jam/baru', { ...KOTA, ...LIMA })).status, 303)
    assert.equal(await hitung('jamKerja'), 1)
    assert.equal((await kirim(dinkes, '/kalender/jam/baru', { ...KOTA, ...LIMA })).status, 422)
  })

  test('unit diatur adminnya, tetapi tidak oleh admin lain', async () => {
    const milik = { ...KOTA, ...LIMA, nama: 'Enam hari', pola: 'enam-hari', hari6: '07.30-13.00' }
    const isi = { ...milik, unitId: unit.puskesmas }
    assert.equal((await kirim(dishub, '/kalender/jam/baru', isi)).status, 422)
    assert.equal((await kirim(dinkes, '/kalender/jam/baru', isi)).status, 303)
    const { id: jamId } = await db
      .selectFrom('jamKerja')
      .select('id')
      .where('unitId', '=', unit.puskesmas)
      .executeTakeFirstOrThrow()
    assert.equal((await request(dishub, 'GET', `/kalender/jam/${jamId}`)).status, 404)
    assert.equal((await kirim(dishub, `/kalender/jam/${jamId}/hapus`, {})).status, 404)
    assert.equal((await kirim(dishub, `/kalender/jam/${jamId}`, { ...isi, versi: '1' })).status, 404)
  })

  test('jam yang tidak terbaca disebut harinya', async () => {
    const { status, teks } = await kirim(bkpsdm, '/kalender/jam/baru', {
      ...KOTA,
      hari1: '25.00-26.00',
      mulai: '2027-01-01',
    })
    assert.equal(status, 422)
    assert.match(teks, /jam Senin/)
    assert.match(teks, /25\.00-26\.00/)
  })

  test('masa yang bertumpuk menyebut jam kerja yang sudah ada', async () => {
    const { teks } = await kirim(bkpsdm, '/kalender/jam/baru', { ...KOTA, ...LIMA, nama: 'Baru' })
    assert.match(teks, /bertumpuk dengan Lima hari kerja sejak 1 Agustus 2022/)
  })

  test('Ramadan lima hari mengubah jam dinas, bukan jam puskesmas yang enam hari', async () => {
    const ramadan = { ...KOTA, nama: 'Ramadan', isKhusus: 'ya', mulai: '2027-02-08', sampai: '2027-03-09' }
    const pagi = '08.00-15.00 (12.00-12.30)'
    const isi = { ...ramadan, hari1: pagi, hari2: pagi, hari3: pagi, hari4: pagi, hari5: pagi }
    assert.equal((await kirim(bkpsdm, '/kalender/jam/baru', isi)).status, 303)
    const kadis = await lihat(dinkes, `/pegawai/${id.kadis}/hari?hari=2027-02-10`)
    assert.match(kadis, /Hari kerja menurut Ramadan/)
    const dia = await lihat(bidan, `/pegawai/${id.bidan}/hari?hari=2027-02-10`)
    assert.match(dia, /Hari kerja menurut Enam hari/)
  })
})

describe('Cuti dan dinas luar', () => {
  const path = `/pegawai/${id.bidan}/ketidakhadiran`
  const cuti = { jenis: 'cuti-tahunan', mulai: '2026-12-01', sampai: '2026-12-03', nomorSurat: '800/1' }

  test('dicatat admin unitnya, terlihat pada kalender orangnya, dan dua kali tersimpan sekali', async () => {
    assert.equal((await kirim(dinkes, path, cuti)).status, 303)
    assert.equal((await kirim(dinkes, path, cuti)).status, 303)
    assert.equal(await hitung('ketidakhadiran'), 1)
    assert.match(await lihat(bidan, `/pegawai/${id.bidan}/hari?bulan=2026-12`), /Cuti tahunan yang disetujui/)
  })

  test('kalender menyebut nomor surat cutinya', async () => {
    assert.match(await lihat(bidan, `/pegawai/${id.bidan}/hari?hari=2026-12-02`), /800\/1/)
  })

  test('yang bertumpuk dan yang bukan haknya ditolak dengan sebab', async () => {
    const tumpuk = await kirim(dinkes, path, { ...cuti, jenis: 'dinas-luar', mulai: '2026-12-03' })
    assert.match(tumpuk.teks, /bertumpuk dengan cuti tahunan/)
    await db.updateTable('pegawai').set({ jenis: 'pppk' }).where('id', '=', id.perawat).execute()
    const besar = { ...cuti, jenis: 'cuti-besar' }
    const bukanHak = await kirim(dinkes, `/pegawai/${id.perawat}/ketidakhadiran`, besar)
    assert.equal(bukanHak.status, 422)
    assert.match(bukanHak.teks, /bukan hak PPPK/)
  })

  test('orang lain tidak mencatat, mengubah, atau menghapusnya', async () => {
    const { id: cutiId } = await db.selectFrom('ketidakhadiran').select('id').executeTakeFirstOrThrow()
    for (const siapa of [dishub, bidan]) {
      assert.equal((await kirim(siapa, path, cuti)).status, 404)
      assert.equal((await request(siapa, 'GET', `/ketidakhadiran/${cutiId}`)).status, 404)
      assert.equal((await kirim(siapa, `/ketidakhadiran/${cutiId}`, cuti)).status, 404)
      assert.equal((await kirim(siapa, `/ketidakhadiran/${cutiId}/hapus`, {})).status, 404)
    }
    assert.equal((await request(dishub, 'GET', `/pegawai/${id.bidan}/hari`)).status, 404)
  })

  test('dua admin sekaligus: yang kedua melihat isi yang pertama', async () => {
    const { id: cutiId } = await db.selectFrom('ketidakhadiran').select('id').executeTakeFirstOrThrow()
    const ubah = { ...cuti, versi: '1' }
    assert.equal(
      (await kirim(dinkes, `/ketidakhadiran/${cutiId}`, { ...ubah, sampai: '2026-12-04' })).status,
      303,
    )
    const { status, teks } = await kirim(bkpsdm, `/ketidakhadiran/${cutiId}`, {
      ...ubah,
      sampai: '2026-12-05',
    })
    assert.equal(status, 422)
    assert.match(teks, /1–4 Desember 2026/)
    assert.match(teks, /value="2026-12-05"/)
  })

  test('tulisan HTML tampil sebagai tulisan', async () => {
    const isi = { ...cuti, nomorSurat: '<script>x</script>', mulai: '2026-12-10', sampai: '2026-12-10' }
    assert.equal((await kirim(dinkes, path, isi)).status, 303)
    const halaman = await lihat(dinkes, '/kalender/ketidakhadiran')
    assert.ok(!halaman.includes('<script>x'))
    assert.match(halaman, /&lt;script/)
  })
})
