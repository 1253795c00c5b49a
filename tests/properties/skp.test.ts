import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Hubungan } from '../../src/domain/organisasi/pelaku.ts'
import { kelengkapanSkp } from '../../src/domain/skp/kelengkapan.ts'
import { startRevisi, versiBerlaku } from '../../src/domain/skp/naskah.ts'
import { NILAI_BERAKHLAK, PERILAKU_KERJA } from '../../src/domain/skp/perilaku.ts'
import {
  type Aspek,
  editSkp,
  type Indikator,
  type PemutusSkp,
  type Perspektif,
  type Rhk,
  returnSkp,
  type Skp,
  type StatusSkp,
  setSkp,
  submitSkp,
} from '../../src/domain/skp/skp.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const PADA = Temporal.Instant.from('2027-01-11T01:00:00Z')

const teks = fc.constantFrom('', ' ', 'Laporan layanan tersusun')
const indikator: fc.Arbitrary<Indikator> = fc.record({
  id: fc.uuid(),
  aspek: fc.option(fc.constantFrom<Aspek>('kuantitas', 'kualitas', 'waktu', 'biaya')),
  perspektif: fc.option(fc.constantFrom<Perspektif>('penerima-layanan', 'proses-bisnis')),
  uraian: teks,
  target: teks,
  satuan: fc.constant(null),
})
const rhk: fc.Arbitrary<Rhk> = fc.record({
  id: fc.uuid(),
  jenis: fc.constantFrom('utama' as const, 'tambahan' as const),
  uraian: teks,
  diintervensiId: fc.option(fc.uuid()),
  pemberiTugas: fc.constant(null),
  indikator: fc.array(indikator, { maxLength: 3 }),
})
const skp: fc.Arbitrary<Skp> = fc.record({
  id: fc.constant('skp-1'),
  pegawaiId: fc.constant('pegawai-1'),
  penilaiId: fc.option(fc.constant('penilai-1')),
  tahun: fc.constant(2027),
  mulai: fc.constant('2027-01-01'),
  bentuk: fc.constantFrom('jpt' as const, 'ja-jf' as const),
  pendekatan: fc.constantFrom('kuantitatif' as const, 'kualitatif' as const),
  rhk: fc.array(rhk, { maxLength: 4 }),
  ekspektasi: fc.constant({}),
  status: fc.constantFrom<StatusSkp>('draf', 'diajukan', 'dikembalikan', 'ditetapkan'),
  diajukanPada: fc.constant(null),
  ditetapkanPada: fc.constant(null),
  ditetapkanOleh: fc.constant(null),
  versi: fc.constant(1),
})
const pelaku = fc
  .subarray<Hubungan>(['diri', 'penilai', 'atasan-penilai', 'pimpinan', 'admin-opd', 'kepala-daerah'])
  .map((hubungan) => sebagai(...hubungan))
const batas = fc.option(fc.constant('2027-01-31'))

test('SKP diubah hanya oleh pemiliknya dan hanya sebelum diajukan atau sesudah dikembalikan', () => {
  fc.assert(
    fc.property(skp, pelaku, (satu, oleh) => {
      const isTerbuka = satu.status === 'draf' || satu.status === 'dikembalikan'
      return editSkp(satu, oleh).ok === (isTerbuka && oleh.hubungan.has('diri'))
    }),
    RUNS,
  )
})

test('SKP diajukan tepat bila pemiliknya mengajukan yang lengkap kepada penilai yang ada', () => {
  fc.assert(
    fc.property(skp, pelaku, (satu, oleh) => {
      const isSiap =
        editSkp(satu, oleh).ok && satu.penilaiId !== null && kelengkapanSkp(satu).kekurangan.length === 0
      const jawab = submitSkp(satu, oleh)
      assert.equal(jawab.ok, isSiap)
      if (jawab.ok) assert.equal(jawab.value.status, 'diajukan')
    }),
    RUNS,
  )
})

test('SKP lengkap berjalan dari draf ke penilai, kembali dengan catatan, lalu ditetapkan', () => {
  fc.assert(
    fc.property(skp, (satu) => {
      const draf: Skp = { ...satu, ...isiLengkap(), penilaiId: 'penilai-1', status: 'draf' }
      const diajukan = submitSkp(draf, sebagai('diri'))
      assert.ok(diajukan.ok && diajukan.value.diajukanPada === PADA)
      const catatan = [{ rhkId: 'rhk-1', indikatorId: 'indikator-1', isi: 'Perjelas targetnya' }]
      const kembali = returnSkp(diajukan.value, sebagai('penilai'), catatan)
      assert.ok(kembali.ok)
      const lagi = submitSkp(kembali.value, sebagai('diri'))
      assert.ok(lagi.ok)
      const tetap = setSkp(lagi.value, sebagai('penilai'))
      assert.ok(tetap.ok && tetap.value.ditetapkanOleh === 'pejabat-1' && tetap.value.ditetapkanPada === PADA)
      assert.equal(editSkp(tetap.value, sebagai('diri')).ok, false)
    }),
    RUNS,
  )
})

test('tidak ada yang memutus SKP sendiri; penilai dapat, dan atasannya hanya sesudah batas penilai lewat', () => {
  fc.assert(
    fc.property(skp, pelaku, batas, (satu, siapa, penilaiSampai) => {
      const oleh = { ...siapa, penilaiSampai }
      const isBerwenang =
        !oleh.hubungan.has('diri') &&
        (oleh.hubungan.has('penilai') || (oleh.hubungan.has('atasan-penilai') && oleh.penilaiSampai === null))
      const isBoleh = isBerwenang && satu.status === 'diajukan'
      const catatan = [{ rhkId: null, indikatorId: null, isi: 'Perjelas targetnya' }]
      assert.equal(setSkp(satu, oleh).ok, isBoleh)
      assert.equal(returnSkp(satu, oleh, catatan).ok, isBoleh)
    }),
    RUNS,
  )
})

test('mengembalikan SKP memerlukan catatan pada baris yang memang ada', () => {
  fc.assert(
    fc.property(skp, rhk, (satu, baris) => {
      const diajukan = { ...satu, status: 'diajukan' as const, rhk: [baris] }
      const catatan = (rhkId: string, isi: string) => [{ rhkId, indikatorId: null, isi }]
      const kembalikan = (semua: ReturnType<typeof catatan>) => returnSkp(diajukan, sebagai('penilai'), semua)
      assert.ok(kembalikan(catatan(baris.id, 'Perjelas targetnya')).ok)
      assert.deepStrictEqual(kembalikan([]), { ok: false, penolakan: { kode: 'catatan-kosong' } })
      assert.deepStrictEqual(kembalikan(catatan(baris.id, ' ')), {
        ok: false,
        penolakan: { kode: 'catatan-kosong' },
      })
      assert.deepStrictEqual(kembalikan(catatan('baris-lain', 'Perjelas')), {
        ok: false,
        penolakan: { kode: 'baris-tidak-ada' },
      })
    }),
    RUNS,
  )
})

test('kemajuan pengisian tidak pernah melebihi seluruhnya dan penuh tepat bila tidak ada kekurangan', () => {
  fc.assert(
    fc.property(skp, (satu) => {
      const { terisi, seluruhnya, kekurangan } = kelengkapanSkp(satu)
      assert.equal(terisi + kekurangan.length, seluruhnya)
      const baris = new Set(
        satu.rhk.flatMap(({ id, indikator: isi }) => [`rhk-${id}`, ...isi.map((i) => `indikator-${i.id}`)]),
      )
      for (const { sasaran } of kekurangan) assert.ok(sasaran === 'hasil-kerja' || baris.has(sasaran))
    }),
    RUNS,
  )
})

test('hasil utama tanpa hasil kerja pimpinan belum lengkap; hasil tambahan dan pimpinan tinggi tidak memerlukannya', () => {
  fc.assert(
    fc.property(skp, rhk, (satu, baris) => {
      const kode = kelengkapanSkp({ ...satu, rhk: [{ ...baris, diintervensiId: null }] }).kekurangan.map(
        (k) => k.kode,
      )
      return kode.includes('rhk-tanpa-intervensi') === (satu.bentuk === 'ja-jf' && baris.jenis === 'utama')
    }),
    RUNS,
  )
})

test('ekspektasi perilaku dan indikator kuantitas hanya disarankan', () => {
  const isi = isiLengkap()
  const { kekurangan, saran } = kelengkapanSkp({
    ...isi,
    rhk: isi.rhk.map((r) => ({
      ...r,
      indikator: r.indikator.map((i) => ({ ...i, aspek: 'waktu' as const })),
    })),
  })
  assert.deepStrictEqual(kekurangan, [])
  assert.equal(saran.filter(({ kode }) => kode === 'ekspektasi-kosong').length, 7)
  assert.equal(saran.filter(({ kode }) => kode === 'rhk-tanpa-kuantitas').length, 1)
})

test('ada tujuh nilai BerAKHLAK dengan dua puluh satu panduan perilaku yang berbeda', () => {
  assert.deepStrictEqual(
    PERILAKU_KERJA.map(({ nilai }) => nilai),
    [...NILAI_BERAKHLAK],
  )
  assert.equal(new Set(PERILAKU_KERJA.flatMap(({ panduan }) => panduan)).size, 21)
})

function sebagai(...hubungan: readonly Hubungan[]): PemutusSkp {
  return { pejabatId: 'pejabat-1', hubungan: new Set(hubungan), pada: PADA, penilaiSampai: null }
}

function isiLengkap() {
  const satu: Indikator = {
    id: 'indikator-1',
    aspek: 'kuantitas',
    perspektif: null,
    uraian: 'Jumlah laporan',
    target: '12 laporan',
    satuan: 'laporan',
  }
  const hasil: Rhk = {
    id: 'rhk-1',
    jenis: 'utama',
    uraian: 'Laporan layanan tersusun',
    diintervensiId: 'rhk-0',
    pemberiTugas: null,
    indikator: [satu],
  }

  return {
    mulai: '2027-01-01',
    bentuk: 'ja-jf' as const,
    pendekatan: 'kuantitatif' as const,
    rhk: [hasil],
    ekspektasi: {},
  }
}

test('pada hari apa pun berlaku tepat satu versi SKP, dan versi yang lebih baru tidak berlaku lebih dulu', () => {
  const hari = fc.integer({ min: 1, max: 365 }).map((n) =>
    Temporal.PlainDate.from('2027-01-01')
      .add({ days: n - 1 })
      .toString(),
  )
  const versi = fc
    .array(hari, { minLength: 1, maxLength: 6 })
    .map((mulai) => mulai.toSorted().map((berlakuSejak, i) => ({ nomor: i + 1, berlakuSejak })))
  fc.assert(
    fc.property(versi, hari, fc.nat(), (daftar, satu, acak) => {
      const diputar = [...daftar.slice(acak % daftar.length), ...daftar.slice(0, acak % daftar.length)]
      const berlaku = versiBerlaku(diputar, satu)
      assert.ok(berlaku)
      const sudah = daftar.filter(({ berlakuSejak }) => berlakuSejak <= satu)
      assert.equal(berlaku.nomor, sudah.at(-1)?.nomor ?? 1)
    }),
    RUNS,
  )
})

test('revisi dimulai hanya oleh pemilik SKP yang ditetapkan, dalam masanya, dengan alasan', () => {
  const alasan = fc.constantFrom('', '  ', 'Penugasan baru')
  const hari = fc.constantFrom('2027-06-30', '2027-12-31', '2028-01-01')
  fc.assert(
    fc.property(skp, pelaku, alasan, hari, (satu, oleh, mengapa, kini) => {
      const hasil = startRevisi({ ...satu, sampai: '2027-12-31' }, oleh, { alasan: mengapa, hari: kini })
      const boleh =
        oleh.hubungan.has('diri') &&
        satu.status === 'ditetapkan' &&
        kini <= '2027-12-31' &&
        mengapa.trim() !== ''
      assert.equal(hasil.ok, boleh)
    }),
    RUNS,
  )
})
