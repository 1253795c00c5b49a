import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CETAK } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { KERTAS } from '../../src/domain/dokumen/ukuran-kertas.ts'
import { bacaPdf, teksPdf } from './baca-pdf.ts'
import { FORMAT } from './semua-format.ts'

const UKURAN = { F4: [612, 936], A4: [595, 842] } as const
const periksa = 'https://kinerja.samarindakota.go.id/dokumen/0123456789abcdef'

/** What PDF/A-2a asks of a file and can be read from it without a validator (ISO 19005-2, 6.2 to 6.8). */
const WAJIB: readonly (readonly [apa: string, pola: RegExp])[] = [
  ['pengenal PDF/A bagian 2', /<pdfaid:part>2<\/pdfaid:part>/],
  ['tingkat kesesuaian A', /<pdfaid:conformance>A<\/pdfaid:conformance>/],
  ['profil warna keluaran', /\/OutputIntents? ?\[?[\s\S]*?\/GTS_PDFA1/],
  ['pohon struktur', /\/StructTreeRoot \d+ 0 R/],
  ['tanda bertag', /\/Marked true/],
  ['bahasa', /\/Lang \(id\)/],
  ['judul', /<dc:title>/],
  ['pengenal berkas', /\/ID \[/],
  ['sel tabel bertag', /\/S \/TD/],
]
const TERLARANG: readonly (readonly [apa: string, pola: RegExp])[] = [
  ['sandi', /\/Encrypt /],
  ['skrip', /\/(JavaScript|JS|Launch|RichMedia) /],
  ['berkas luar', /\/(EmbeddedFiles|F \()/],
]

for (const { nama, lanskap, cetak } of FORMAT)
  for (const kertas of KERTAS)
    test(`format ${nama} pada ${kertas}: PDF/A-2a bertag, berukuran tepat, dan bitanya selalu sama`, () => {
      const pilihan = { ...CETAK, kertas, periksa }
      const pdf = cetak(pilihan)
      const isi = Buffer.from(pdf).toString('latin1')
      for (const [apa, pola] of WAJIB) assert.match(isi, pola, apa)
      for (const [apa, pola] of TERLARANG) assert.doesNotMatch(isi, pola, apa)
      const fon = isi.match(/\/Type \/FontDescriptor/g)?.length ?? 0
      assert.ok(fon > 0)
      assert.equal(isi.match(/\/FontFile[23]? \d+ 0 R/g)?.length, fon, 'setiap fon tertanam')
      const [pendek, panjang] = UKURAN[kertas]
      for (const { lebar, tinggi } of bacaPdf(pdf))
        assert.deepEqual(
          [Math.round(lebar), Math.round(tinggi)],
          lanskap ? [panjang, pendek] : [pendek, panjang],
        )
      assert.deepEqual(cetak(pilihan), pdf)
    })

test('setiap kata tercetak pada kedua kertas', () => {
  for (const { nama, cetak } of FORMAT) {
    const kata = KERTAS.map((kertas) => teksPdf(cetak({ ...CETAK, kertas })).split(/\s+/))
    const [f4, a4] = kata.map((semua) => [...new Set(semua)].toSorted())
    assert.deepEqual(f4, a4, nama)
  }
})
