import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { StatusEntri } from '../../src/domain/aktivitas/aktivitas.ts'
import { CAPAIAN } from '../../src/domain/penilaian/capaian-organisasi.ts'
import { kalimatPenyimpangan, kurvaDistribusi } from '../../src/domain/penilaian/kurva-distribusi.ts'
import { type LimaAngka, polaDistribusi, sebaranDari } from '../../src/domain/penilaian/pola-distribusi.ts'
import {
  PREDIKAT,
  type Predikat,
  predikatKinerja,
  RATING,
  type Rating,
  tingkatPredikat,
} from '../../src/domain/penilaian/predikat.ts'
import { kalimatRealisasi, realisasiHasil } from '../../src/domain/penilaian/realisasi.ts'
import { type SifatUmpanBalik, saranRatingHasil } from '../../src/domain/penilaian/saran-rating.ts'
import {
  type SoalSaranPerilaku,
  saranRatingPerilaku,
} from '../../src/domain/penilaian/saran-rating-perilaku.ts'
import { catatanTahunan } from '../../src/domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const PADA = '2027-03-31'

const rating = fc.constantFrom<Rating>(...RATING)
const predikat = fc.constantFrom<Predikat>(...PREDIKAT)
const capaian = fc.constantFrom(...CAPAIAN)
const orang = fc.nat({ max: 40 })
const lima: fc.Arbitrary<LimaAngka> = fc.tuple(orang, orang, orang, orang, orang)
const tanda = fc.record({
  jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
  tanda: fc.option(rating),
})
const sifatUmpanBalik = fc.constantFrom<SifatUmpanBalik>('positif', 'netral', 'perlu-perbaikan')
const umpanBalik = fc.array(sifatUmpanBalik, { maxLength: 8 })

test('menaikkan salah satu rating tidak pernah menurunkan predikat', () => {
  fc.assert(
    fc.property(rating, rating, rating, rating, (hasil, hasilLain, perilaku, perilakuLain) => {
      const rendah = tingkat(terendah(hasil, hasilLain), terendah(perilaku, perilakuLain))
      const tinggi = tingkat(tertinggi(hasil, hasilLain), tertinggi(perilaku, perilakuLain))
      return rendah <= tinggi
    }),
    RUNS,
  )
})

test('Sangat Baik hanya ada pada satu dari sembilan kuadran, dan perilaku di bawah selalu Kurang atau Sangat Kurang', () => {
  const semua = RATING.flatMap((hasil) => RATING.map((perilaku) => tingkat(hasil, perilaku)))
  assert.equal(semua.filter((satu) => satu === tingkatPredikat('Sangat Baik')).length, 1)
  for (const hasil of RATING) assert.ok(tingkat(hasil, 'di bawah') <= tingkatPredikat('Kurang'))
})

test('rating yang tidak dikenal adalah kesalahan, bukan predikat bawaan', () => {
  const asing = 'luar biasa' as Rating
  assert.throws(() => tingkat(asing, 'sesuai'), /Rating tidak dikenal/)
  assert.throws(() => tingkat('sesuai', asing), /Rating tidak dikenal/)
})

test('setiap penyimpangan menyebut angka yang benar-benar ada dalam tim', () => {
  fc.assert(
    fc.property(capaian, lima, (tingkatCapaian, angka) => {
      const pegawai = angka.reduce((jumlah, satu) => jumlah + satu)
      const { penyimpangan, isTerlaluSedikit } = periksa(tingkatCapaian, angka)
      assert.equal(isTerlaluSedikit, pegawai < 5)
      for (const satu of penyimpangan) {
        assert.equal(satu.pegawai, pegawai)
        assert.equal(
          satu.jumlah,
          satu.kelompok.reduce((jumlah, nama) => jumlah + sebaranDari(angka)[nama], 0),
        )
        assert.match(kalimatPenyimpangan(satu), /dari \d+ pegawai/)
      }
    }),
    RUNS,
  )
})

test('tim sepuluh kali lebih besar dengan perbandingan sama mendapat catatan yang sama', () => {
  fc.assert(
    fc.property(capaian, lima, (tingkatCapaian, angka) => {
      fc.pre(angka.reduce((jumlah, satu) => jumlah + satu) >= 5)
      const sepuluh = angka.map((satu) => satu * 10) as unknown as LimaAngka
      assert.deepStrictEqual(
        periksa(tingkatCapaian, sepuluh).penyimpangan.map(({ kelompok, batas }) => ({ kelompok, batas })),
        periksa(tingkatCapaian, angka).penyimpangan.map(({ kelompok, batas }) => ({ kelompok, batas })),
      )
    }),
    RUNS,
  )
})

test('penyimpangan dikatakan sebagai fakta dengan koma desimal', () => {
  const [satu] = periksa('Istimewa', [7, 1, 1, 0, 0]).penyimpangan
  assert.ok(satu)
  assert.equal(
    kalimatPenyimpangan(satu),
    'Sangat Baik: 7 dari 9 pegawai (77,8 %). Polanya paling banyak 70 %.',
  )
})

test('kurva paling tinggi pada predikat yang senama dengan capaian unit', () => {
  const puncak: Record<(typeof CAPAIAN)[number], Predikat> = {
    Istimewa: 'Sangat Baik',
    Baik: 'Baik',
    'Butuh Perbaikan': 'Butuh Perbaikan',
    Kurang: 'Kurang',
    'Sangat Kurang': 'Sangat Kurang',
  }
  for (const satu of CAPAIAN) {
    const kurva = kurvaDistribusi(satu)
    assert.equal(
      PREDIKAT.reduce((unggul, lain) => (kurva[lain] > kurva[unggul] ? lain : unggul)),
      puncak[satu],
    )
  }
})

const persen = fc.integer({ min: 50, max: 99 })

test('saran tidak pernah "di atas" bila ada hasil kerja utama di bawah ekspektasi', () => {
  fc.assert(
    fc.property(
      fc.array(tanda, { maxLength: 10 }),
      umpanBalik,
      persen,
      (hasil, masukan, persenSebagianBesar) => {
        const saran = saranRatingHasil.apply({ hasil, umpanBalik: masukan }, PADA, {
          persenSebagianBesar,
        }).nilai
        assert.ok(saran.alasan.length > 0)
        assert.equal(
          saran.rating === null,
          hasil.every((satu) => satu.tanda === null),
        )
        if (hasil.some((satu) => satu.jenis === 'utama' && satu.tanda === 'di bawah'))
          assert.notEqual(saran.rating, 'di atas')
      },
    ),
    RUNS,
  )
})

test('umpan balik positif tambahan tidak pernah menurunkan saran', () => {
  fc.assert(
    fc.property(
      fc.array(tanda, { maxLength: 10 }),
      umpanBalik,
      persen,
      (hasil, masukan, persenSebagianBesar) => {
        const sebelum = saranRatingHasil.apply({ hasil, umpanBalik: masukan }, PADA, { persenSebagianBesar })
          .nilai.rating
        const sesudah = saranRatingHasil.apply({ hasil, umpanBalik: [...masukan, 'positif'] }, PADA, {
          persenSebagianBesar,
        }).nilai.rating
        if (sebelum === null || sesudah === null) assert.equal(sebelum, sesudah)
        else assert.ok(RATING.indexOf(sesudah) >= RATING.indexOf(sebelum))
      },
    ),
    RUNS,
  )
})

test('saran perilaku: pujian tidak pernah menurunkannya, permintaan perbaikan tidak pernah menaikkannya', () => {
  const tentangNilai = fc.array(
    fc.record({ nilai: fc.constantFrom(...NILAI_BERAKHLAK), sifat: sifatUmpanBalik }),
    { maxLength: 12 },
  )
  const saran = (soal: SoalSaranPerilaku['umpanBalik'], paling: number) =>
    saranRatingPerilaku.apply({ umpanBalik: soal }, PADA, { nilaiPositifPalingSedikit: paling }).nilai
  fc.assert(
    fc.property(
      tentangNilai,
      fc.constantFrom(...NILAI_BERAKHLAK),
      fc.integer({ min: 1, max: 7 }),
      (masukan, nilai, paling) => {
        const kini = saran(masukan, paling)
        assert.equal(kini.rating === null, masukan.length === 0)
        assert.ok(kini.alasan.length > 0)
        if (kini.rating === null) return
        const naik = saran([...masukan, { nilai, sifat: 'positif' }], paling).rating ?? 'di bawah'
        const turun = saran([...masukan, { nilai, sifat: 'perlu-perbaikan' }], paling).rating ?? 'di atas'
        assert.ok(RATING.indexOf(naik) >= RATING.indexOf(kini.rating))
        assert.ok(RATING.indexOf(turun) <= RATING.indexOf(kini.rating))
      },
    ),
    RUNS,
  )
})

test('predikat tahunan di antara predikat periodik tidak memerlukan catatan', () => {
  fc.assert(
    fc.property(predikat, fc.array(predikat, { minLength: 1, maxLength: 12 }), (tahunan, periodik) => {
      const arah = catatanTahunan.apply({ tahunan, periodik }, '2027-12-31', {}).nilai
      const nilai = periodik.map(tingkatPredikat)
      const isDiAntara =
        tingkatPredikat(tahunan) >= Math.min(...nilai) && tingkatPredikat(tahunan) <= Math.max(...nilai)
      return (arah === null) === isDiAntara
    }),
    RUNS,
  )
})

test('realisasi hanya menghitung yang disetujui dan tidak bergantung pada urutan', () => {
  const status = fc.constantFrom<StatusEntri>('menunggu', 'dikembalikan', 'disetujui', 'ditolak')
  const keluaran = fc.oneof(
    fc.record({
      keluaranJumlah: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
      keluaranSatuan: fc.constantFrom('berkas', 'Laporan', 'laporan '),
    }),
    fc.constant({ keluaranJumlah: null, keluaranSatuan: null }),
  )
  const entri = fc
    .tuple(fc.constantFrom('2027-03-01', '2027-03-02'), status, keluaran)
    .map(([tanggal, keadaan, hasil]) => ({ tanggal, status: keadaan, ...hasil }))
  fc.assert(
    fc.property(fc.array(entri, { maxLength: 20 }), (semua) => {
      const realisasi = realisasiHasil(semua)
      assert.deepStrictEqual(realisasi, realisasiHasil(semua.toReversed()))
      assert.deepStrictEqual(realisasi, realisasiHasil(semua.filter((satu) => satu.status === 'disetujui')))
      assert.ok(realisasi.hari <= realisasi.entri && realisasi.keluaran.length <= 2)
    }),
    RUNS,
  )
})

test('realisasi terbaca sebagai satu kalimat', () => {
  const satu = { tanggal: '2027-03-01', status: 'disetujui' as const, keluaranSatuan: 'berkas' }
  const dua = realisasiHasil([
    { ...satu, keluaranJumlah: 0.1 },
    { ...satu, keluaranJumlah: 1240.2, tanggal: '2027-03-02' },
  ])
  assert.equal(kalimatRealisasi(dua), '1.240,3 berkas dari 2 kegiatan disetujui pada 2 hari.')
  assert.equal(kalimatRealisasi(realisasiHasil([])), 'Belum ada kegiatan yang disetujui.')
})

function tingkat(hasilKerja: Rating, perilakuKerja: Rating): number {
  return tingkatPredikat(predikatKinerja.apply({ hasilKerja, perilakuKerja }, PADA).nilai)
}

function periksa(capaianUnit: (typeof CAPAIAN)[number], angka: LimaAngka) {
  return polaDistribusi.apply({ capaian: capaianUnit, sebaran: sebaranDari(angka) }, PADA, {}).nilai
}

function terendah(satu: Rating, lain: Rating): Rating {
  return RATING.indexOf(satu) <= RATING.indexOf(lain) ? satu : lain
}

function tertinggi(satu: Rating, lain: Rating): Rating {
  return terendah(satu, lain) === satu ? lain : satu
}
