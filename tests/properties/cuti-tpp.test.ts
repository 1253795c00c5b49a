import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hakCutiTahunan } from '../../src/domain/kehadiran/cuti/hak-cuti-tahunan.ts'
import { besaranTpp } from '../../src/domain/tpp/besaran-tpp.ts'
import { potonganTpp } from '../../src/domain/tpp/potongan-tpp.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const HARI = '2027-03-31'
const banyak = fc.integer({ min: 0, max: 40 })

const cuti = fc.record({
  pegawai: fc.constantFrom('pns', 'cpns', 'pppk', 'pppk-paruh-waktu'),
  masaKerjaBulan: fc.integer({ min: 0, max: 480 }),
  kontrakTahun: fc.option(fc.integer({ min: 1, max: 5 })),
  sisaTahunLalu: fc.integer({ min: 0, max: 24 }),
  tahunTidakDipakai: fc.integer({ min: 0, max: 3 }),
  sisaDitangguhkan: fc.integer({ min: 0, max: 24 }),
  isCutiBesar: fc.boolean(),
} as const)

test('hak cuti tahunan tidak pernah di luar 0 sampai 24 hari, dan setahun bekerja memberi sedikitnya 12', () => {
  fc.assert(
    fc.property(cuti, (soal) => {
      const hak = hakCutiTahunan.apply(soal, HARI).nilai
      assert.ok(hak >= 0 && hak <= 24)
      if (soal.masaKerjaBulan >= 12 && !soal.isCutiBesar) assert.ok(hak >= 12)
    }),
    RUNS,
  )
})

const sebulan = fc.record({
  hariTanpaKeterangan: banyak,
  menitTerlambat: fc.array(fc.integer({ min: 0, max: 480 }), { maxLength: 23 }),
  hariTanpaDaftarHadir: banyak,
  jamTanpaIzin: banyak,
  apelTidakDiikuti: fc.integer({ min: 0, max: 5 }),
})

test('satu pelanggaran lagi tidak pernah mengecilkan potongan TPP, dan potongan tidak melebihi 100 %', () => {
  fc.assert(
    fc.property(sebulan, fc.integer({ min: 0, max: 480 }), (semula, menit) => {
      const potongan = potonganTpp.apply(semula, HARI, {}).nilai
      const kemudian = { ...semula, menitTerlambat: [...semula.menitTerlambat, menit] }
      assert.ok(potonganTpp.apply(kemudian, HARI, {}).nilai >= potongan)
      assert.ok(potongan >= 0 && potongan <= 100)
    }),
    RUNS,
  )
})

test('TPP adalah rupiah utuh di antara nol dan dasarnya, dan tidak naik bila potongannya naik', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50_000_000 }),
      fc.integer({ min: 0, max: 13_500 }),
      fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })),
      (dasarRupiah, menitDisetujui, [a, b]) => {
        const besaran = (seperseratus: number) =>
          besaranTpp.apply({ dasarRupiah, menitDisetujui, potonganPersen: seperseratus / 100 }, HARI, {})
            .nilai
        const [sedikit, lebih] = [besaran(Math.min(a, b)), besaran(Math.max(a, b))]
        assert.ok(Number.isInteger(sedikit) && sedikit <= dasarRupiah)
        assert.ok(lebih >= 0 && lebih <= sedikit)
      },
    ),
    RUNS,
  )
})
