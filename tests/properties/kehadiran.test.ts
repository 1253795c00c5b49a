import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FaktaHari, keadaanHari } from '../../src/domain/kehadiran/keadaan-hari.ts'
import {
  type JenisKetidakhadiran,
  jenisKetidakhadiran,
  NAMA_KETIDAKHADIRAN,
} from '../../src/domain/kehadiran/ketidakhadiran.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const HARI_INI = '2026-11-24'

const jam = fc.record({
  mulaiMenit: fc.constantFrom(450, 480, 1260),
  selesaiMenit: fc.constantFrom(960, 1860),
})
const istirahat = fc.constantFrom(
  { istirahatMulaiMenit: null, istirahatSelesaiMenit: null },
  { istirahatMulaiMenit: 720, istirahatSelesaiMenit: 780 },
)
const jenis = fc.constantFrom(...(Object.keys(NAMA_KETIDAKHADIRAN) as JenisKetidakhadiran[]))
const fakta: fc.Arbitrary<FaktaHari> = fc.record({
  libur: fc.option(
    fc.record({
      nama: fc.constant('Hari Natal'),
      jenis: fc.constantFrom('libur-nasional' as const, 'cuti-bersama' as const),
    }),
  ),
  ketidakhadiran: fc.option(fc.record({ jenis })),
  giliran: fc.option(jam),
  jamKerja: fc.option(
    fc.record({
      nama: fc.constant('Lima hari kerja'),
      pola: fc.constantFrom('lima-hari' as const, 'enam-hari' as const, 'giliran' as const),
      hari: fc.option(fc.tuple(jam, istirahat).map(([a, b]) => ({ ...a, ...b }))),
    }),
  ),
})

function keadaan(hari: FaktaHari) {
  return keadaanHari.apply(hari, HARI_INI).nilai
}

test('setiap hari mempunyai satu keadaan dengan satu kalimat', () => {
  fc.assert(
    fc.property(fakta, (hari) => {
      assert.match(keadaan(hari).kalimat, /^\p{Lu}.+\.$/u)
    }),
    RUNS,
  )
})

test('jam kerja hanya diminta pada hari kerja dan dinas luar', () => {
  fc.assert(
    fc.property(fakta, (hari) => {
      const { jenis, jam } = keadaan(hari)
      if (jenis === 'kerja') assert.ok(jam)
      else if (jenis !== 'dinas-luar') assert.equal(jam, null)
    }),
    RUNS,
  )
})

test('cuti yang disetujui mengalahkan libur, giliran, dan pola kerja', () => {
  fc.assert(
    fc.property(fakta, jenis, (hari, ini) => {
      const hasil = keadaan({ ...hari, ketidakhadiran: { jenis: ini } }).jenis
      assert.equal(hasil, ini === 'dinas-luar' ? 'dinas-luar' : 'cuti')
    }),
    RUNS,
  )
})

test('pegawai bergiliran bekerja menurut jadwalnya, juga pada hari libur', () => {
  fc.assert(
    fc.property(fakta, jam, (hari, giliran) => {
      assert.equal(keadaan({ ...hari, ketidakhadiran: null, giliran }).jenis, 'kerja')
    }),
    RUNS,
  )
})

test('hari libur tidak pernah menjadi hari kerja bagi yang tidak bergiliran', () => {
  fc.assert(
    fc.property(fakta, (hari) => {
      if (!hari.libur || hari.giliran || hari.ketidakhadiran) return
      assert.notEqual(keadaan(hari).jenis, 'kerja')
    }),
    RUNS,
  )
})

test('CPNS dan PPPK tidak memiliki jenis cuti yang tidak dimiliki PNS', () => {
  const hak = (pegawai: 'pns' | 'cpns' | 'pppk' | 'pppk-paruh-waktu') =>
    jenisKetidakhadiran.apply(pegawai, HARI_INI).nilai
  for (const pegawai of ['cpns', 'pppk', 'pppk-paruh-waktu'] as const) {
    assert.ok(hak(pegawai).every((satu) => hak('pns').includes(satu)))
    assert.ok(!hak(pegawai).includes('cltn') && !hak(pegawai).includes('cuti-besar'))
    assert.ok(hak(pegawai).includes('dinas-luar'))
  }
})
