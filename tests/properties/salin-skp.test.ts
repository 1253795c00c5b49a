import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LAMPIRAN_KOSONG, type ManualIndikator } from '../../src/domain/skp/lampiran.ts'
import type { IsiNaskah } from '../../src/domain/skp/naskah.ts'
import { copyNaskah, samakan } from '../../src/domain/skp/salinan.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const MANUAL: ManualIndikator = {
  tujuan: 'Mengukur',
  definisi: '',
  formula: '',
  satuan: '',
  kualitas: null,
  sumberData: '',
  pelaporan: null,
}

const uraian = fc.constantFrom('Ibu sehat', 'ibu  SEHAT ', 'Bayi tumbuh', 'Data lengkap', 'Warga puas')
const rhk = fc.record({
  id: fc.uuid(),
  jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
  uraian,
  diintervensiId: fc.option(fc.constantFrom('atas-1', 'atas-2')),
  pemberiTugas: fc.constant(null),
  indikator: fc.array(
    fc.record({
      id: fc.uuid(),
      aspek: fc.constant('kuantitas' as const),
      perspektif: fc.constant(null),
      uraian: fc.constant('Jumlah'),
      target: fc.constantFrom('10', '20'),
      satuan: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
})
const naskah: fc.Arbitrary<IsiNaskah> = fc.array(rhk, { maxLength: 5 }).map((daftar) => ({
  pendekatan: 'kuantitatif',
  rhk: daftar,
  ekspektasi: {},
  lampiran: LAMPIRAN_KOSONG,
  manual: Object.fromEntries(daftar.flatMap(({ indikator }) => indikator.map(({ id }) => [id, MANUAL]))),
}))

function cara() {
  let nomor = 0
  return {
    newId: () => `baru-${nomor++}`,
    padanan: (id: string | null) => (id === 'atas-1' ? 'kini-1' : null),
  }
}
const ids = ({ rhk: daftar }: IsiNaskah) =>
  daftar.flatMap(({ id, indikator }) => [id, ...indikator.map((iki) => iki.id)])

test('salinan menambah tanpa mengubah yang sudah ada, bernomor baru, dan manualnya menunjuk salinannya', () => {
  fc.assert(
    fc.property(naskah, naskah, (tujuan, sumber) => {
      const hasil = copyNaskah(tujuan, sumber, cara())
      assert.deepEqual(hasil.rhk.slice(0, tujuan.rhk.length), tujuan.rhk)
      const disalin = hasil.rhk.slice(tujuan.rhk.length)
      assert.ok(disalin.every(({ id }) => id.startsWith('baru-')))
      assert.equal(new Set(ids(hasil)).size, ids(hasil).length)
      for (const { diintervensiId } of disalin) assert.ok([null, 'kini-1'].includes(diintervensiId))
      const ada = new Set(ids(hasil))
      for (const { indikator } of disalin)
        for (const { id } of indikator) assert.deepEqual(hasil.manual[id], MANUAL)
      for (const id of Object.keys(hasil.manual)) assert.ok(ada.has(id))
    }),
    RUNS,
  )
})

test('menyalin dua kali sama dengan sekali', () => {
  fc.assert(
    fc.property(naskah, naskah, (tujuan, sumber) => {
      const sekali = copyNaskah(tujuan, sumber, cara())
      const duaKali = copyNaskah(sekali, sumber, cara())
      assert.deepEqual(
        duaKali.rhk.map(({ uraian: teks }) => samakan(teks)),
        sekali.rhk.map(({ uraian: teks }) => samakan(teks)),
      )
    }),
    RUNS,
  )
})
