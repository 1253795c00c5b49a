import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Entri, StatusEntri } from '../../src/domain/aktivitas/aktivitas.ts'
import { acceptEntri, correctEntri, rejectEntri, returnEntri } from '../../src/domain/aktivitas/review.ts'
import type { Hubungan } from '../../src/domain/organisasi/pelaku.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }

const entri: fc.Arbitrary<Entri> = fc.record({
  id: fc.uuid(),
  pegawaiId: fc.constant('pegawai-1'),
  tanggal: fc.constantFrom('2027-02-28', '2027-03-01'),
  mulaiMenit: fc.constant(480),
  selesaiMenit: fc.constant(540),
  durasiMenit: fc.constant(60),
  uraian: fc.constant('Menyusun laporan bulanan'),
  rhkId: fc.constant('rhk-1'),
  keluaranJumlah: fc.constant(null),
  keluaranSatuan: fc.constant(null),
  bukti: fc.constant([]),
  versi: fc.integer({ min: 1, max: 9 }),
  status: fc.constantFrom<StatusEntri>('menunggu', 'dikembalikan', 'disetujui', 'ditolak'),
})

test('tidak ada yang meninjau kegiatannya sendiri, dengan jabatan apa pun', () => {
  const peran = fc.subarray<Hubungan>(['penilai', 'atasan-penilai', 'pimpinan', 'admin-opd', 'kepala-daerah'])
  fc.assert(
    fc.property(entri, peran, (satu, lain) => {
      const sendiri = new Set<Hubungan>(['diri', ...lain])
      for (const jawab of [
        acceptEntri(satu, sendiri),
        returnEntri(satu, sendiri, 'lengkapi'),
        rejectEntri(satu, sendiri, 'bukan tugas'),
      ])
        assert.deepStrictEqual(jawab, { ok: false, penolakan: { kode: 'entri-sendiri' } })
    }),
    RUNS,
  )
})

test('hanya kegiatan yang menunggu dapat ditinjau, dan mengembalikan perlu alasan', () => {
  const penilai = new Set<Hubungan>(['penilai'])
  fc.assert(
    fc.property(entri, (satu) => {
      assert.equal(acceptEntri(satu, penilai).ok, satu.status === 'menunggu')
      assert.equal(returnEntri(satu, penilai, ' \n').ok, false)
      assert.equal(rejectEntri(satu, penilai, '').ok, false)
      assert.equal(rejectEntri(satu, penilai, 'Bukan tugas unit ini').ok, satu.status === 'menunggu')
    }),
    RUNS,
  )
})

test('kegiatan yang diperbaiki kembali menunggu; yang sudah disetujui menyimpan tulisan lamanya; yang ditolak tetap', () => {
  const diri = new Set<Hubungan>(['diri'])
  fc.assert(
    fc.property(entri, (satu) => {
      const jawab = correctEntri(satu, diri, { ...satu, uraian: 'Menyusun laporan yang dibetulkan' })
      assert.equal(jawab.ok, satu.status !== 'ditolak')
      if (!jawab.ok) return
      assert.equal(jawab.value.entri.status, 'menunggu')
      assert.equal(jawab.value.entri.versi, satu.versi + 1)
      assert.deepStrictEqual(jawab.value.sebelumnya, satu.status === 'disetujui' ? satu : null)
    }),
    RUNS,
  )
  fc.assert(
    fc.property(entri, (satu) => !correctEntri(satu, new Set<Hubungan>(['penilai']), satu).ok),
    RUNS,
  )
})
