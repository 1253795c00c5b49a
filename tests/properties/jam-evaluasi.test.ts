import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { batasLangkah, batasTanggal, type KalenderTenggat } from '../../src/domain/penilaian/batas-langkah.ts'
import {
  acceptEvaluasi,
  type Evaluasi,
  editEvaluasi,
  setEvaluasi,
} from '../../src/domain/penilaian/evaluasi.ts'
import type { LangkahEvaluasi } from '../../src/domain/penilaian/jendela-evaluasi.ts'
import {
  decideKeberatan,
  explainKeberatan,
  fileKeberatan,
  type Keberatan,
} from '../../src/domain/penilaian/keberatan.ts'
import { langkahTerbuka } from '../../src/domain/penilaian/langkah-evaluasi.ts'
import { RATING, type Rating } from '../../src/domain/penilaian/predikat.ts'
import { TIDAK_ADA_CATATAN } from '../../src/domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../src/domain/skp/perilaku.ts'
import { gangguanPerHari } from '../../src/domain/waktu/gangguan.ts'
import { isHariKerja, SENIN_JUMAT } from '../../src/domain/waktu/hari-kerja.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const AWAL = Temporal.PlainDate.from('2027-01-01')

const tanggal = fc.integer({ min: 0, max: 500 }).map((n) => AWAL.add({ days: n }).toString())
const langkah = fc.constantFrom<LangkahEvaluasi>(
  'keberatan',
  'keputusan-keberatan',
  'evaluasi-atasan',
  'mengembalikan-dokumen',
  'mengembalikan-dokumen-atasan',
  'melapor',
)
const kalender: fc.Arbitrary<KalenderTenggat> = fc.record({
  libur: fc.array(tanggal, { maxLength: 40 }),
  gangguan: fc.array(
    fc.record({
      tanggal,
      mulaiMenit: fc.integer({ min: 0, max: 700 }),
      selesaiMenit: fc.integer({ min: 701, max: 1440 }),
    }),
    { maxLength: 30 },
  ),
  parameter: fc.record({ menitSehari: fc.integer({ min: 1, max: 600 }) }),
})

test('tidak ada batas hari kerja yang jatuh pada hari libur, dengan atau tanpa gangguan', () => {
  fc.assert(
    fc.property(langkah, tanggal, kalender, (satu, dari, isi) => {
      const { batas, semula } = batasLangkah({ langkah: satu, dari }, isi)
      for (const hari of [batas, semula])
        assert.ok(
          isHariKerja(Temporal.PlainDate.from(hari), { hari: SENIN_JUMAT, libur: new Set(isi.libur) }),
          hari,
        )
    }),
    RUNS,
  )
})

test('gangguan tidak pernah memajukan batas, dan yang bertambah tidak pernah memendekkannya', () => {
  fc.assert(
    fc.property(langkah, tanggal, kalender, (satu, dari, isi) => {
      const tanpa = batasLangkah({ langkah: satu, dari }, { ...isi, gangguan: [] })
      const sebagian = batasLangkah({ langkah: satu, dari }, { ...isi, gangguan: isi.gangguan.slice(1) })
      const semua = batasLangkah({ langkah: satu, dari }, isi)
      assert.equal(tanpa.batas, tanpa.semula)
      assert.ok(tanpa.batas <= sebagian.batas && sebagian.batas <= semua.batas)
    }),
    RUNS,
  )
})

test('batas yang disebut tanggalnya hanya berpindah ke hari kerja', () => {
  fc.assert(
    fc.property(tanggal, fc.integer({ min: 1, max: 60 }), kalender, (dari, hari, isi) => {
      const sampai = Temporal.PlainDate.from(dari).add({ days: hari }).toString()
      const { batas, hariTerganggu } = batasTanggal({ dari, sampai }, isi)
      if (hariTerganggu.length === 0) return assert.equal(batas, sampai)
      assert.ok(batas > sampai)
      assert.ok(isHariKerja(Temporal.PlainDate.from(batas), { hari: SENIN_JUMAT, libur: new Set(isi.libur) }))
    }),
    RUNS,
  )
})

test('gangguan terbagi per hari di setiap zona waktu tanpa menit yang hilang', () => {
  const zona = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC')
  fc.assert(
    fc.property(
      zona,
      fc.integer({ min: 0, max: 400_000 }),
      fc.integer({ min: 1, max: 6_000 }),
      (tempat, mulai, lama) => {
        const dari = Temporal.Instant.from('2027-01-01T00:00:00Z').add({ minutes: mulai })
        const hari = gangguanPerHari({ mulai: dari, selesai: dari.add({ minutes: lama }) }, tempat)
        assert.equal(
          hari.reduce((jumlah, { mulaiMenit, selesaiMenit }) => jumlah + selesaiMenit - mulaiMenit, 0),
          lama,
        )
        assert.equal(new Set(hari.map(({ tanggal: satu }) => satu)).size, hari.length)
      },
    ),
    RUNS,
  )
})

type Dunia = { readonly evaluasi: Evaluasi; readonly keberatan: Keberatan | undefined; readonly hari: string }
type Kejadian = (dunia: Dunia) => Dunia

const PADA = Temporal.Instant.from('2027-02-01T02:00:00Z')
const BATAS = '2027-02-19'
const oleh = (hubungan: 'diri' | 'penilai' | 'atasan-penilai', hari: string) => ({
  pejabatId: hubungan,
  hubungan: new Set([hubungan]),
  pada: PADA,
  hari,
  isKepalaDaerah: false,
  isPimpinanTinggi: false,
})

const rating = fc.constantFrom<Rating>(...RATING)
const hari = fc
  .integer({ min: 0, max: 60 })
  .map((n) => Temporal.PlainDate.from('2027-02-01').add({ days: n }).toString())

/** Anything that people or the clock may do to one evaluation, in any order. */
const kejadian: fc.Arbitrary<Kejadian> = fc.oneof(
  hari.map((kini) => (dunia: Dunia) => (kini > dunia.hari ? { ...dunia, hari: kini } : dunia)),
  fc.constant((dunia: Dunia) =>
    dunia.evaluasi.status === 'draf'
      ? { ...dunia, evaluasi: { ...dunia.evaluasi, penetap: 'atasan-penilai' as const } }
      : dunia,
  ),
  fc.constant((dunia: Dunia) =>
    dunia.hari > BATAS && (dunia.evaluasi.status === 'ditetapkan' || dunia.evaluasi.status === 'diterima')
      ? { ...dunia, evaluasi: { ...dunia.evaluasi, status: 'final' as const, finalSejak: '2027-02-20' } }
      : dunia,
  ),
  fc
    .tuple(rating, rating, fc.constantFrom('penilai' as const, 'atasan-penilai' as const))
    .map(([ratingHasil, ratingPerilaku, siapa]) => (dunia: Dunia) => {
      const boleh = editEvaluasi(dunia.evaluasi, oleh(siapa, dunia.hari))
      if (!boleh.ok) return dunia
      const hasil = setEvaluasi({ ...dunia.evaluasi, ratingHasil, ratingPerilaku }, oleh(siapa, dunia.hari), {
        periodik: [],
        catatan: {},
        umpanBalik: {},
      })
      return hasil.ok ? { ...dunia, evaluasi: hasil.value } : dunia
    }),
  fc.constant((dunia: Dunia) => {
    const hasil = acceptEvaluasi(dunia.evaluasi, oleh('diri', dunia.hari))
    return hasil.ok ? { ...dunia, evaluasi: hasil.value } : dunia
  }),
  fc.constant((dunia: Dunia) => {
    const { evaluasi, keberatan: ada } = dunia
    const hasil = fileKeberatan(
      { evaluasi, ada, batas: BATAS, alasan: 'Tanpa contoh.' },
      oleh('diri', dunia.hari),
    )
    if (!hasil.ok) return dunia
    return {
      ...dunia,
      evaluasi: { ...evaluasi, status: 'keberatan' as const },
      keberatan: keberatanBaru(hasil.value),
    }
  }),
  fc.constant((dunia: Dunia) => {
    const hasil =
      dunia.keberatan && explainKeberatan(dunia.keberatan, 'Dua kali terlambat.', oleh('penilai', dunia.hari))
    return hasil?.ok ? { ...dunia, keberatan: hasil.value } : dunia
  }),
  fc
    .tuple(fc.constantFrom('menguatkan' as const, 'mengubah' as const), rating, rating)
    .map(([putusan, ratingHasil, ratingPerilaku]) => (dunia: Dunia) => {
      const { evaluasi, keberatan } = dunia
      if (!keberatan) return dunia
      const isi = {
        putusan,
        ratingHasil,
        ratingPerilaku,
        pertimbangan: 'Bukti.',
        keteranganPegawai: 'Hadir.',
        penjelasanPenilai: 'Ya.',
      }
      const hasil = decideKeberatan({ evaluasi, keberatan }, isi, oleh('atasan-penilai', dunia.hari))
      return hasil.ok ? { ...dunia, ...hasil.value } : dunia
    }),
)

test('apa pun urutan kejadiannya, hasil yang final tidak berubah dan tidak ada keberatan sesudahnya', () => {
  fc.assert(
    fc.property(fc.array(kejadian, { maxLength: 40 }), (semua) => {
      let dunia: Dunia = { evaluasi: DRAF, keberatan: undefined, hari: '2027-02-01' }
      for (const lakukan of semua) {
        const sebelum = dunia
        dunia = lakukan(dunia)
        if (sebelum.evaluasi.status !== 'final') continue
        assert.equal(dunia.evaluasi.status, 'final')
        assert.equal(dunia.evaluasi.predikat, sebelum.evaluasi.predikat)
        assert.equal(dunia.evaluasi.finalSejak, sebelum.evaluasi.finalSejak)
        assert.equal(dunia.keberatan, sebelum.keberatan)
      }
      assert.equal(dunia.evaluasi.status === 'final', dunia.evaluasi.finalSejak !== null)
    }),
    { numRuns: RUNS.numRuns * 5 },
  )
})

test('evaluasi yang final dan ditandatangani tidak menunggu apa pun lagi, yang lain selalu menunggu seseorang', () => {
  fc.assert(
    fc.property(fc.array(kejadian, { maxLength: 30 }), (semua) => {
      const { evaluasi, keberatan } = semua.reduce<Dunia>((dunia, lakukan) => lakukan(dunia), {
        evaluasi: DRAF,
        keberatan: undefined,
        hari: '2027-02-01',
      })
      const terbuka = langkahTerbuka({
        status: evaluasi.status,
        penetap: evaluasi.penetap,
        jendela: { mulai: '2027-02-01', sampai: '2027-02-28' },
        ditetapkanPada: evaluasi.ditetapkanPada && '2027-02-01',
        diterimaPada: evaluasi.diterimaPada && '2027-02-02',
        keberatanPada: keberatan ? '2027-02-03' : null,
      })
      const isSelesai = evaluasi.status === 'final' && evaluasi.diterimaPada !== null
      assert.equal(terbuka.length === 0, isSelesai)
    }),
    RUNS,
  )
})

function keberatanBaru({ alasan, predikatSemula }: Pick<Keberatan, 'alasan' | 'predikatSemula'>): Keberatan {
  return {
    id: 'keberatan-1',
    evaluasiId: 'evaluasi-1',
    alasan,
    diajukanPada: PADA,
    penjelasanPenilai: null,
    penjelasanOleh: null,
    penjelasanPada: null,
    keteranganPegawai: null,
    putusan: null,
    pertimbangan: null,
    ratingHasil: null,
    ratingPerilaku: null,
    predikatSemula,
    diputusOleh: null,
    diputusPada: null,
    versi: 1,
  }
}

const DRAF: Evaluasi = {
  id: 'evaluasi-1',
  pegawaiId: 'pegawai-1',
  jenis: 'bulanan',
  sampai: '2027-01-31',
  status: 'draf',
  penetap: 'penilai',
  tidakLulus: null,
  ratingHasil: null,
  ratingPerilaku: null,
  umpanBalikPerilaku: Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, TIDAK_ADA_CATATAN])),
  predikat: null,
  dasar: [],
  alasanTahunan: null,
  ditetapkanPada: null,
  diterimaPada: null,
  finalSejak: null,
  versi: 1,
}

const DITETAPKAN: Evaluasi = {
  ...DRAF,
  status: 'ditetapkan',
  ratingHasil: 'sesuai',
  ratingPerilaku: 'sesuai',
  predikat: 'Baik',
}

test('keberatan diterima sampai akhir hari batasnya, dan ditolak sejak hari sesudahnya', () => {
  fc.assert(
    fc.property(hari, (kini) => {
      const hasil = fileKeberatan(
        { evaluasi: DITETAPKAN, ada: undefined, batas: BATAS, alasan: 'Tanpa contoh.' },
        oleh('diri', kini),
      )
      if (kini <= BATAS) assert.ok(hasil.ok)
      else assert.deepEqual(hasil, { ok: false, penolakan: { kode: 'keberatan-lewat', batas: BATAS } })
    }),
    { ...RUNS, examples: [['2027-02-19'], ['2027-02-20']] },
  )
})
