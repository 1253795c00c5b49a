import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Hubungan } from '../../src/domain/organisasi/pelaku.ts'
import {
  acceptEvaluasi,
  type Evaluasi,
  type JenisPeriode,
  type PelakuEvaluasi,
  type StatusEvaluasi,
  type SyaratPenetapan,
  setEvaluasi,
} from '../../src/domain/penilaian/evaluasi.ts'
import type { Penetap } from '../../src/domain/penilaian/hasil-final.ts'
import {
  PREDIKAT,
  type Predikat,
  RATING,
  type Rating,
  tingkatPredikat,
} from '../../src/domain/penilaian/predikat.ts'
import { TIDAK_ADA_CATATAN } from '../../src/domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const PADA = Temporal.Instant.from('2027-04-05T02:00:00Z')

const SAAT = { pada: PADA, hari: '2027-04-05', isKepalaDaerah: false, isPimpinanTinggi: false }

const status = fc.constantFrom<StatusEvaluasi>('draf', 'ditetapkan', 'diterima', 'keberatan', 'final')
const rating = fc.option(fc.constantFrom<Rating>(...RATING))
const predikat = fc.constantFrom<Predikat>(...PREDIKAT)
const tulisan = fc.constantFrom('', '  ', TIDAK_ADA_CATATAN, 'Rekan kerja: mau membantu')
const umpanBalik = fc.record(Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, tulisan])))
const hubungan = fc
  .subarray<Hubungan>(['diri', 'penilai', 'atasan-penilai', 'pimpinan', 'admin-bkpsdm'])
  .map((semua): PelakuEvaluasi => ({ ...SAAT, hubungan: new Set(semua) }))

const evaluasi: fc.Arbitrary<Evaluasi> = fc.record({
  id: fc.constant('evaluasi-1'),
  pegawaiId: fc.constant('pegawai-1'),
  jenis: fc.constantFrom<JenisPeriode>('bulanan', 'triwulan', 'tahunan'),
  sampai: fc.constant('2027-03-31'),
  status,
  penetap: fc.constantFrom<Penetap>('penilai', 'atasan-penilai'),
  finalSejak: fc.constant(null),
  ratingHasil: rating,
  ratingPerilaku: rating,
  umpanBalikPerilaku: umpanBalik,
  predikat: fc.constant(null),
  tidakLulus: fc.constantFrom(null, {}, { perilakuSesuai: 'Sangat Kurang' }),
  dasar: fc.constant([]),
  alasanTahunan: fc.option(fc.constantFrom(' ', 'Memimpin penanganan banjir pada akhir tahun')),
  ditetapkanPada: fc.constant(null),
  diterimaPada: fc.constant(null),
  versi: fc.constant(1),
})

test('evaluasi ditetapkan hanya oleh penilai, lengkap, dan membawa dasar predikatnya', () => {
  fc.assert(
    fc.property(evaluasi, hubungan, fc.array(predikat), (draf, oleh, periodik) => {
      const jawab = setEvaluasi(draf, oleh, syarat(periodik))
      if (!jawab.ok) return
      assert.ok(oleh.hubungan.has(draf.penetap as Hubungan) && !oleh.hubungan.has('diri'))
      assert.equal(draf.status, 'draf')
      assert.ok(draf.ratingHasil !== null && draf.ratingPerilaku !== null)
      for (const nilai of NILAI_BERAKHLAK) assert.ok(draf.umpanBalikPerilaku[nilai]?.trim())
      assert.equal(jawab.value.status, draf.penetap === 'penilai' ? 'ditetapkan' : 'final')
      const ketentuan = draf.tidakLulus ? 'predikat-tidak-lulus' : 'predikat-kinerja'
      assert.equal(jawab.value.dasar[0]?.ketentuanId, ketentuan)
      // Studies that failed never end above Kurang.
      if (draf.tidakLulus) assert.ok(tingkatPredikat(jawab.value.predikat ?? 'Baik') <= 2)
    }),
    RUNS,
  )
})

test('penilai dengan evaluasi periodik yang lengkap selalu dapat menetapkannya', () => {
  fc.assert(
    fc.property(evaluasi, fc.constantFrom<Rating>(...RATING), (draf, satu) => {
      const jawab = setEvaluasi(
        lengkap(draf, { jenis: 'triwulan', ratingHasil: satu }),
        penilai(),
        syarat([]),
      )
      return jawab.ok && jawab.value.predikat !== null
    }),
    RUNS,
  )
})

test('predikat tahunan di luar predikat periodik ditetapkan hanya dengan alasan', () => {
  fc.assert(
    fc.property(evaluasi, (draf) => {
      const tanpaAlasan = lengkap(draf, { jenis: 'tahunan', alasanTahunan: ' ', tidakLulus: null })
      const beralasan = { ...tanpaAlasan, alasanTahunan: 'Memimpin penanganan banjir' }
      assert.deepStrictEqual(setEvaluasi(tanpaAlasan, penilai(), syarat(['Butuh Perbaikan'])), {
        ok: false,
        penolakan: { kode: 'alasan-tahunan-kosong', arah: 'di atas periode terbaik' },
      })
      assert.ok(setEvaluasi(beralasan, penilai(), syarat(['Butuh Perbaikan'])).ok)
      assert.ok(setEvaluasi(tanpaAlasan, penilai(), syarat(['Baik'])).ok)
    }),
    RUNS,
  )
})

test('hasil evaluasi diterima hanya oleh pegawainya dan sesudah ditetapkan', () => {
  fc.assert(
    fc.property(evaluasi, hubungan, (satu, oleh) => {
      const jawab = acceptEvaluasi(satu, oleh)
      const isDapat = satu.status === 'ditetapkan' || satu.status === 'final'
      return jawab.ok === (oleh.hubungan.has('diri') && isDapat)
    }),
    RUNS,
  )
})

test('nilai perilaku yang belum diberi umpan balik disebut satu demi satu', () => {
  fc.assert(
    fc.property(evaluasi, (draf) => {
      const kosong = { ...lengkap(draf, {}), umpanBalikPerilaku: { kompeten: TIDAK_ADA_CATATAN } }
      const jawab = setEvaluasi(kosong, penilai(), syarat([]))
      assert.ok(!jawab.ok && jawab.penolakan.kode === 'umpan-balik-belum-lengkap')
      assert.deepStrictEqual(
        jawab.penolakan.nilai,
        NILAI_BERAKHLAK.filter((nilai) => nilai !== 'kompeten'),
      )
    }),
    RUNS,
  )
})

function syarat(periodik: readonly Predikat[]): SyaratPenetapan {
  return { periodik, catatan: {}, umpanBalik: {} }
}

function penilai(): PelakuEvaluasi {
  return { ...SAAT, hubungan: new Set(['penilai']) }
}

function lengkap(draf: Evaluasi, isi: Partial<Evaluasi>): Evaluasi {
  return {
    ...draf,
    status: 'draf',
    penetap: 'penilai',
    ratingHasil: 'sesuai',
    ratingPerilaku: 'sesuai',
    umpanBalikPerilaku: Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, TIDAK_ADA_CATATAN])),
    ...isi,
  }
}
