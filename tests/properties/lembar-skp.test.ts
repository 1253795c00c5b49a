import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LAMPIRAN_KOSONG } from '../../src/domain/skp/lampiran.ts'
import { type PetunjukLembar, readIsiLembar } from '../../src/domain/skp/lembar/bacaan.ts'
import { KOLOM_LEMBAR } from '../../src/domain/skp/lembar/kolom.ts'
import { toLembar } from '../../src/domain/skp/lembar/tulisan.ts'
import type { IsiNaskah } from '../../src/domain/skp/naskah.ts'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const PIMPINAN = [
  { id: 'p1', uraian: 'Layanan kesehatan membaik' },
  { id: 'p2', uraian: 'Data kesehatan lengkap' },
]
const ATAS = new Map(PIMPINAN.map(({ id, uraian }) => [id, uraian]))

const kata = fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,3}$/)
const opsional = fc.option(kata)

const naskah = fc
  .record({
    bentuk: fc.constantFrom('jpt' as const, 'ja-jf' as const),
    rhk: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
        uraian: kata,
        diintervensiId: fc.option(fc.constantFrom('p1', 'p2')),
        pemberiTugas: opsional,
        indikator: fc.uniqueArray(
          fc.record({
            id: fc.uuid(),
            aspek: fc.option(fc.constantFrom('kuantitas' as const, 'waktu' as const)),
            perspektif: fc.option(fc.constantFrom('anggaran' as const, 'proses-bisnis' as const)),
            uraian: kata,
            target: kata,
            satuan: opsional,
          }),
          { maxLength: 3, selector: ({ uraian }) => uraian },
        ),
      }),
      { minLength: 1, maxLength: 5, selector: ({ uraian }) => uraian },
    ),
    ekspektasi: fc.dictionary(fc.constantFrom(...NILAI_BERAKHLAK), kata),
    dukungan: fc.array(kata, { maxLength: 3 }),
  })
  .map(({ bentuk, rhk, ekspektasi, dukungan }) => {
    const isi: IsiNaskah = {
      pendekatan: 'kuantitatif',
      rhk: structuredClone(rhk),
      ekspektasi: Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, ekspektasi[nilai] ?? ''])),
      lampiran: { ...LAMPIRAN_KOSONG, dukungan },
      manual: {},
    }
    return { bentuk, isi }
  })

function petunjuk(bentuk: PetunjukLembar['bentuk'], kini: IsiNaskah): PetunjukLembar {
  let nomor = 0
  return { bentuk, rhkPimpinan: PIMPINAN, kini, palingPanjang: 2_000, newId: () => `baru-${nomor++}` }
}

test('SKP yang ditulis ke lembar dan dibaca lagi tetap sama, dengan nomor yang sama', () => {
  fc.assert(
    fc.property(naskah, ({ bentuk, isi }) => {
      const lembar = [KOLOM_LEMBAR, ...toLembar(isi, { bentuk, atas: ATAS })]
      const hasil = readIsiLembar(lembar, petunjuk(bentuk, isi))
      assert.deepEqual(hasil.temuan, [])
      assert.deepEqual(hasil.isi.rhk, isi.rhk)
      assert.deepEqual(hasil.isi.ekspektasi, isi.ekspektasi)
      assert.deepEqual(hasil.isi.lampiran, isi.lampiran)
    }),
    RUNS,
  )
})

test('urutan kolom dan besar kecilnya huruf judul tidak berarti', () => {
  fc.assert(
    fc.property(naskah, fc.nat(), ({ bentuk, isi }, acak) => {
      const putar = <T>(baris: readonly T[]) => [
        ...baris.slice(acak % KOLOM_LEMBAR.length),
        ...baris.slice(0, acak % KOLOM_LEMBAR.length),
      ]
      const lembar = [
        putar(KOLOM_LEMBAR).map((judul) => judul.toUpperCase()),
        ...toLembar(isi, { bentuk, atas: ATAS }).map(putar),
      ]
      assert.deepEqual(readIsiLembar(lembar, petunjuk(bentuk, isi)).isi.rhk, isi.rhk)
    }),
    RUNS,
  )
})

test('isi apa pun menghasilkan temuan atau SKP, tidak pernah kegagalan; setiap temuan menunjuk sel yang ada', () => {
  const sel = fc.oneof(fc.constantFrom('', 'Utama', 'tambahan', 'Perilaku', 'Dukungan', 'Loyal'), fc.string())
  fc.assert(
    fc.property(
      fc.array(fc.array(sel, { maxLength: 9 }), { maxLength: 12 }),
      naskah,
      (baris, { bentuk, isi }) => {
        const hasil = readIsiLembar([KOLOM_LEMBAR, ...baris], petunjuk(bentuk, isi))
        for (const { sel: tempat } of hasil.temuan) {
          const [, huruf = '', nomor = ''] = /^([A-H])(\d+)$/.exec(tempat) ?? []
          assert.ok(huruf !== '' && Number(nomor) >= 2 && Number(nomor) <= baris.length + 1, tempat)
        }
        const ids = hasil.isi.rhk.flatMap(({ id, indikator }) => [id, ...indikator.map((iki) => iki.id)])
        assert.equal(new Set(ids).size, ids.length)
      },
    ),
    RUNS,
  )
})
