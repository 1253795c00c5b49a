import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listFungsi } from '../../scripts/periksa/fungsi.ts'

const ukuran = (sumber: string) =>
  listFungsi(sumber, 'contoh.ts').map(({ nama, logika, parameter }) => [nama, logika, parameter])

test('baris logika sebuah fungsi adalah miliknya sendiri: bukan kosong, komentar, penutup, atau isi fungsi di dalamnya', () => {
  const sumber = `
export function luar(a: string, b: string, c: string, d: string) {
  // Sebab.
  const satu = a

  const dalam = () => {
    const dua = b
    return dua
  }
  return satu + dalam() + c + d
}`
  assert.deepEqual(ukuran(sumber), [
    ['luar', 3, 4],
    ['dalam', 2, 0],
  ])
})

test('teks, daftar, objek, dan tabel jawaban yang ditulis utuh terhitung satu baris', () => {
  const sumber = `
function tabel(kode: string) {
  switch (kode) {
    case 'a':
      return { apa: 'satu', mengapa: 'dua' }
    case 'b':
      return { apa: 'tiga', mengapa: 'empat' }
  }
}
function kueri() {
  return \`
    select satu
    from dua\`
}
function langkah(kode: string) {
  switch (kode) {
    case 'a': {
      const satu = kode
      return satu
    }
  }
}`
  assert.deepEqual(ukuran(sumber), [
    ['tabel', 1, 1],
    ['kueri', 1, 0],
    ['langkah', 4, 1],
  ])
})
