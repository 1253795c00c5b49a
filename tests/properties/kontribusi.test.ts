import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareKontribusi, type HasilPegawai } from '../../src/domain/penilaian/kontribusi.ts'
import { RATING, type Rating } from '../../src/domain/penilaian/predikat.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const PEGAWAI = ['ani', 'budi', 'cici']
const PIMPINAN = ['rhk-1', 'rhk-2'].map((rhkId) => ({ rhkId, uraian: rhkId }))

const suara = fc.record({ positif: fc.nat(5), netral: fc.nat(5), 'perlu-perbaikan': fc.nat(5) })
const hasil: fc.Arbitrary<HasilPegawai[]> = fc.uniqueArray(
  fc.record({
    rhkId: fc.uuid(),
    pegawaiId: fc.constantFrom(...PEGAWAI),
    jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
    uraian: fc.constant('Hasil'),
    pimpinanId: fc.constantFrom('rhk-1', 'rhk-2', 'rhk-lama', null),
    tanda: fc.option(fc.constantFrom<Rating>(...RATING)),
    entri: fc.nat(50),
    menit: fc.nat(3000),
    umpanBalik: suara,
  }),
  { selector: ({ rhkId }) => rhkId, maxLength: 20 },
)
const bandingkan = (semua: readonly HasilPegawai[]) =>
  compareKontribusi({ pegawaiIds: PEGAWAI, pimpinan: PIMPINAN, hasil: semua, perilaku: new Map() })

test('setiap hasil tampil tepat sekali: pada hasil pimpinan yang diintervensinya atau pada hasil lain', () => {
  fc.assert(
    fc.property(hasil, (semua) => {
      const { bagian, lain } = bandingkan(semua)
      const tampil = [
        ...bagian.flatMap(({ pengampu }) => pengampu.flatMap((satu) => satu.hasil)),
        ...lain,
      ].map(({ rhkId }) => rhkId)
      assert.deepEqual(tampil.sort(), semua.map(({ rhkId }) => rhkId).sort())
    }),
    RUNS,
  )
})

test('bagian para pengampu suatu hasil berjumlah seratus persen, atau belum ada bila tidak ada kegiatan', () => {
  fc.assert(
    fc.property(hasil, (semua) => {
      for (const { pengampu } of bandingkan(semua).bagian) {
        const bagian = pengampu.flatMap(({ bagianPersen }) => bagianPersen ?? [])
        const jumlah = bagian.reduce((a, b) => a + b, 0)
        if (bagian.length > 0) assert.ok(Math.abs(jumlah - 100) < 1e-9)
        else assert.ok(pengampu.every(({ menit }) => menit === 0))
      }
    }),
    RUNS,
  )
})

test('ringkasan setiap pegawai sama dengan jumlah hasilnya, juga bagi yang belum punya hasil', () => {
  fc.assert(
    fc.property(hasil, (semua) => {
      for (const satu of bandingkan(semua).ringkasan) {
        const milik = semua.filter(({ pegawaiId }) => pegawaiId === satu.pegawaiId)
        assert.equal(
          satu.menit,
          milik.reduce((a, { menit }) => a + menit, 0),
        )
        assert.equal(
          RATING.reduce((a, rating) => a + satu.tanda[rating], 0),
          milik.filter(({ tanda }) => tanda).length,
        )
        assert.equal(
          satu.umpanBalik.positif,
          milik.reduce((a, { umpanBalik }) => a + umpanBalik.positif, 0),
        )
        assert.ok(satu.hasilPimpinan <= PIMPINAN.length)
      }
    }),
    RUNS,
  )
})
