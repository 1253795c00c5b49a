import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { readLembar } from '../../../src/luar/lembar-kerja.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'

const { app } = await bukaAplikasi({ now: '2026-11-10T01:00:00Z' })

/** A workbook with one sheet of this content, as small as a zip can make it. */
function lembarZip(isi: Uint8Array): Uint8Array {
  const nama = Buffer.from('xl/worksheets/sheet1.xml')
  const kemasan = deflateRawSync(isi)
  const kepala = Buffer.alloc(30)
  kepala.writeUInt32LE(0x04034b50, 0)
  kepala.writeUInt16LE(8, 8)
  kepala.writeUInt32LE(kemasan.length, 18)
  kepala.writeUInt16LE(nama.length, 26)
  return Buffer.concat([kepala, nama, kemasan, Buffer.from('PK\x01\x02', 'latin1')])
}

describe('Lembar kerja yang dibuat untuk melumpuhkan', () => {
  const luas = { ok: false, penolakan: { kode: 'lembar-terlalu-luas' } }

  test('berkas kecil yang mengembang menjadi raksasa ditolak sebelum dibuka', async () => {
    const berkas = lembarZip(new Uint8Array(101 * 2 ** 20))
    assert.ok(berkas.length < 2 ** 20)
    assert.deepEqual(await readLembar(berkas), luas)
  })

  test('satu sel di ujung lembar tidak membuat jutaan sel kosong', async () => {
    for (const alamat of ['XFD1', 'A1048576', '&#88;FD1'])
      assert.deepEqual(await readLembar(lembarZip(Buffer.from(`<sheetData><c r = "${alamat}"/>`))), luas)
  })

  test('jutaan baris kosong, kolom tanpa akhir, dan kutipan yang tidak ditutup ditolak tanpa dibaca habis', async () => {
    const csv = (teks: string) => readLembar(Buffer.from(teks))
    assert.deepEqual(await csv(`a;b\n${'\n'.repeat(10_000_000)}`), {
      ok: false,
      penolakan: { kode: 'terlalu-banyak-baris', paling: 50_000 },
    })
    assert.deepEqual(await csv(';'.repeat(10_000_000)), luas)
    assert.deepEqual(await csv(`nama;nip\n${'a;'.repeat(200)}`), luas)
    assert.equal((await csv(`a\n"${'x\n'.repeat(1_000_000)}`)).ok, false)
  })

  test('lembar untuk satu orang berbatas lebih kecil', async () => {
    const batas = { palingMegabita: 1, palingBaris: 10, palingMegabitaTerbuka: 1 }
    assert.deepEqual(await readLembar(lembarZip(new Uint8Array(2 ** 20 + 1)), batas), luas)
    assert.deepEqual(await readLembar(Buffer.from('a\n'.repeat(11)), batas), {
      ok: false,
      penolakan: { kode: 'terlalu-banyak-baris', paling: 10 },
    })
  })

  test('halaman tetap dijawab selagi berkas besar dibaca', async () => {
    const urut: string[] = []
    const baris = 'a;b;c;d;e;f;g;h\n'.repeat(49_999)
    const baca = readLembar(Buffer.from(baris)).then((hasil) => {
      urut.push('lembar')
      return hasil
    })
    assert.equal((await app.request('/sehat')).status, 200)
    urut.push('halaman')
    const hasil = await baca
    assert.ok(hasil.ok)
    assert.equal(hasil.value.length, 49_999)
    assert.deepEqual(urut, ['halaman', 'lembar'])
  })

  test('berkas zip yang terpotong bukan lembar kerja', async () => {
    const berkas = lembarZip(Buffer.from('<sheetData/>'))
    for (const panjang of [3, 20, 40, berkas.length - 5])
      assert.deepEqual(await readLembar(berkas.subarray(0, panjang)), {
        ok: false,
        penolakan: { kode: 'bukan-lembar-kerja' },
      })
  })
})
