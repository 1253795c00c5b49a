import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readNip } from '../../src/domain/organisasi/nip.ts'
import {
  type DataOrganisasi,
  indexOrganisasi,
  type JenisPenugasan,
} from '../../src/domain/organisasi/organisasi.ts'
import { GOLONGAN_PNS, GOLONGAN_PPPK, golonganRuang } from '../../src/domain/organisasi/pangkat.ts'
import { penempatanKini } from '../../src/domain/organisasi/penempatan.ts'
import { atasanPenilai, penilai } from '../../src/domain/organisasi/penilai.ts'
import { tulisNip } from '../../src/web/ui/tulis.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const HARI_INI = '2026-11-24'

type Sebagian = {
  readonly penugasan?: DataOrganisasi['penugasan']
  readonly khusus?: DataOrganisasi['penilaiKhusus']
}

// Staff below a section, a division, an agency and the mayor: each post is held by whoever carries its name.
const URUTAN = ['staf', 'kasi', 'kabid', 'kadis', 'walikota'] as const
const jabatan: DataOrganisasi['jabatan'] = URUTAN.map((id, i) => ({
  id: `j-${id}`,
  atasanId: i + 1 < URUTAN.length ? `j-${URUTAN[i + 1]}` : null,
  unitId: `u-${id}`,
  nama: id,
  isPimpinan: id !== 'staf',
}))

function memangku(pejabatId: string, jenis: JenisPenugasan = 'definitif', id = pejabatId) {
  return { pejabatId, jabatanId: `j-${id}`, jenis, mulai: '2026-01-01', sampai: null }
}

function susun(...kosong: string[]) {
  return URUTAN.filter((id) => !kosong.includes(id)).map((id) => memangku(id))
}

function pada({ penugasan = susun(), khusus = [] }: Sebagian, tanggal = HARI_INI) {
  return indexOrganisasi({ jabatan, penugasan, penilaiKhusus: khusus }, tanggal)
}

function penilaiStaf(sebagian: Sebagian, tanggal?: string) {
  const hasil = penilai(pada(sebagian, tanggal), 'staf')
  assert.ok(hasil.ok)
  return hasil.value
}

test('penilai adalah atasan langsung, dan atasannya adalah pejabat di atasnya', () => {
  const dia = penilaiStaf({})
  assert.equal(dia.penilaiId, 'kasi')
  assert.equal(dia.kalimat, 'Atasan langsung: kasi.')
  const atasan = atasanPenilai(pada({}), 'staf')
  assert.ok(atasan.ok)
  assert.equal(atasan.value.penilaiId, 'kabid')
})

test('jabatan atasan yang kosong dinilai oleh pejabat berikutnya, dengan sebabnya', () => {
  const dia = penilaiStaf({ penugasan: susun('kasi', 'kabid') })
  assert.equal(dia.penilaiId, 'kadis')
  assert.equal(dia.kalimat, 'Jabatan kasi kosong, jabatan kabid kosong, maka penilainya kadis.')
})

test('Plt. menilai selama jabatan kosong, dan Plh. pada hari ia ditunjuk', () => {
  const plt = memangku('kabid', 'plt', 'kasi')
  const plh = { ...memangku('kadis', 'plh', 'kasi'), mulai: '2026-11-23', sampai: '2026-11-25' }
  const penugasan = [...susun('kasi'), plt, plh]
  assert.equal(penilaiStaf({ penugasan }, '2026-11-22').sebagai, 'plt')
  assert.equal(penilaiStaf({ penugasan }, '2026-11-22').penilaiId, 'kabid')
  assert.equal(penilaiStaf({ penugasan }, '2026-11-25').kalimat, 'Atasan langsung: Plh. kasi.')
  assert.equal(penilaiStaf({ penugasan }, '2026-11-25').penilaiId, 'kadis')
  assert.equal(penilaiStaf({ penugasan }, '2026-11-26').penilaiId, 'kabid')
})

test('pegawai yang menjadi Plt. dinilai di unit tempat ia melapor sebagai Plt.', () => {
  const penugasan = [...susun('kadis'), memangku('kasi', 'plt', 'kadis')]
  const [tempat] = penempatanKini(pada({ penugasan }), ['kasi'])
  assert.equal(tempat?.penilaiId, 'walikota')
  assert.equal(tempat?.jabatanId, 'j-kasi')
})

test('Plt. atas jabatan atasannya sendiri tidak menilai dirinya', () => {
  const penugasan = [...susun('kasi', 'kabid'), memangku('staf', 'plh', 'kasi')]
  assert.equal(penilaiStaf({ penugasan }).penilaiId, 'kadis')
  assert.match(penilaiStaf({ penugasan }).kalimat, /^Jabatan kasi dipangku orang yang sama, /)
})

test('penilai yang ditunjuk menilai pada masanya, selama ia masih menjabat', () => {
  const khusus = [
    {
      pegawaiId: 'staf',
      penilaiId: 'kabid',
      sebab: 'didelegasikan' as const,
      alasan: 'Bekerja dalam tim kabid.',
      mulai: '2026-07-01',
      sampai: '2026-12-31',
    },
  ]
  assert.equal(penilaiStaf({ khusus }).kalimat, 'Penilaian didelegasikan: Bekerja dalam tim kabid.')
  assert.equal(penilaiStaf({ khusus }).penilaiId, 'kabid')
  assert.equal(penilaiStaf({ khusus }, '2027-01-01').penilaiId, 'kasi')
  assert.equal(penilaiStaf({ khusus, penugasan: susun('kabid') }).penilaiId, 'kasi')
})

test('di puncak tidak ada penilai, dan orang tanpa jabatan tidak ditempatkan', () => {
  const puncak = penilai(pada({}), 'walikota')
  assert.deepEqual(puncak, {
    ok: false,
    penolakan: { kode: 'tidak-ada-penilai', sebab: 'puncak', langkah: [] },
  })
  assert.deepEqual(penempatanKini(pada({}), ['orang-lain']), [])
})

test('susunan atasan yang melingkar tidak membuat pencarian berputar', () => {
  const melingkar = jabatan.map((j) => (j.id === 'j-walikota' ? { ...j, atasanId: 'j-kasi' } : j))
  const data = { jabatan: melingkar, penugasan: [memangku('staf')], penilaiKhusus: [] }
  const hasil = penilai(indexOrganisasi(data, HARI_INI), 'staf')
  assert.ok(!hasil.ok)
  assert.equal(hasil.penolakan.sebab, 'melingkar')
})

const nomor = fc.integer({ min: 0, max: 11 })
const hari = fc
  .integer({ min: 0, max: 60 })
  .map((days) => Temporal.PlainDate.from('2026-10-01').add({ days }).toString())
const masa = fc.record({ mulai: hari, sampai: fc.option(hari) })
const organisasiAcak: fc.Arbitrary<DataOrganisasi> = fc.record({
  jabatan: fc.array(fc.option(nomor), { minLength: 12, maxLength: 12 }).map((atasan) =>
    atasan.map((a, i) => ({
      id: `j${i}`,
      atasanId: a === null ? null : `j${a}`,
      unitId: 'u',
      nama: `Jabatan ${i}`,
      isPimpinan: true,
    })),
  ),
  penugasan: fc.array(
    fc
      .record({ p: nomor, j: nomor, jenis: fc.constantFrom<JenisPenugasan>('definitif', 'plt', 'plh'), masa })
      .map(({ p, j, jenis, masa }) => ({ pejabatId: `p${p}`, jabatanId: `j${j}`, jenis, ...masa })),
    { maxLength: 30 },
  ),
  penilaiKhusus: fc.array(
    fc.record({ p: nomor, oleh: nomor, masa }).map(({ p, oleh, masa }) => ({
      pegawaiId: `p${p}`,
      penilaiId: `p${oleh}`,
      sebab: 'pembetulan' as const,
      alasan: 'Sebab.',
      ...masa,
    })),
    { maxLength: 4 },
  ),
})
const SEMUA = Array.from({ length: 12 }, (_, i) => `p${i}`)

test('tak seorang pun menilai dirinya, dan atasan penilai selalu orang ketiga', () => {
  fc.assert(
    fc.property(organisasiAcak, (data) => {
      for (const tempat of penempatanKini(indexOrganisasi(data, HARI_INI), SEMUA)) {
        assert.notEqual(tempat.penilaiId, tempat.pegawaiId)
        assert.notEqual(tempat.atasanPenilaiId, tempat.pegawaiId)
        if (tempat.penilaiId) assert.notEqual(tempat.atasanPenilaiId, tempat.penilaiId)
        else assert.equal(tempat.atasanPenilaiId, null)
      }
    }),
    RUNS,
  )
})

test('setiap orang paling banyak satu penilai, apa pun urutan catatannya', () => {
  fc.assert(
    fc.property(organisasiAcak, (data) => {
      const terbalik = { ...data, penugasan: data.penugasan.toReversed(), jabatan: data.jabatan.toReversed() }
      const tempat = penempatanKini(indexOrganisasi(data, HARI_INI), SEMUA)
      assert.equal(new Set(tempat.map((satu) => satu.pegawaiId)).size, tempat.length)
      assert.deepEqual(penempatanKini(indexOrganisasi(terbalik, HARI_INI), SEMUA), tempat)
    }),
    RUNS,
  )
})

test('penilai menjabat pada hari itu', () => {
  fc.assert(
    fc.property(organisasiAcak, (data) => {
      const menjabat = new Set(
        data.penugasan
          .filter(({ mulai, sampai }) => mulai <= HARI_INI && (sampai ?? HARI_INI) >= HARI_INI)
          .map(({ pejabatId }) => pejabatId),
      )
      for (const { penilaiId } of penempatanKini(indexOrganisasi(data, HARI_INI), SEMUA))
        assert.ok(penilaiId === null || menjabat.has(penilaiId))
    }),
    RUNS,
  )
})

const dua = (n: number) => String(n).padStart(2, '0')
const nipSah = fc
  .record({
    lahir: fc.integer({ min: 0, max: 15_000 }),
    tahun: fc.integer({ min: 1990, max: 2030 }),
    tanda: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })),
    kelamin: fc.constantFrom(1, 2),
    urut: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ lahir, tahun, tanda, kelamin, urut }) => {
    const tanggalLahir = Temporal.PlainDate.from('1960-01-01').add({ days: lahir }).toString()
    const nip = `${tanggalLahir.replaceAll('-', '')}${tahun}${dua(tanda)}${kelamin}${String(urut).padStart(3, '0')}`
    return { nip, tanggalLahir, jenis: tanda > 12 ? 'pppk' : 'pns', kelamin: kelamin === 1 ? 'L' : 'P' }
  })

test('NIP yang ditulis dengan spasi dibaca kembali sama', () => {
  fc.assert(
    fc.property(nipSah, ({ nip, tanggalLahir, jenis, kelamin }) => {
      const dibaca = readNip(tulisNip(nip))
      assert.ok(dibaca.ok)
      assert.deepEqual(
        [dibaca.value.nip, dibaca.value.tanggalLahir, dibaca.value.jenis, dibaca.value.kelamin],
        [nip, tanggalLahir, jenis, kelamin],
      )
    }),
    RUNS,
  )
})

test('teks apa pun dibaca sebagai NIP atau ditolak dengan sebabnya', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{16,20}$/)), (teks) => {
      const dibaca = readNip(teks)
      if (dibaca.ok) assert.match(dibaca.value.nip, /^\d{18}$/)
      else assert.match(dibaca.penolakan.kode, /^nip-/)
    }),
    RUNS,
  )
})

test('setiap golongan kecuali yang tertinggi mempunyai golongan berikutnya', () => {
  assert.equal(GOLONGAN_PNS.length, 17)
  for (const [jenis, urutan] of [
    ['pns', GOLONGAN_PNS],
    ['pppk', GOLONGAN_PPPK],
  ] as const)
    for (const [i, golongan] of urutan.entries())
      assert.equal(golonganRuang.apply({ jenis, golongan }, HARI_INI).nilai?.berikut, urutan[i + 1] ?? null)
})
