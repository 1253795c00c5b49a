import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { readLembar } from '../../../src/luar/lembar-kerja.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat')
const { kirim, buka, baca } = langkahSkp(dunia)
const alamat = '/tim/matriks'
const KEPALA = ['NIP', 'Nama', 'Jabatan', 'Peran 1: Ibu hamil terlayani lengkap', 'Bagian target 1']
const bidan = [ORANG.bidan, 'Nur Aisyah Rahmadani', 'Bidan Mahir']
const perawat = [ORANG.perawat, 'Rizky Pratama', 'Perawat Terampil']
await dunia.db.updateTable('skp').set({ status: 'draf' }).where('id', '=', dunia.skp.bidan.skpId).execute()

type Baris = readonly (readonly string[])[]

type Siapa = 'kapus' | 'bidan' | 'perawat'

function unggah(isi: Uint8Array | Baris, siapa: Siapa = 'kapus', ke = alamat) {
  const form = new FormData()
  const bita =
    isi instanceof Uint8Array ? isi : new TextEncoder().encode(isi.map((baris) => baris.join(';')).join('\n'))
  form.set('berkas', new File([bita as Uint8Array<ArrayBuffer>], 'matriks.xlsx'))
  return dunia.request(dunia.masuk[siapa] ?? null, 'POST', `${ke}/lembar?tahun=2026`, form)
}

/** The hidden fields of the button that takes the sheet over. */
function terapkan(halaman: string, siapa: Siapa = 'kapus', ke = alamat) {
  const lembar = /name="lembar" value="([^"]*)"/.exec(halaman)?.[1] ?? ''
  const versi = /name="versi" value="(\d+)"/.exec(halaman)?.[1] ?? ''
  return kirim(siapa, `${ke}/lembar/terapkan?tahun=2026`, {
    versi,
    lembar: lembar.replaceAll('&quot;', '"'),
  })
}

const peran = () =>
  dunia.db
    .selectFrom('peranMatriks')
    .innerJoin('pejabat', 'pejabat.id', 'peranMatriks.pegawaiId')
    .select(['pejabat.nama', 'peranMatriks.uraian', 'peranMatriks.bagianTarget'])
    .orderBy('pejabat.nama')
    .execute()

describe('Matriks seunit lewat Excel', () => {
  test('berkas yang diunduh memuat setiap orang, dan bila diunggah lagi tidak mengubah apa pun', async () => {
    const berkas = new Uint8Array(
      await (await buka('kapus', `${alamat}/matriks.xlsx?tahun=2026`)).arrayBuffer(),
    )
    const lembar = await readLembar(berkas)
    assert.ok(lembar.ok)
    assert.deepEqual(lembar.value[0], KEPALA)
    assert.deepEqual(
      lembar.value.slice(1).map((baris) => baris.slice(0, 3)),
      [bidan, perawat],
    )
    assert.match(await (await unggah(berkas)).text(), /Isi berkas sama dengan matriks ini/)
    assert.equal((await buka('bidan', `${alamat}/matriks.xlsx`)).status, 404)
  })

  test('diperiksa dulu, lalu diterapkan dan masuk ke draf SKP orangnya', async () => {
    const jawab = await unggah([
      KEPALA,
      [...bidan, 'Dua belas ibu terlayani', '12'],
      [...perawat, 'Rujukan tercatat', ''],
    ])
    assert.equal(jawab.status, 200)
    const halaman = await jawab.text()
    assert.match(halaman, /2 sel akan berubah/)
    assert.deepEqual(await peran(), [])
    assert.equal((await terapkan(halaman)).status, 303)
    assert.deepEqual(
      (await peran()).map(({ nama, uraian, bagianTarget }) => [nama, uraian, Number(bagianTarget)]),
      [
        ['Nur Aisyah Rahmadani', 'Dua belas ibu terlayani', 12],
        ['Rizky Pratama', 'Rujukan tercatat', 0],
      ],
    )
    assert.match(await baca('bidan', `/skp/${dunia.skp.bidan.skpId}`), /Dua belas ibu terlayani/)
    const basi = await terapkan(halaman)
    assert.equal(basi.status, 422)
    assert.match(await basi.text(), /isinya berubah setelah berkas diperiksa/)
  })

  test('setiap sel yang salah disebut tempatnya, dan tidak ada yang berubah', async () => {
    await dunia.db
      .updateTable('skp')
      .set({ status: 'diajukan' })
      .where('id', '=', dunia.skp.bidan.skpId)
      .execute()
    const jawab = await unggah([
      KEPALA,
      [...bidan, 'Diganti', 'dua belas'],
      [...perawat, '', '3'],
      ['199001012014021001', 'Anton Wijaya', 'Pengemudi', 'Menyetir', ''],
      [...perawat, 'Rujukan', ''],
    ])
    assert.equal(jawab.status, 422)
    const halaman = (await jawab.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    assert.match(halaman, /5 sel perlu diperbaiki/)
    assert.match(halaman, /E2 Bagian target 1 Tulis angka saja/)
    assert.match(halaman, /D2 Peran 1: Ibu hamil terlayani lengkap Peran ini terkunci bersama SKP-nya/)
    assert.match(halaman, /E3 Bagian target 1 Tulis perannya dulu/)
    assert.match(halaman, /A4 NIP NIP ini tidak ada di matriks Anda/)
    assert.match(halaman, /A5 NIP NIP ini sudah ada di baris lain/)
    assert.equal((await peran()).length, 2)
    const kolom = await unggah([
      ['NIP', 'Peran 1: Hasil kerja lain'],
      [ORANG.bidan, 'x'],
    ])
    assert.match(await kolom.text(), /tidak ada lagi di SKP Anda/)
    assert.match(await (await unggah([['Nama']])).text(), /Kolom “NIP” tidak ada/)
  })
})

describe('Matriks yang ditetapkan', () => {
  const tetapkan = async (uraian: string) => {
    const halaman = await baca('kapus', `${alamat}?tahun=2026`)
    const versi = /name="versi" value="(\d+)"/.exec(halaman)?.[1] ?? ''
    const sel = (pegawaiId: string) => `${pegawaiId}.${dunia.skp.kapus.rhkId}`
    return kirim('kapus', alamat, {
      ...{ tahun: '2026', versi, aksi: 'tetapkan' },
      [`peran.${sel(dunia.kota.id.bidan)}`]: 'Dua belas ibu terlayani',
      [`bagian.${sel(dunia.kota.id.bidan)}`]: '12',
      [`peran.${sel(dunia.kota.id.perawat)}`]: uraian,
    })
  }
  const cetak = async (versi: number, siapa: 'kapus' | 'kadis' = 'kapus') =>
    buka(siapa, `${alamat}/cetak.pdf?tahun=2026&versi=${versi}`)

  test('dibekukan; yang berubah kemudian menjadi versi berikutnya dan yang lama tetap terbaca', async () => {
    assert.equal((await tetapkan('Rujukan tercatat')).status, 303)
    const pertama = Buffer.from(await (await cetak(1)).arrayBuffer())
    assert.match(teksPdf(pertama).replaceAll(/\s+/g, ' '), /Rujukan tercatat.*dapat diperiksa di/)
    assert.equal((await tetapkan('Rujukan tuntas')).status, 303)
    assert.deepEqual(Buffer.from(await (await cetak(1)).arrayBuffer()), pertama)
    assert.match(teksPdf(Buffer.from(await (await cetak(2)).arrayBuffer())), /Rujukan tuntas/)
    assert.match(await baca('kapus', `${alamat}?tahun=2026`), /Matriks yang ditetapkan/)
  })

  test('milik orang lain tidak terbaca lewat nomor versinya, dan kertasnya menyebut siapa yang menetapkan', async () => {
    assert.equal((await cetak(1, 'kadis')).status, 404)
    for (const versi of [9, 99_999_999_999]) assert.equal((await cetak(versi)).status, 404)
    const { kode } = await dunia.db
      .selectFrom('dokumen')
      .select('kode')
      .where('jenis', '=', 'matriks')
      .where('versi', '=', 1)
      .executeTakeFirstOrThrow()
    const halaman = await (await dunia.request(null, 'GET', `/dokumen/${kode}`)).text()
    assert.match(halaman, /dr\. Hendra Wiratama/)
    assert.match(halaman, /Dokumen ini sudah digantikan/)
  })
})

describe('Matriks tim kerja lewat Excel', () => {
  let matriks = ''
  before(async () => {
    const masa = { mulai: '2026-02-01', sampai: '2026-12-31' }
    const bentuk = await kirim('kapus', '/tim-kerja/baru', { nama: 'Gizi', tujuan: '', ...masa })
    const tim = bentuk.headers.get('location') ?? ''
    await kirim('kapus', `${tim}/anggota`, { nip: ORANG.bidan, peran: 'ketua', ...masa })
    await kirim('kapus', `${tim}/anggota`, { nip: ORANG.perawat, peran: 'anggota', ...masa })
    matriks = `${tim}/matriks`
  })
  const unduh = async () => {
    const jawab = await buka('bidan', `${matriks}/matriks.xlsx?tahun=2026`)
    const lembar = await readLembar(new Uint8Array(await jawab.arrayBuffer()))
    assert.ok(lembar.ok)
    return lembar.value
  }

  test('ketuanya mengunduh anggota dan hasil kerjanya; pimpinan dan anggota tim tidak', async () => {
    assert.match(await baca('bidan', `${matriks}?tahun=2026`), /Lewat Excel/)
    const [kepala, ...baris] = await unduh()
    assert.deepEqual(kepala?.slice(0, 3), ['NIP', 'Nama', 'Jabatan'])
    assert.match(kepala?.[3] ?? '', /^Peran 1: /)
    assert.deepEqual(
      baris.map((satu) => satu.slice(0, 3)),
      [perawat],
    )
    for (const siapa of ['kapus', 'perawat'] as const) {
      for (const akhir of ['lembar', 'matriks.xlsx'])
        assert.equal((await buka(siapa, `${matriks}/${akhir}`)).status, 404, `${siapa} ${akhir}`)
      assert.equal((await unggah(await unduh(), siapa, matriks)).status, 404, siapa)
      assert.equal((await kirim(siapa, `${matriks}/lembar/terapkan`, { lembar: '[]' })).status, 404, siapa)
    }
  })

  test('diperiksa sel demi sel, lalu diterapkan ke matriks tim dan bukan ke matriks pimpinannya', async () => {
    const [kepala = []] = await unduh()
    const sisa = kepala.slice(5).map(() => '')
    const salah = await unggah([kepala, [...perawat, '', '3', ...sisa]], 'bidan', matriks)
    assert.equal(salah.status, 422)
    assert.match(await salah.text(), /E2[\s\S]*?Tulis perannya dulu/)
    const jawab = await unggah([kepala, [...perawat, 'Balita tertimbang', '', ...sisa]], 'bidan', matriks)
    const halaman = await jawab.text()
    assert.match(halaman, /1 sel akan berubah/)
    const diterapkan = await terapkan(halaman, 'bidan', matriks)
    assert.equal(diterapkan.headers.get('location'), `${matriks}?tahun=2026`)
    assert.match(await baca('bidan', `${matriks}?tahun=2026`), /Balita tertimbang/)
    assert.doesNotMatch(await baca('kapus', `${alamat}?tahun=2026`), /Balita tertimbang/)
    const basi = await terapkan(halaman, 'bidan', matriks)
    assert.match(await basi.text(), /isinya berubah setelah berkas diperiksa/)
  })
})
