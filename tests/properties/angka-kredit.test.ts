import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Jenjang } from '../../src/domain/organisasi/istilah.ts'
import { NAMA_JENJANG } from '../../src/domain/organisasi/istilah.ts'
import { angkaKredit, bulanAngkaKredit } from '../../src/domain/penilaian/angka-kredit/angka-kredit.ts'
import { accumulate, type PeristiwaAngkaKredit } from '../../src/domain/penilaian/angka-kredit/kumulatif.ts'
import { nilaiKinerjaLama } from '../../src/domain/penilaian/nilai-lama.ts'
import { PREDIKAT } from '../../src/domain/penilaian/predikat.ts'

const numRuns = Number(process.env.FC_RUNS ?? 100)
const jenjang = fc.constantFrom(...(Object.keys(NAMA_JENJANG) as Jenjang[]))
const hari = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

test('predikat yang lebih baik dan bulan yang lebih banyak tidak pernah mengurangi angka kredit', () => {
  fc.assert(
    fc.property(jenjang, fc.nat(PREDIKAT.length - 2), fc.integer({ min: 0, max: 11 }), (satu, i, bulan) => {
      const [baik, kurang] = [PREDIKAT[i] ?? 'Baik', PREDIKAT[i + 1] ?? 'Kurang']
      const hitung = (predikat: typeof baik, lama: number) =>
        angkaKredit.apply({ jenjang: satu, predikat, bulan: lama }, '2026-12-31', {}).nilai
      assert.ok(hitung(baik, bulan) >= hitung(kurang, bulan))
      assert.ok(hitung(baik, bulan + 1) >= hitung(baik, bulan))
    }),
    { numRuns },
  )
})

test('bulan di luar setahun ditolak, dan setahun paling banyak dua belas bulan bagaimana pun jabatannya berganti', () => {
  for (const bulan of [-1, 13, 2.5])
    assert.throws(() => angkaKredit.apply({ jenjang: 'mahir', predikat: 'Baik', bulan }, '2026-12-31', {}))
  const masa = fc.record({ jenjang, mulai: hari, sampai: fc.option(hari) })
  fc.assert(
    fc.property(fc.array(masa, { maxLength: 5 }), fc.integer({ min: 2024, max: 2028 }), (daftar, tahun) => {
      const bulan = bulanAngkaKredit.apply(
        { tahun, sesudah: null, masa: daftar, jeda: [] },
        '2026-12-31',
        {},
      ).nilai
      const jumlah = bulan.reduce((semua, satu) => semua + satu.bulan, 0)
      assert.ok(jumlah <= 12)
      assert.equal(new Set(bulan.map((satu) => satu.jenjang)).size, bulan.length)
    }),
    { numRuns },
  )
})

test('contoh 75,63: riwayat, tiga tahun lima bulan, sepuluh bulan, dan ijazah; sesudah pangkat naik 25,63 dibawa', () => {
  const tambah = (tanggal: string, nilai: number) => ({ tanggal, jenis: 'tambah', nilai }) as const
  const peristiwa: PeristiwaAngkaKredit[] = [
    { tanggal: '2023-01-01', jenis: 'saldo-awal', pangkat: 10, jenjang: 10 },
    ...['2023', '2024', '2025'].map((tahun) => tambah(`${tahun}-12-31`, 12.5)),
    tambah('2026-05-31', 5.21),
    tambah('2026-06-01', 12.5),
    tambah('2026-12-31', 10.42),
    { tanggal: '2027-01-01', jenis: 'kenaikan-pangkat', kebutuhan: 50 },
    tambah('2027-12-31', 18.75),
  ]
  const saldo = accumulate(peristiwa)
  assert.deepEqual(
    saldo.slice(-3).map(({ pangkat }) => pangkat),
    [75.63, 25.63, 44.38],
  )
  assert.equal(saldo.at(-1)?.jenjang, 94.38)
})

test('saldo awal menggantikan, jenjang baru mulai dari nol, dan kumulatif tidak pernah negatif', () => {
  assert.deepEqual(
    accumulate([
      { tanggal: '2026-12-31', jenis: 'tambah', nilai: 12.5 },
      { tanggal: '2027-03-01', jenis: 'saldo-awal', pangkat: 3, jenjang: 80 },
      { tanggal: '2027-04-01', jenis: 'kenaikan-pangkat', kebutuhan: 50 },
      { tanggal: '2027-07-01', jenis: 'kenaikan-jenjang', ke: 'ahli-muda' },
    ]),
    [
      { pangkat: 12.5, jenjang: 12.5 },
      { pangkat: 3, jenjang: 80 },
      { pangkat: 0, jenjang: 80 },
      { pangkat: 0, jenjang: 0 },
    ],
  )
})

test('nilai lama di atas batas tertinggi ditolak', () => {
  const soal = { nilaiSkp: 120.01, nilaiPerilaku: 90, isDenganSurvei: false, isIdeBaru: false }
  assert.throws(() => nilaiKinerjaLama.apply(soal, '2020-12-31', {}))
})
