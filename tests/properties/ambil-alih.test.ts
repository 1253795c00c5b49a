import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moveRhk } from '../../src/domain/pembinaan/ambil-alih.ts'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'
import type { Rhk, Skp } from '../../src/domain/skp/skp.ts'

const rhk = (id: string, jenis: Rhk['jenis']): Rhk => ({
  id,
  jenis,
  uraian: `Hasil ${id}`,
  diintervensiId: 'pimpinan-1',
  pemberiTugas: null,
  indikator: [
    {
      id: `${id}-i`,
      aspek: 'kuantitas',
      perspektif: null,
      uraian: 'Jumlah',
      target: '10',
      satuan: 'laporan',
    },
  ],
})

const skp = (id: string, daftar: readonly Rhk[]): Skp & { sampai: string } => ({
  id,
  pegawaiId: id,
  penilaiId: 'pimpinan',
  tahun: 2026,
  mulai: '2026-01-01',
  sampai: '2026-12-31',
  bentuk: 'ja-jf',
  pendekatan: 'kuantitatif',
  status: 'ditetapkan',
  diajukanPada: null,
  ditetapkanPada: null,
  ditetapkanOleh: null,
  versi: 1,
  rhk: daftar,
  ekspektasi: Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, 'Sesuai'])),
})

const baris = (awalan: string) =>
  fc
    .array(fc.constantFrom<Rhk['jenis']>('utama', 'tambahan'), { maxLength: 5 })
    .map((jenis) => [rhk(`${awalan}0`, 'utama'), ...jenis.map((satu, i) => rhk(`${awalan}${i + 1}`, satu))])

test('tidak ada hasil kerja yang hilang atau kembar, dan kedua SKP tetap punya hasil utama', () => {
  fc.assert(
    fc.property(baris('a'), baris('b'), fc.nat({ max: 6 }), (asal, tujuan, nomor) => {
      const dipilih = asal[nomor % asal.length]?.id ?? ''
      const hasil = moveRhk({
        asal: { skp: skp('asal', asal), manual: {}, isDirevisi: false },
        tujuan: { skp: skp('tujuan', tujuan), manual: {}, isDirevisi: false },
        olehPimpinan: false,
        rhkId: dipilih,
        perspektif: undefined,
        catatan: 'Tidak selesai',
        fakta: { perluPerbaikan: 1, penyesuaian: 0, bimbingan: 1, konseling: 0 },
        hari: '2026-11-10',
        idBaru: (lama) => `baru-${lama}`,
      })
      const sisa = asal.filter(({ id }) => id !== dipilih)
      if (!hasil.ok) {
        assert.equal(hasil.penolakan.kode, 'rhk-utama-terakhir')
        assert.ok(!sisa.some(({ jenis }) => jenis === 'utama'))
        return
      }
      const kata = (daftar: readonly Rhk[]) => daftar.map(({ uraian }) => uraian).toSorted()
      const sesudah = [...hasil.value.asal.rhk, ...(hasil.value.tujuan?.rhk ?? [])]
      assert.deepEqual(kata(sesudah), kata([...asal, ...tujuan]))
      assert.equal(new Set(sesudah.map(({ id }) => id)).size, sesudah.length)
      assert.ok(hasil.value.asal.rhk.some(({ jenis }) => jenis === 'utama'))
    }),
  )
})
