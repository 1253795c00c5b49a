import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CAPAIAN } from '../../src/domain/penilaian/capaian-organisasi.ts'
import { capaianIku, capaianUnit } from '../../src/domain/rencana/capaian-dihitung.ts'
import { kunciPeran, type PeranTersimpan, perubahanPeran } from '../../src/domain/rencana/matriks.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)
const PADA = '2026-06-30'
const angka = fc.integer({ min: 1, max: 100_000 })

test('realisasi yang lebih baik tidak pernah menurunkan capaian indikator', () => {
  fc.assert(
    fc.property(fc.constantFrom('naik', 'turun'), angka, angka, angka, (arah, target, satu, dua) => {
      const [buruk, baik] = arah === 'naik' ? [satu, satu + dua] : [satu + dua, satu]
      const hitung = (realisasi: number) => capaianIku.apply({ arah, target, realisasi }, PADA, {}).nilai
      assert.ok(hitung(buruk) <= hitung(baik))
      assert.ok(hitung(baik) <= 120 && hitung(buruk) >= 0)
    }),
    { numRuns },
  )
})

test('capaian unit tidak turun bila satu indikator membaik, dan urutan indikator tidak berpengaruh', () => {
  const persen = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 })
  const urut = (isi: readonly number[]) => CAPAIAN.indexOf(capaianUnit.apply(isi, PADA, {}).nilai.capaian)
  fc.assert(
    fc.property(persen, fc.integer({ min: 0, max: 120 }), (isi, tambahan) => {
      const [pertama = 0, ...lain] = isi
      const membaik = [Math.min(120, pertama + tambahan), ...lain]
      assert.ok(urut(membaik) <= urut(isi))
      assert.equal(urut(isi.toReversed()), urut(isi))
    }),
    { numRuns },
  )
})

test('matriks yang disimpan lagi tanpa diubah tidak mengubah apa pun', () => {
  const peran = fc.uniqueArray(
    fc.record({
      pegawaiId: fc.constantFrom('a', 'b', 'c'),
      rhkPimpinanId: fc.constantFrom('x', 'y', 'z'),
      uraian: fc.string({ minLength: 1 }),
      bagianTarget: fc.option(angka),
      rhkId: fc.constant(null),
    }),
    { selector: kunciPeran },
  )
  fc.assert(
    fc.property(peran, (daftar: readonly PeranTersimpan[]) => {
      assert.deepEqual(perubahanPeran(daftar, daftar), { dihapus: [], diubah: [], baru: [] })
      assert.equal(perubahanPeran(daftar, []).dihapus.length, daftar.length)
      assert.equal(perubahanPeran([], daftar).baru.length, daftar.length)
    }),
    { numRuns },
  )
})
