import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { CETAK, cetakEvaluasi, cetakSkp } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { bacaPdf, rapat } from './baca-pdf.ts'
import { FORMAT } from './semua-format.ts'
import { halamanTerbaca } from './urutan-baca.ts'

/** Sheets of the filled-in examples (p. 131-157 and 188-214); where ours differ, decision 0018 says why. */
const LEMBAR = {
  'direktur-jenderal': { skp: 3, evaluasi: 7 },
  direktur: { skp: 4, evaluasi: 7 },
  // The page leaves three fifths of p. 202 empty before the curve: 7 sheets there.
  'kepala-subdirektorat': { skp: 4, evaluasi: 6 },
  // The page narrows the columns of A.1.7 to 3 sheets.
  fungsional: { skp: 4, evaluasi: 6 },
} as const

for (const skp of SKP_CONTOH)
  test(`${skp.orang}: SKP dan evaluasi contoh sebanyak lembar halaman peraturan`, () => {
    if (skp.orang === 'menteri') return
    const lembar = { skp: bacaPdf(cetakSkp(skp)).length, evaluasi: bacaPdf(cetakEvaluasi(skp)).length }
    assert.deepEqual(lembar, LEMBAR[skp.orang])
  })

function cetakFormat(nama: string): Uint8Array {
  const format = FORMAT.find((satu) => satu.nama === nama)
  assert.ok(format)
  return format.cetak(CETAK)
}

/** Where the regulation's pages end (p. 33, 36, 56, 59, 72, 74, 77, 107): what the last sheet begins with. */
const AWAL_LEMBAR_TERAKHIR: readonly (readonly [nama: string, awal: string])[] = [
  ['a11', '3 Kompeten'],
  ['a12', 'PERILAKU KERJA* - Bertindak proaktif 7 Kolaboratif'],
  ['a16', '3 Kompeten'],
  ['a17', 'PERILAKU KERJA** - Bertindak proaktif 7 Kolaboratif'],
  ['b13', 'bertanggung jawab, efektif, dan efisien. - Tidak menyalahgunakan kewenangan jabatan 3 Kompeten'],
  ['b14', 'PERILAKU KERJA* UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG - Menggunakan kekayaan'],
  ['b15', 'PERILAKU KERJA* UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG - Terus berinovasi'],
]

for (const [nama, awal] of AWAL_LEMBAR_TERAKHIR)
  test(`format ${nama}: lembar terakhir mulai di tempat halaman peraturan`, () => {
    const terakhir = rapat(halamanTerbaca(cetakFormat(nama)).at(-1) ?? '')
    assert.ok(terakhir.startsWith(rapat(awal)), terakhir.slice(0, 120))
  })

test('tanda tangan SKP tidak sendirian di lembar terakhir: nilai perilaku yang terakhir ikut, seperti p. 137', () => {
  const skp = SKP_CONTOH.find(({ orang }) => orang === 'direktur')
  assert.ok(skp)
  const terakhir = rapat(halamanTerbaca(cetakSkp(skp)).at(-1) ?? '')
  assert.ok(terakhir.startsWith(rapat('PERILAKU KERJA* 7 Kolaboratif')), terakhir.slice(0, 120))
})

const PASANGAN = [
  ['Suka menolong', 'Membangun lingkungan'],
  ['Terus berinovasi', 'Bertindak proaktif'],
] as const

/** From one baseline to the next inside a cell, in pt, where no page ends between them. */
function jarakBaris(pdf: Uint8Array): number[] {
  return bacaPdf(pdf).flatMap(({ teks }) =>
    PASANGAN.flatMap(([atas, bawah]) => {
      const y = (awal: string) => teks.find(({ isi }) => isi.trim().startsWith(awal))?.y ?? Number.NaN
      const jarak = y(bawah) - y(atas)
      return Number.isNaN(jarak) ? [] : [jarak]
    }),
  )
}

function berjarak(pdf: Uint8Array, pt: number, nama: string) {
  const jarak = jarakBaris(pdf)
  assert.ok(jarak.length > 0 && jarak.every((satu) => Math.abs(satu - pt) < 0.1), `${nama}: ${jarak} pt`)
}

test('jarak baris: formulir dan isian pendek 1,15 baris, isian panjang satu baris, seperti peraturan', () => {
  for (const nama of ['a11', 'a12', 'a16', 'a17', 'b15', 'c11', 'c12'])
    berjarak(cetakFormat(nama), 14.86, nama)
  for (const nama of ['b13', 'b14', 'c13']) berjarak(cetakFormat(nama), 12.87, nama)
  for (const skp of SKP_CONTOH)
    for (const pdf of [cetakSkp(skp), cetakEvaluasi(skp)]) berjarak(pdf, 12.87, skp.orang)
})

test('isi setiap lembar lanskap mulai dan selesai di tepi yang diukur pada peraturan', () => {
  for (const { nama } of FORMAT.filter(({ lanskap, nama }) => lanskap && nama !== 'a13'))
    for (const { teks } of bacaPdf(cetakFormat(nama))) {
      const y = teks.map((satu) => satu.y)
      assert.ok(
        Math.min(...y) > 85 && Math.max(...y) < 612 - 68,
        `${nama}: ${Math.min(...y)}..${Math.max(...y)}`,
      )
    }
})

test('judul C.1 dan B.1.5 berdiri di baris halaman peraturan (p. 75, 105, 108, 111)', () => {
  for (const [nama, awal, y] of [
    ['b15', 'PERIODE: TRIWULAN', 172.9],
    ['c11', 'PERIODE***', 158],
    ['c12', 'PERIODE***', 172.9],
    ['c13', 'HASIL EVALUASI', 113.5],
  ] as const) {
    const baris = bacaPdf(cetakFormat(nama))[0]?.teks.find(({ isi }) => isi.trim().startsWith(awal))
    assert.ok(baris && Math.abs(baris.y - y) < 5, `${nama}: ${baris?.y}`)
  }
})

test('B.1.8: kolom umpan balik yang belum diisi kosong, tanpa nomor', () => {
  const teks = bacaPdf(cetakFormat('b18')).flatMap((halaman) => halaman.teks)
  assert.equal(teks.filter(({ isi }) => isi.trim() === '4.').length, 1)
})

/** Lines that stand alone on p. 68, 80, 82, 83, 84 and 87, since the words there are set at 11 pt. */
const BARIS = [
  ['b12', 'Dukung:'],
  ['b16', 'MENGATASI'],
  ['b17', 'YANG AKAN DIKEMBANGKAN'],
  ['b18', 'dipahami'],
  ['b19', 'Lain'],
  ['b110', 'KERJA PEGAWAI?'],
] as const

for (const [nama, baris] of BARIS)
  test(`format ${nama}: baris berganti di tempat halaman peraturan`, () => {
    const teks = bacaPdf(cetakFormat(nama)).flatMap((halaman) => halaman.teks)
    assert.ok(teks.some(({ isi }) => isi.trim() === baris))
  })

test('C.1: formulir kosong tidak mencoret pilihan dan menyisakan tempat gambar', () => {
  for (const nama of ['c11', 'c12', 'c13']) {
    const [lembar] = bacaPdf(cetakFormat(nama))
    const capaian = lembar?.teks.find(({ isi }) => isi.trim().startsWith('ISTIMEWA/'))
    assert.ok(capaian)
    const dicoret = lembar?.garis.some(
      ({ x, y, dy }) => dy === 0 && Math.abs(x - capaian.x) < 2 && y < capaian.y && y > capaian.y - 6,
    )
    assert.equal(dicoret, false, nama)
  }
})
