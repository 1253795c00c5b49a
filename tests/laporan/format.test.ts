import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CETAK } from '../../scripts/contoh-permenpanrb/kertas.ts'
import { KERTAS } from '../../src/domain/dokumen/ukuran-kertas.ts'
import { matriks } from '../../src/reports/matriks.ts'
import { pendokumentasian } from '../../src/reports/pendokumentasian.ts'
import { rencanaAksi } from '../../src/reports/rencana-aksi.ts'
import { bacaPdf, gambarPdf } from './baca-pdf.ts'
import { kalimatHilang } from './halaman-peraturan.ts'
import { type Format, KOSONG } from './isian-format.ts'
import { FORMAT } from './semua-format.ts'

/** Where the page leaves a blank, the paper prints what was filled in. */
const ISIAN: readonly (readonly [RegExp, string])[] = [
  [/(?:….*)?JANUARI SD … DESEMBER TAHUN ….*$/i, '1 JANUARI SD 31 DESEMBER TAHUN 2026'],
  [/\(tanggal, bulan, tahun\)/g, '30 Desember 2026'],
  [/^1 NAMA 1 NAMA$/, '1 NAMA (Nama) 1 NAMA (Nama)'],
  [/^2 NIP 2 NIP( \(\*opsional\))?$/, '2 NIP (NIP) 2 NIP$1 (NIP)'],
  [/^NAMA :$/, 'NAMA : (Nama)'],
  [/^NIP :$/, 'NIP : (NIP)'],
  [/^\(NIP\)( \(NIP\))?$/, 'NIP (NIP)'],
]

/** The lines of the regulation's page, in its order, each as the paper prints it. */
function barisPeraturan(nama: string): string[] {
  return readFileSync(join(import.meta.dirname, 'format', `${nama}.txt`), 'utf8')
    .split('\n')
    .filter((baris) => baris !== '' && !baris.startsWith('# '))
    .map((baris) => {
      const [halaman = '', tercetak] = baris.split(' => ')
      return tercetak ?? ISIAN.reduce((teks, [pola, ganti]) => teks.replace(pola, ganti), halaman)
    })
}

const pdf = (format: Format) => format.cetak(CETAK)

for (const format of FORMAT) {
  const { nama, lanskap, lembar = 1, tepi } = format

  test(`format ${nama}: setiap baris halaman peraturan tercetak, dengan urutan yang sama`, () => {
    assert.equal(kalimatHilang(barisPeraturan(nama), pdf(format)), undefined)
  })

  test(`format ${nama}: tepi tabel, ukuran kertas, dan banyaknya lembar seperti peraturan`, () => {
    const halaman = bacaPdf(pdf(format))
    const tegak = halaman.flatMap(({ garis }) => garis.filter(({ dx }) => dx === 0).map(({ x }) => x))
    for (const x of tepi)
      assert.ok(
        tegak.some((satu) => Math.abs(satu - x) < 3),
        `tidak ada garis pada ${x} pt`,
      )
    assert.deepEqual(
      [...new Set(halaman.map(({ lebar, tinggi }) => `${lebar} x ${tinggi}`))],
      [lanskap ? '936 x 612' : '612 x 936'],
    )
    assert.equal(halaman.length, lembar)
  })

  test(`format ${nama}: kepala tabel berarsir biru muda seperti peraturan`, () => {
    assert.ok(gambarPdf(pdf(format)).some((isi) => ARSIR.test(isi)))
  })
}

/** RGB 0.871 0.918 0.965, as measured (#DEEAF6). */
const ARSIR = /0\.87\d* 0\.91\d* 0\.96\d* (rg|sc|scn)\n/

test('C.1: "(MISCONDUCT)" tercetak miring, terpisah dari "KURANG" yang tegak', () => {
  for (const format of FORMAT.filter(({ nama }) => nama.startsWith('c1')))
    assert.ok(bacaPdf(pdf(format)).some(({ teks }) => teks.some(({ isi }) => isi.startsWith('(MISCONDUCT)'))))
})

/** One stroke from the leader's row to the team's own table, as on p. 49. */
const PANAH = 1

test('A.1.5: bingkai tebal menandai ketua tim di baris pimpinannya dan di kepala tabel timnya', () => {
  const ketua = { nama: 'Nur Aisyah Rahmadani', jabatan: 'Bidan Mahir' }
  const pimpinan = { nama: 'dr. Hendra Wiratama', jabatan: 'Kepala Puskesmas' }
  const anggota = { nama: 'Dewi Lestari', jabatan: 'Bidan Mahir' }
  const peran = { kolom: ['Kunjungan K6'], sel: [['Ibu hamil terlayani']] }
  const milikPimpinan = { pemilik: pimpinan, kolom: peran.kolom, baris: [{ ...ketua, sel: peran.sel }] }
  const milikKetua = { pemilik: ketua, kolom: peran.kolom, baris: [{ ...anggota, sel: peran.sel }] }
  const tebal = (tabel: (typeof milikPimpinan)[]) =>
    gambarPdf(matriks({ instansi: 'Kota Samarinda', tahun: 2026, tabel }, CETAK)).flatMap((isi) => [
      ...isi.matchAll(/^2\.25 w$/gm),
    ]).length

  assert.equal(tebal([milikPimpinan]), 0)
  assert.equal(tebal([milikPimpinan, milikKetua]), 2 * 4 + PANAH)
})

test('NIP 18 angka muat sebaris pada kolom sempit B.1.1, B.1.2, dan D', () => {
  const nip = '199108172015032004'
  const orang = { nama: 'Nur Aisyah Rahmadani', nip, jabatan: 'Bidan Mahir', unitKerja: 'Puskesmas Sempaja' }
  const umum = { ...KOSONG, pegawai: orang, penilai: orang }
  const rhk = [{ uraian: 'Ibu hamil terlayani', aksi: ['Memeriksa'], realisasi: ['19 orang'] }]
  for (const kertas of KERTAS) {
    const cetak = { ...CETAK, kertas }
    for (const satu of [rencanaAksi({ ...umum, rhk }, cetak), pendokumentasian({ ...umum, rhk }, cetak)]) {
      const ditulis = bacaPdf(satu).flatMap(({ teks }) => teks.filter(({ isi }) => isi === nip))
      assert.equal(ditulis.length, 2)
    }
  }
})
