import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  isPembacaDokumen,
  isRahasia,
  isTerbatas,
  PEMBACA_DOKUMEN,
} from '../../src/domain/dokumen/pembaca-dokumen.ts'
import type { JenisDokumenBeku } from '../../src/domain/dokumen/tanda-tangan.ts'
import type { Hubungan } from '../../src/domain/organisasi/pelaku.ts'

const JENIS = Object.keys(PEMBACA_DOKUMEN) as JenisDokumenBeku[]
/** Who administers, watches or leads, without a part in the guidance of this person. */
const PENGAMAT: Hubungan[] = ['pimpinan', 'admin-opd', 'admin-bkpsdm', 'inspektorat', 'kepala-daerah']
const HUBUNGAN: Hubungan[] = [
  ...PENGAMAT,
  ...(['diri', 'penilai', 'atasan-penilai', 'penilai-lama'] as const),
  ...(['pimpinan-kepegawaian', 'pendamping', 'pelapor'] as const),
]
const numRuns = Number(process.env.FC_RUNS ?? 100)
const dengan = fc.record({
  jenis: fc.constantFrom(...JENIS),
  ada: fc.subarray(HUBUNGAN),
  lagi: fc.subarray(HUBUNGAN),
})

test('hubungan tambahan tidak pernah menutup dokumen yang sudah terbuka', () => {
  fc.assert(
    fc.property(dengan, ({ jenis, ada, lagi }) => {
      if (isPembacaDokumen(jenis, new Set(ada)))
        assert.ok(isPembacaDokumen(jenis, new Set([...ada, ...lagi])))
    }),
    { numRuns },
  )
})

test('admin, inspektorat, dan pimpinan unit tidak membaca kertas bimbingan dan konseling karena jabatannya', () => {
  fc.assert(
    fc.property(fc.constantFrom(...JENIS), fc.subarray(PENGAMAT, { minLength: 1 }), (jenis, ada) => {
      assert.equal(isPembacaDokumen(jenis, new Set(ada)), !isTerbatas(jenis))
    }),
    { numRuns },
  )
})

test('pegawai selalu membaca dokumennya sendiri, dan yang rahasia selalu terbatas', () => {
  for (const jenis of JENIS) {
    assert.ok(isPembacaDokumen(jenis, new Set(['diri'])), jenis)
    assert.ok(!isRahasia(jenis) || isTerbatas(jenis), jenis)
  }
})
