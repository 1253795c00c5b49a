import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type AturanKewajiban,
  CARA_EVALUASI,
  type CaraEvaluasi,
  findAturanBerlaku,
  kewajiban,
  type OrangKewajiban,
} from '../../src/domain/kehadiran/kewajiban.ts'
import { masaSkp } from '../../src/domain/skp/masa-skp.ts'
import { isDalamMasa, sehariSebelum } from '../../src/domain/waktu/masa.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const UNIT = ['sekolah', 'dinas', 'kota'] as const
const BAWAAN = { catatanHarian: true, menit: true, evaluasiPeriodik: 'aplikasi' } as const
const BULAN = ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01']

const aturan: fc.Arbitrary<AturanKewajiban> = fc.record({
  id: fc.uuid(),
  unitId: fc.constantFrom(...UNIT, 'lain'),
  unit: fc.constant('Unit'),
  jenisPegawai: fc.constantFrom('pns', 'pppk', null),
  jenisJabatan: fc.constantFrom('fungsional', 'pelaksana', null),
  catatanHarian: fc.boolean(),
  menit: fc.boolean(),
  evaluasiPeriodik: fc.constantFrom(...(Object.keys(CARA_EVALUASI) as CaraEvaluasi[])),
  dasar: fc.constant('SE'),
  mulai: fc.constantFrom(...BULAN),
  sampai: fc.constantFrom('2027-12-31', null),
})

/** As the database keeps them: one choice at a time for the same unit and kinds. */
const daftar = fc.uniqueArray(aturan, {
  selector: ({ unitId, jenisPegawai, jenisJabatan }) => `${unitId} ${jenisPegawai} ${jenisJabatan}`,
  maxLength: 12,
})

const orang: fc.Arbitrary<OrangKewajiban> = fc.record({
  unitIds: fc.constant(UNIT),
  jenisPegawai: fc.constantFrom('pns', 'cpns', 'pppk'),
  jenisJabatan: fc.constantFrom('fungsional', 'pelaksana', 'pengawas'),
  keadaan: fc.constantFrom(null, 'tugas-belajar', 'diperbantukan', 'cltn', 'cuti-tahunan'),
})

test('kewajiban tidak bergantung pada urutan pilihannya, dan pilihan unit lain tidak berpengaruh', () => {
  fc.assert(
    fc.property(daftar, orang, fc.constantFrom(...BULAN), (semua, dia, tanggal) => {
      const pada = { tanggal, bawaan: BAWAAN }
      const jawab = kewajiban(semua, dia, pada)
      assert.deepEqual(kewajiban(semua.toReversed(), dia, pada), jawab)
      const sendiri = semua.filter(({ unitId }) => unitId !== 'lain')
      assert.deepEqual(kewajiban(sendiri, dia, pada).nilai, jawab.nilai)
      if (jawab.aturan) assert.ok(isDalamMasa(jawab.aturan, tanggal))
    }),
    RUNS,
  )
})

test('unit yang lebih dekat menentukan, dan menit tidak pernah wajib tanpa catatan harian', () => {
  fc.assert(
    fc.property(daftar, orang, fc.constantFrom(...BULAN), (semua, dia, tanggal) => {
      const dipilih = findAturanBerlaku(semua, dia, tanggal)
      const dekat = semua.filter((satu) => findAturanBerlaku([satu], dia, tanggal))
      for (const { unitId } of dekat)
        assert.ok(UNIT.indexOf((dipilih?.unitId ?? 'kota') as 'kota') <= UNIT.indexOf(unitId as 'kota'))
      const { nilai } = kewajiban(semua, dia, { tanggal, bawaan: BAWAAN })
      assert.ok(nilai.catatanHarian || !nilai.menit)
      if (dia.keadaan === 'cltn') assert.equal(nilai.evaluasiPeriodik, 'tidak')
    }),
    RUNS,
  )
})

test('berapa kali pun seseorang pindah setahun, SKP-nya bersambung tanpa celah dan tanpa tumpang tindih', () => {
  const hari = fc
    .integer({ min: 1, max: 364 })
    .map((n) => Temporal.PlainDate.from('2027-01-01').add({ days: n }).toString())
  fc.assert(
    fc.property(fc.uniqueArray(hari, { maxLength: 6 }), (pindah) => {
      const mulai = ['2020-01-01', ...pindah.toSorted()]
      const masa = mulai.map((mulaiJabatan, i) => {
        const berikut = mulai[i + 1]
        const sampaiJabatan = berikut ? sehariSebelum(berikut) : null
        return masaSkp.apply({ tahun: 2027, mulaiJabatan, sampaiJabatan }, '2027-12-31').nilai
      })
      assert.equal(masa[0]?.mulai, '2027-01-01')
      assert.equal(masa.at(-1)?.sampai, '2027-12-31')
      for (const [i, satu] of masa.entries())
        if (i > 0) assert.equal(masa[i - 1]?.sampai, sehariSebelum(satu.mulai))
    }),
    RUNS,
  )
})
