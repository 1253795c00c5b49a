import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BAGIAN_BIMBINGAN } from '../../src/domain/pembinaan/bagian-bimbingan.ts'
import {
  type Bimbingan,
  fillBimbingan,
  giveTandaTangan,
  isSelesai,
  kekuranganBimbingan,
  type Sisi,
} from '../../src/domain/pembinaan/bimbingan.ts'

const PADA = Temporal.Instant.from('2026-11-10T02:00:00Z')
const jenis = fc.constantFrom('coaching' as const, 'mentoring' as const)
const sisi = fc.constantFrom<Sisi>('pegawai', 'pembimbing')
const langkah = fc.record({ sisi, apa: fc.constantFrom('tulis', 'tanda-tangan'), lengkap: fc.boolean() })

const baru = (jenis: Bimbingan['jenis']): Bimbingan => ({
  jenis,
  isi: {},
  versi: 1,
  ditandatanganiPegawaiPada: null,
  ditandatanganiPembimbingPada: null,
})

/** Every part with one line, of everybody: what is not one's own must not be taken. */
function semuaBagian(jenis: Bimbingan['jenis'], penulis: string, lengkap: boolean) {
  return Object.fromEntries(
    BAGIAN_BIMBINGAN[jenis].map(({ kunci, kolom }) => [
      kunci,
      [Object.fromEntries(kolom.map((satu, i) => [satu.kunci, lengkap || i > 0 ? penulis : '']))],
    ]),
  )
}

test('tidak ada yang menulis bagian pihak lain', () => {
  fc.assert(
    fc.property(jenis, sisi, fc.boolean(), (jenis, sisi, lengkap) => {
      const hasil = fillBimbingan(baru(jenis), sisi, { versi: 1, isi: semuaBagian(jenis, sisi, lengkap) })
      assert.ok(hasil.ok)
      for (const { kunci, penulis } of BAGIAN_BIMBINGAN[jenis])
        if (penulis !== sisi && penulis !== 'keduanya') assert.equal(hasil.value.isi[kunci], undefined)
    }),
  )
})

test('apa pun urutannya: yang selesai lengkap, ditandatangani keduanya atas isi yang sama, dan tidak berubah lagi', () => {
  fc.assert(
    fc.property(jenis, fc.array(langkah, { maxLength: 14 }), (jenis, urutan) => {
      let kini = baru(jenis)
      for (const { sisi, apa, lengkap } of urutan) {
        const semula = kini
        const hasil =
          apa === 'tulis'
            ? fillBimbingan(kini, sisi, { versi: kini.versi, isi: semuaBagian(jenis, sisi, lengkap) })
            : giveTandaTangan(kini, sisi, { versi: kini.versi, pada: PADA })
        if (!hasil.ok) continue
        assert.ok(!isSelesai(semula))
        kini = hasil.value
        if (apa === 'tulis')
          assert.equal(kini.ditandatanganiPegawaiPada ?? kini.ditandatanganiPembimbingPada, null)
        if (isSelesai(kini)) assert.deepEqual(kekuranganBimbingan(kini), [])
      }
    }),
  )
})
