import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Entri, StatusEntri } from '../../src/domain/aktivitas/aktivitas.ts'
import {
  checkEntri,
  type EntriLain,
  type KonteksEntri,
  type ParameterEntri,
} from '../../src/domain/aktivitas/aturan-entri.ts'
import { isBertumpuk } from '../../src/domain/aktivitas/bentrok.ts'
import { aturanEntri } from '../../src/domain/aktivitas/ketentuan-entri.ts'
import { countRekap, deltaRekap, REKAP_KOSONG, sumRekap } from '../../src/domain/aktivitas/rekap.ts'
import { saranHasil } from '../../src/domain/aktivitas/saran-hasil.ts'
import { isTanggal, selisihHari } from '../../src/domain/waktu/tanggal.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const HARI = ['2027-02-28', '2027-03-01', '2027-03-02'] as const

const status = fc.constantFrom<StatusEntri>('menunggu', 'dikembalikan', 'disetujui', 'ditolak')
const jam = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([mulaiMenit, lama]) => ({ mulaiMenit, selesaiMenit: mulaiMenit + lama, durasiMenit: lama }))
const tanpaJam = fc
  .integer({ min: 1, max: 1440 })
  .map((durasiMenit) => ({ mulaiMenit: null, selesaiMenit: null, durasiMenit }))
const waktu = fc.oneof(jam, tanpaJam)
const hari = fc.constantFrom(...HARI)

const entri: fc.Arbitrary<Entri> = fc
  .tuple(fc.uuid(), hari, waktu, status)
  .map(([id, tanggal, kapan, keadaan]) => ({
    id,
    tanggal,
    ...kapan,
    status: keadaan,
    pegawaiId: 'pegawai-1',
    uraian: 'Menyusun laporan bulanan',
    rhkId: 'rhk-1',
    keluaranJumlah: null,
    keluaranSatuan: null,
    bukti: [],
    versi: 1,
  }))

test('bila satu kegiatan bertumpuk dengan yang lain, yang lain bertumpuk dengannya', () => {
  fc.assert(
    fc.property(entri, entri, (satu, lain) => isBertumpuk(satu, lain) === isBertumpuk(lain, satu)),
    RUNS,
  )
})

test('kegiatan dengan jam bertumpuk dengan dirinya sendiri dan tidak pernah dengan yang menyentuhnya', () => {
  fc.assert(
    fc.property(jam, hari, ({ mulaiMenit, selesaiMenit, durasiMenit }, tanggal) => {
      const satu = { tanggal, mulaiMenit, selesaiMenit }
      const sesudah = { tanggal, mulaiMenit: selesaiMenit, selesaiMenit: selesaiMenit + durasiMenit }
      return isBertumpuk(satu, satu) && !isBertumpuk(satu, sesudah)
    }),
    RUNS,
  )
})

test('bertumpuk berarti ada satu menit yang dipakai keduanya, juga melewati tengah malam', () => {
  fc.assert(
    fc.property(entri, entri, (satu, lain) => {
      const menitLain = new Set(menitTerpakai(lain))
      assert.equal(
        isBertumpuk(satu, lain),
        menitTerpakai(satu).some((menit) => menitLain.has(menit)),
      )
    }),
    RUNS,
  )
})

test('kegiatan yang diterima satu demi satu tidak bertumpuk dan tidak melebihi sehari', () => {
  fc.assert(
    fc.property(fc.array(entri, { maxLength: 25 }), (usulan) => {
      const diterima: Entri[] = []
      for (const satu of usulan)
        if (checkEntri(satu, konteks(satu.id, diterima), parameter()).ok) diterima.push(satu)

      const berlaku = diterima.filter((satu) => satu.status !== 'ditolak')
      for (const [i, satu] of berlaku.entries())
        for (const lain of berlaku.slice(i + 1)) assert.ok(!isBertumpuk(satu, lain))
      for (const tanggal of HARI) {
        const sehari = berlaku.filter((satu) => satu.tanggal === tanggal)
        assert.ok(sehari.reduce((menit, satu) => menit + satu.durasiMenit, 0) <= 1440)
        assert.ok(diterima.filter((satu) => satu.tanggal === tanggal).length <= 20)
      }
    }),
    RUNS,
  )
})

test('urutan kegiatan lain tidak mengubah jawaban', () => {
  fc.assert(
    fc.property(entri, fc.array(entri, { maxLength: 8 }), (satu, lain) => {
      const maju = checkEntri(satu, konteks(satu.id, lain), parameter())
      const mundur = checkEntri(satu, konteks(satu.id, lain.toReversed()), parameter())
      assert.equal(maju.ok ? null : maju.penolakan.kode, mundur.ok ? null : mundur.penolakan.kode)
    }),
    RUNS,
  )
})

test('instansi yang menolak kegiatan di luar jam tidak pernah menerima yang di luar jam atau pada hari libur', () => {
  fc.assert(
    fc.property(entri, (satu) => {
      const jawab = checkEntri(satu, konteks(satu.id, []), { ...parameter(), luarJam: 'tolak' })
      return !jawab.ok || jawab.value.tanda.length === 0
    }),
    RUNS,
  )
})

test('angka sehari sama dengan hitungan ulang sesudah riwayat apa pun', () => {
  const langkah = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.option(fc.tuple(waktu, status))), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(entri, langkah, (dasar, riwayat) => {
      const ada = new Map<number, Entri>()
      let rekap = REKAP_KOSONG
      for (const [nomor, isi] of riwayat) {
        const sebelum = ada.get(nomor) ?? null
        const sesudah = isi && { ...dasar, ...isi[0], status: isi[1] }
        rekap = sumRekap(rekap, deltaRekap(sebelum, sesudah))
        if (sesudah) ada.set(nomor, sesudah)
        else ada.delete(nomor)
      }
      assert.deepStrictEqual(rekap, countRekap([...ada.values()]))
    }),
    RUNS,
  )
})

test('jumlah menurut status selalu sama dengan jumlah kegiatan', () => {
  fc.assert(
    fc.property(fc.array(entri, { maxLength: 30 }), (semua) => {
      const rekap = countRekap(semua)
      const menurutStatus = rekap.menunggu + rekap.dikembalikan + rekap.disetujui + rekap.ditolak
      return (
        rekap.entri === semua.length && menurutStatus === semua.length && rekap.menitDisetujui <= rekap.menit
      )
    }),
    RUNS,
  )
})

test('tanggal diterima tepat bila kalender mengenalnya', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.nat({ max: 14 }),
      fc.nat({ max: 33 }),
      (year, month, day) => {
        const teks = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        assert.equal(isTanggal(teks), isDikenal(teks))
      },
    ),
    RUNS,
  )
  assert.ok(
    isTanggal('2028-02-29') && !isTanggal('2027-02-29') && !isTanggal('1900-02-29') && !isTanggal('kemarin'),
  )
})

test('selisih hari sama dengan selisih kalender', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      const sampai = Temporal.PlainDate.from('2027-03-01').add({ days })
      return selisihHari('2027-03-01', sampai.toString()) === days
    }),
    RUNS,
  )
})

test('saran muncul bila yang ditulis kesibukan, bukan hasil', () => {
  assert.equal(saranHasil('Mengikuti rapat'), 'Sebutkan hasilnya, misalnya keputusan atau notula rapat.')
  assert.equal(
    saranHasil('Rapat dengan kelurahan'),
    'Sebutkan hasilnya, misalnya keputusan atau notula rapat.',
  )
  assert.equal(
    saranHasil('Melayani warga'),
    'Sebutkan hasilnya, misalnya jumlah orang atau berkas yang dilayani.',
  )
  assert.equal(saranHasil('Melayani 42 warga'), null)
  assert.equal(saranHasil('Menyusun laporan bulanan'), null)
  assert.equal(saranHasil('Mengikuti rapat, notula terlampir'), null)
})

function konteks(id: string, entriLain: readonly EntriLain[]): KonteksEntri {
  return {
    id,
    hariIni: '2027-03-02',
    batasTanggal: '2027-02-27',
    rhkIds: ['rhk-1'],
    entriLain,
    isMenitWajib: true,
    hari: { isTidakMasuk: false, kalimat: 'Hari kerja', mulaiMenit: 450, selesaiMenit: 960 },
  }
}

function parameter(): ParameterEntri {
  const bawaan = aturanEntri.parameter?.bawaan
  assert.ok(bawaan)
  return bawaan
}

function menitTerpakai({ tanggal, mulaiMenit, selesaiMenit }: Entri): number[] {
  if (mulaiMenit === null || selesaiMenit === null) return []
  const awal = selisihHari(HARI[0], tanggal) * 1440 + mulaiMenit
  return Array.from({ length: selesaiMenit - mulaiMenit }, (_, i) => awal + i)
}

function isDikenal(teks: string): boolean {
  try {
    return Temporal.PlainDate.from(teks, { overflow: 'reject' }).toString() === teks
  } catch {
    return false
  }
}
