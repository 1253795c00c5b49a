import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addWorkdays,
  countSisaHari,
  isHariKerja,
  SENIN_JUMAT,
  workdaysBetween,
} from '../../src/domain/waktu/hari-kerja.ts'
import { jamKerjaAsn, jamKerjaSamarinda, menitEfektif } from '../../src/domain/waktu/jam-kerja.ts'
import { changeFrom, isBertumpuk, sehariSesudah } from '../../src/domain/waktu/masa.ts'
import { hariIni } from '../../src/usecases/context.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const AWAL = Temporal.PlainDate.from('2026-01-01')

const tanggal = fc.integer({ min: 0, max: 900 }).map((days) => AWAL.add({ days }))
const kalender = fc.record({
  hari: fc.constantFrom(SENIN_JUMAT, new Set([...SENIN_JUMAT, 6])),
  libur: fc.array(tanggal, { maxLength: 40 }).map((hari) => new Set(hari.map(String))),
})
const hariKerja = fc.integer({ min: 1, max: 40 })

test('tenggat selalu jatuh pada hari kerja sesudah hari mulainya', () => {
  fc.assert(
    fc.property(tanggal, hariKerja, kalender, (dari, n, kapan) => {
      const tenggat = addWorkdays(dari, n, kapan)
      assert.ok(isHariKerja(tenggat, kapan))
      assert.ok(Temporal.PlainDate.compare(tenggat, dari) > 0)
      assert.equal(workdaysBetween({ dari: dari.add({ days: 1 }), sampai: tenggat }, kapan), n)
    }),
    RUNS,
  )
})

test('menambah dua tenggat berturut-turut sama dengan menambah jumlahnya', () => {
  fc.assert(
    fc.property(tanggal, hariKerja, hariKerja, kalender, (dari, a, b, kapan) => {
      const sekaligus = addWorkdays(dari, a + b, kapan)
      assert.ok(sekaligus.equals(addWorkdays(addWorkdays(dari, a, kapan), b, kapan)))
    }),
    RUNS,
  )
})

test('hari libur tambahan tidak pernah memajukan tenggat', () => {
  fc.assert(
    fc.property(tanggal, hariKerja, kalender, tanggal, (dari, n, kapan, libur) => {
      const lebih = { ...kapan, libur: new Set([...kapan.libur, libur.toString()]) }
      const beda = Temporal.PlainDate.compare(addWorkdays(dari, n, lebih), addWorkdays(dari, n, kapan))
      assert.ok(beda >= 0)
    }),
    RUNS,
  )
})

test('rentang yang terbalik tidak berisi hari kerja, dan dua rentang bersambung berjumlah sama', () => {
  fc.assert(
    fc.property(tanggal, hariKerja, hariKerja, kalender, (dari, a, b, kapan) => {
      const tengah = dari.add({ days: a })
      const sampai = tengah.add({ days: b })
      assert.equal(workdaysBetween({ dari: sampai, sampai: dari }, kapan), 0)
      assert.equal(
        workdaysBetween({ dari, sampai }, kapan),
        workdaysBetween({ dari, sampai: tengah }, kapan) +
          workdaysBetween({ dari: tengah.add({ days: 1 }), sampai }, kapan),
      )
    }),
    RUNS,
  )
})

test('hari kerja adalah Senin sampai Jumat yang bukan hari libur', () => {
  const kapan = { hari: SENIN_JUMAT, libur: new Set(['2026-12-25']) }
  const senin = Temporal.PlainDate.from('2026-12-21')
  const seminggu = [0, 1, 2, 3, 4, 5, 6].map((n) => isHariKerja(senin.add({ days: n }), kapan))
  assert.deepEqual(seminggu, [true, true, true, true, false, false, false])
  assert.equal(workdaysBetween({ dari: senin, sampai: senin }, kapan), 1)
})

test('kalender tanpa satu pun hari kerja ditolak, bukan dihitung tanpa akhir', () => {
  const kosong = { hari: new Set<number>(), libur: new Set<string>() }
  assert.throws(() => addWorkdays(AWAL, 1, kosong), /Kalender tanpa hari kerja/)
})

test('sisa hari kerja: nol pada harinya, negatif sesudahnya, juga bila lewat pada akhir pekan', () => {
  const kapan = { hari: SENIN_JUMAT, libur: new Set<string>() }
  const jumat = Temporal.PlainDate.from('2026-11-20')
  const sisa = (geser: number) => countSisaHari({ hariIni: jumat.add({ days: geser }), batas: jumat }, kapan)
  assert.deepEqual([-7, -4, -1, 0, 1, 2, 3, 4, 7].map(sisa), [5, 4, 1, 0, -1, -1, -1, -2, -5])
})

test('tenggat n hari kerja menyisakan n pada hari mulainya, dan sehari sesudahnya sudah lewat', () => {
  fc.assert(
    fc.property(tanggal, hariKerja, kalender, (dari, n, kapan) => {
      const batas = addWorkdays(dari, n, kapan)
      assert.equal(countSisaHari({ hariIni: dari, batas }, kapan), n)
      assert.equal(countSisaHari({ hariIni: batas, batas }, kapan), 0)
      assert.equal(countSisaHari({ hariIni: batas.add({ days: 1 }), batas }, kapan), -1)
      assert.equal(countSisaHari({ hariIni: addWorkdays(batas, n, kapan), batas }, kapan), -n)
    }),
    RUNS,
  )
})

test('cuti 24 sampai 28 Desember 2026 memakai satu hari kerja', () => {
  const kapan = { hari: SENIN_JUMAT, libur: new Set(['2026-12-24', '2026-12-25']) }
  const dari = Temporal.PlainDate.from('2026-12-24')
  assert.equal(workdaysBetween({ dari, sampai: dari.add({ days: 4 }) }, kapan), 1)
})

test('hari ini adalah hari di kota itu, bukan di server', () => {
  const zona = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC')
  fc.assert(
    fc.property(zona, tanggal, fc.integer({ min: 0, max: 1439 }), (zone, hari, menit) => {
      const saat = hari.toZonedDateTime(zone).add({ minutes: menit }).toInstant()
      const instansi = { schema: '', nama: '', pemerintah: '', kota: '', zona: zone, sebutanZona: '' }
      assert.ok(hariIni({ now: saat, instansi }).equals(hari))
    }),
    RUNS,
  )
})

test('jam kerja menurut Perpres genap sepekan, pada minggu biasa dan Ramadan', () => {
  for (const [masa, menit] of [
    ['biasa', 37.5 * 60],
    ['ramadan', 32.5 * 60],
  ] as const) {
    const seminggu = [1, 2, 3, 4, 5, 6, 7].flatMap(
      (hari) => jamKerjaAsn.apply({ masa, hari }, '2026-11-24', {}).nilai ?? [],
    )
    assert.equal(seminggu.length, 5)
    assert.equal(
      seminggu.reduce((jumlah, jam) => jumlah + menitEfektif(jam), 0),
      menit,
    )
  }
})

test('jam kerja Samarinda genap 37 jam 30 menit untuk lima dan enam hari', () => {
  for (const pola of ['lima-hari', 'enam-hari'] as const) {
    const seminggu = [1, 2, 3, 4, 5, 6, 7].flatMap(
      (hari) => jamKerjaSamarinda.apply({ pola, hari }, '2026-11-24').nilai ?? [],
    )
    assert.equal(
      seminggu.reduce((jumlah, jam) => jumlah + menitEfektif(jam), 0),
      2250,
    )
  }
})

test('perubahan sejak suatu hari tidak pernah menyisakan celah atau tumpukan', () => {
  const perubahan = fc.array(fc.tuple(tanggal.map(String), fc.string()), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(perubahan, (daftar) => {
      let riwayat = [{ nama: 'awal', mulai: AWAL.toString(), sampai: null as string | null }]
      for (const [mulai, nama] of daftar) {
        const berubah = changeFrom(riwayat, mulai, { nama })
        assert.ok(berubah.ok)
        riwayat = berubah.value
        assert.equal(riwayat.find((masa) => masa.mulai === mulai)?.nama, nama)
      }
      assert.equal(riwayat.at(-1)?.sampai, null)
      for (const [i, masa] of riwayat.entries()) {
        const berikut = riwayat[i + 1]
        if (!berikut) continue
        assert.equal(masa.sampai && sehariSesudah(masa.sampai), berikut.mulai)
        assert.ok(!isBertumpuk(masa, berikut))
      }
    }),
    RUNS,
  )
})
