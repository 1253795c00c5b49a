import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'
import {
  type Jawaban360,
  NAMA_SKALA_360,
  rekap360,
  type Skala360,
} from '../../src/domain/umpan-balik/penilaian-360.ts'
import { keadaanUndangan } from '../../src/domain/umpan-balik/undangan.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)
const skala = fc.constantFrom(...(Object.keys(NAMA_SKALA_360) as Skala360[]))
const jawaban: fc.Arbitrary<Jawaban360> = fc.record({
  nilai: fc
    .tuple(...NILAI_BERAKHLAK.map(() => skala))
    .map(
      (semua) =>
        Object.fromEntries(NILAI_BERAKHLAK.map((nilai, i) => [nilai, semua[i]])) as Jawaban360['nilai'],
    ),
  komentar: fc.option(fc.string()),
})

test('rekap tidak menceritakan urutan: jawaban yang sama dalam urutan apa pun memberi rekap yang sama', () => {
  fc.assert(
    fc.property(fc.array(jawaban), fc.infiniteStream(fc.nat()), (semua, acak) => {
      const kunci = semua.map((satu) => ({ satu, urutan: acak.next().value as number }))
      const diacak = kunci.toSorted((a, b) => a.urutan - b.urutan).map(({ satu }) => satu)
      assert.deepEqual(rekap360(diacak), rekap360(semua))
    }),
    { numRuns },
  )
})

test('setiap orang terhitung tepat sekali pada setiap perilaku', () => {
  fc.assert(
    fc.property(fc.array(jawaban), (semua) => {
      const { jumlah, nilai } = rekap360(semua)
      for (const hitung of Object.values(nilai))
        assert.equal(hitung.belum + hitung.konsisten + hitung.teladan, jumlah)
    }),
    { numRuns },
  )
})

test('undangan yang sudah tertutup tidak terbuka lagi pada hari mana pun sesudahnya', () => {
  const hari = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(hari, hari, hari, (akhir, a, b) => {
      const iso = (satu: Date) => satu.toISOString().slice(0, 10)
      const undangan = { berlakuSampai: iso(akhir), dipakaiPada: null, dibatalkanPada: null }
      const [dulu = '', kini = ''] = [iso(a), iso(b)].toSorted()
      if (keadaanUndangan(undangan, dulu) !== 'terbuka')
        assert.notEqual(keadaanUndangan(undangan, kini), 'terbuka')
    }),
    { numRuns },
  )
})
