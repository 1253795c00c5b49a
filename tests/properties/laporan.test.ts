import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hasilMenonjol } from '../../src/domain/laporan/hasil-menonjol.ts'
import { perkembanganHasil } from '../../src/domain/laporan/perkembangan.ts'
import {
  kepalaLembarMatriks,
  readLembarMatriks,
  toLembarMatriks,
} from '../../src/domain/rencana/lembar-matriks.ts'
import { kunciPeran } from '../../src/domain/rencana/matriks.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)
const PADA = '2026-06-30'
const persen = fc.integer({ min: 0, max: 120 })

const hasil = fc
  .array(fc.record({ isBertarget: fc.boolean(), persen: fc.option(persen) }), { maxLength: 15 })
  .map((daftar) => daftar.map((satu, i) => ({ ...satu, nomor: String(i + 1) })))
const ambang = fc.record({
  palingBanyak: fc.integer({ min: 1, max: 5 }),
  terkuatMulai: persen,
  terlemahKurangDari: persen,
})

test('setiap indikator berada di satu tempat saja: kuat, lemah, di antaranya, atau tidak diperingkat', () => {
  fc.assert(
    fc.property(hasil, ambang, (daftar, parameter) => {
      const { terkuat, terlemah, ...lain } = hasilMenonjol.apply(daftar, PADA, parameter).nilai
      const semua = [...terkuat, ...terlemah, ...Object.values(lain).flat()]
      assert.equal(new Set(semua).size, semua.length)
      assert.ok(terkuat.length <= parameter.palingBanyak && terlemah.length <= parameter.palingBanyak)
    }),
    { numRuns },
  )
})

test('tidak ada yang lebih kuat daripada yang disebut terkuat, atau lebih lemah daripada yang disebut terlemah', () => {
  fc.assert(
    fc.property(hasil, ambang, (daftar, parameter) => {
      const { terkuat, terlemah, setaraTerkuat, setaraTerlemah } = hasilMenonjol.apply(
        daftar,
        PADA,
        parameter,
      ).nilai
      const nilai = (nomor: string) => daftar.find((satu) => satu.nomor === nomor)?.persen ?? Number.NaN
      const terukur = daftar.flatMap((satu) => (satu.isBertarget && satu.persen !== null ? [satu.nomor] : []))
      const sisa = (nomor: string) => ![...terkuat, ...terlemah].includes(nomor)
      for (const nomor of terukur.filter(sisa)) {
        if (terkuat.length === parameter.palingBanyak)
          assert.ok(nilai(nomor) <= nilai(terkuat.at(-1) ?? ''), 'ada yang lebih kuat')
        if (terlemah.length === parameter.palingBanyak)
          assert.ok(nilai(nomor) >= nilai(terlemah.at(-1) ?? ''), 'ada yang lebih lemah')
      }
      for (const nomor of setaraTerkuat) assert.equal(nilai(nomor), nilai(terkuat.at(-1) ?? ''))
      for (const nomor of setaraTerlemah) assert.equal(nilai(nomor), nilai(terlemah.at(-1) ?? ''))
    }),
    { numRuns },
  )
})

test('yang membaik satu arah memburuk ke arah sebaliknya', () => {
  const BALIK = { membaik: 'memburuk', memburuk: 'membaik', tetap: 'tetap', 'tidak-terukur': 'tidak-terukur' }
  fc.assert(
    fc.property(
      fc.option(persen),
      fc.option(persen),
      fc.integer({ min: 0, max: 10 }),
      (lalu, kini, selisihBerarti) => {
        const arah = (a: number | null, b: number | null) =>
          perkembanganHasil.apply({ lalu: a, kini: b }, PADA, { selisihBerarti }).nilai
        assert.equal(arah(kini, lalu), BALIK[arah(lalu, kini)])
      },
    ),
    { numRuns },
  )
})

test('matriks yang ditulis ke lembar dan dibaca lagi sama, dan orang yang tidak ada di lembar tidak berubah', () => {
  const orang = ['a', 'b', 'c']
  const kolom = ['x', 'y'].map((id) => ({ id, uraian: `Hasil ${id}`, indikator: [] }))
  const baris = orang.map((id, i) => ({
    ...{ pegawaiId: id, nip: `19900101201402100${i}`, nama: id, jabatan: '', ketua: [] },
    ...{ skpId: null, status: null },
  }))
  const peran = fc.uniqueArray(
    fc.record({
      pegawaiId: fc.constantFrom(...orang),
      rhkPimpinanId: fc.constantFrom('x', 'y'),
      uraian: fc.stringMatching(/^[a-z]{1,10}( [a-z]{1,10}){0,3}$/),
      bagianTarget: fc.option(fc.integer({ min: 1, max: 100_000 }).map((n) => n / 2)),
      rhkId: fc.constant(null),
    }),
    { selector: kunciPeran },
  )
  const ringkas = (
    daftar: readonly {
      pegawaiId: string
      rhkPimpinanId: string
      uraian: string
      bagianTarget: number | null
    }[],
  ) =>
    daftar
      .map(({ pegawaiId, rhkPimpinanId, uraian, bagianTarget }) =>
        [pegawaiId, rhkPimpinanId, uraian, bagianTarget].join('|'),
      )
      .sort()
  fc.assert(
    fc.property(peran, fc.subarray(orang), (daftar, tertinggal) => {
      const isi = { kolom, baris, peran: daftar }
      const lembar = [kepalaLembarMatriks(kolom), ...toLembarMatriks(isi)]
      const dibaca = readLembarMatriks(lembar, { ...isi, peran: [] }, 2_000)
      assert.deepEqual(dibaca.temuan, [])
      assert.deepEqual(ringkas(dibaca.peran), ringkas(daftar))
      const nip = new Set(baris.flatMap((satu) => (tertinggal.includes(satu.pegawaiId) ? [satu.nip] : [])))
      const kurang = lembar.filter(([pertama = '']) => !nip.has(pertama))
      assert.deepEqual(ringkas(readLembarMatriks(kurang, isi, 2_000).peran), ringkas(daftar))
    }),
    { numRuns },
  )
})
