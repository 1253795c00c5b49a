import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HALAMAN_GALERI } from '../../scripts/galeri/halaman.tsx'
import { compareKata } from '../../src/web/ui/beda.ts'
import { dokumen } from '../../src/web/ui/dokumen.ts'
import { hurufAwal } from '../../src/web/ui/nama.tsx'
import {
  tulisAngka,
  tulisHari,
  tulisHariTanggal,
  tulisJam,
  tulisNip,
  tulisRupiah,
  tulisTanggalSaat,
} from '../../src/web/ui/tulis.ts'

test('tanggal, jam, angka, dan NIP ditulis seperti di surat dinas', () => {
  assert.equal(tulisHariTanggal('2026-11-24'), 'Selasa, 24 November 2026')
  assert.equal(tulisHari('2028-02-29'), 'Selasa 29 Februari')
  assert.equal(tulisHari('2026-01-01'), 'Kamis 1 Januari')
  assert.equal(tulisJam(450), '07.30')
  assert.equal(tulisAngka(88.4), '88,4')
  assert.equal(tulisRupiah(1250000), 'Rp 1.250.000')
  assert.equal(tulisNip('199108172015032004'), '19910817 201503 2 004')
})

test('sebelum pukul delapan pagi di Samarinda, tanggal suatu saat bukan lagi tanggal UTC', () => {
  const pada = Temporal.Instant.from('2026-11-24T21:00:00Z')
  assert.equal(tulisTanggalSaat(pada, 'Asia/Makassar'), '25 November 2026')
  assert.equal(tulisTanggalSaat(pada, 'UTC'), '24 November 2026')
})

test('nama hari benar untuk setiap hari dari 1999 sampai 2050', () => {
  const hari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
  for (let t = Temporal.PlainDate.from('1999-01-01'); t.year <= 2050; t = t.add({ days: 1 })) {
    assert.equal(tulisHari(t.toString()).split(' ')[0], hari[t.dayOfWeek % 7])
  }
})

test('gelar tidak menjadi huruf awal nama', () => {
  assert.equal(hurufAwal('dr. Hendra Wiratama, M.Kes.'), 'HW')
  assert.equal(hurufAwal('Nur Aisyah Rahmadani'), 'NA')
})

test('dua tulisan yang berbeda dapat disusun kembali utuh dari potongannya', () => {
  const { kiri, kanan } = compareKata('lengkap sedikitnya enam kali', 'lengkap sesuai standar K6')
  assert.equal(kiri.map((p) => p.teks).join(''), 'lengkap sedikitnya enam kali')
  assert.equal(kanan.map((p) => p.teks).join(''), 'lengkap sesuai standar K6')
  assert.deepEqual(kiri[0], { teks: 'lengkap ', beda: false })
})

for (const [nama, buat] of Object.entries(HALAMAN_GALERI)) {
  test(`halaman ${nama} tidak memakai gaya atau skrip sebaris`, () => {
    const html = dokumen(buat('kinerja'))
    assert.doesNotMatch(html, /\sstyle=/)
    assert.doesNotMatch(html, /\son\w+=/)
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/)
    assert.doesNotMatch(html, /<style/)
  })
}
