import assert from 'node:assert/strict'
import { test } from 'node:test'
import { access } from '../../../src/web/access.ts'
import { kataHalaman } from '../../../src/web/jejak/kata-peristiwa.ts'
import { organisasiAccess } from '../../../src/web/organisasi/access.ts'

test('setiap halaman tentang seseorang disebut dengan kata sendiri, dan hanya data kepegawaian disebut begitu', () => {
  for (const [kunci, syarat] of Object.entries(access)) {
    const [metode, path = ''] = kunci.split(' ')
    if (metode !== 'GET' || (syarat?.untuk !== 'orang' && syarat?.untuk !== 'dokumen')) continue
    const kata = kataHalaman(path)
    assert.notEqual(kata, 'halaman lain tentang Anda', path)
    assert.equal(kata === 'data kepegawaian', kunci in organisasiAccess, `${path}: ${kata}`)
  }
})

test('yang dilihat disebut seperti orang menyebutnya', () => {
  for (const [path, kata] of [
    ['/pegawai/:pegawaiId/kegiatan/:tanggal', 'kegiatan harian'],
    ['/pegawai/:pegawaiId/hari', 'cuti dan dinas luar'],
    ['/pegawai/:pegawaiId/angka-kredit', 'angka kredit'],
    ['/skp/:skpId/cetak.pdf', 'dokumen cetak SKP'],
    ['/skp/:skpId/umpan-balik', 'umpan balik yang Anda terima'],
    ['/penilaian/:evaluasiId/keberatan', 'keberatan atas evaluasi kinerja'],
    ['/kalender/ketidakhadiran', 'cuti dan dinas luar'],
    ['/tim/matriks', 'matriks peran dan hasil'],
  ] as const)
    assert.equal(kataHalaman(path), kata)
})
