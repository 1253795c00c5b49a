import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { versiBerlaku } from '../src/domain/ketentuan.ts'
import { KETENTUAN_BERLAKU, type KetentuanBerlaku } from '../src/domain/ketentuan-berlaku.ts'

for (const ketentuan of KETENTUAN_BERLAKU) {
  describe(ketentuan.judul, () => {
    for (const versi of ketentuan.versi)
      for (const contoh of versi.contoh)
        test(`${contoh.judul ?? JSON.stringify(contoh.input)} (sejak ${versi.sejak})`, () => {
          assert.deepStrictEqual(contoh.hitung(), contoh.output)
        })

    test('menyebut peraturan dan pasalnya, kalimat biasa, dan sedikitnya satu contoh setiap versi', () => {
      assert.match(ketentuan.kalimat, /^\p{Lu}.+\.$/u)
      for (const { dasar, contoh } of ketentuan.versi) {
        assert.ok(dasar.peraturan.trim() && dasar.pasal.trim())
        assert.ok(contoh.length > 0)
      }
    })

    test('versinya berurutan dan tidak bertumpuk', () => {
      for (const { sejak, sampai } of ketentuan.versi) assert.ok(sampai === null || sejak <= sampai)
      for (const [sebelum, sesudah] of berpasangan(ketentuan))
        assert.ok(sebelum.sampai !== null && sebelum.sampai < sesudah.sejak)
    })

    test('pilihan bawaannya memenuhi batasnya sendiri', () => {
      const { bawaan, definisi } = ketentuan.parameter
      assert.deepStrictEqual(Object.keys(bawaan).sort(), Object.keys(definisi).sort())
      for (const [kunci, { pilihan, minimum, maksimum, isDesimal, tidakKurangDari }] of Object.entries(
        definisi,
      )) {
        const nilai = bawaan[kunci]
        if (pilihan) assert.ok(pilihan.includes(String(nilai)))
        if (minimum !== undefined) assert.ok(Number(nilai) >= minimum)
        if (maksimum !== undefined) assert.ok(Number(nilai) <= maksimum)
        if (typeof nilai === 'number' && !isDesimal) assert.ok(Number.isInteger(nilai))
        if (tidakKurangDari) assert.ok(Number(nilai) >= Number(bawaan[tidakKurangDari]))
      }
    })
  })
}

test('setiap ketentuan mempunyai nama sendiri', () => {
  const id = KETENTUAN_BERLAKU.map((ketentuan) => ketentuan.id)
  assert.deepStrictEqual(id, [...new Set(id)])
})

test('setiap ketentuan yang ditulis terdaftar dan diuji', () => {
  const tertulis = globSync('src/domain/*/**/*.ts')
    .map((berkas) => readFileSync(berkas, 'utf8'))
    .flatMap((isi) => [...isi.matchAll(/= ketentuan[<(][\s\S]*?\bid: '([^']+)'/g)].map(([, id]) => id))
  const terdaftar = KETENTUAN_BERLAKU.map(({ id }) => id)
  assert.deepStrictEqual(tertulis.toSorted(), terdaftar.toSorted())
})

test('tanggal sebelum suatu ketentuan berlaku adalah kesalahan, bukan ketentuan lain', () => {
  const definisi = {
    id: 'percobaan',
    topik: 'percobaan',
    judul: 'Percobaan',
    kalimat: 'Percobaan.',
    versi: [
      {
        sejak: '2022-02-07',
        sampai: '2023-01-31',
        dasar: { peraturan: 'Percobaan', pasal: '1' },
        rule: (input: number) => input,
        contoh: [],
      },
    ],
  }

  assert.equal(versiBerlaku(definisi, '2022-02-07').sejak, '2022-02-07')
  assert.equal(versiBerlaku(definisi, '2023-01-31').sejak, '2022-02-07')
  assert.throws(() => versiBerlaku(definisi, '2022-02-06'), /tidak berlaku/)
  assert.throws(() => versiBerlaku(definisi, '2023-02-01'), /tidak berlaku/)
})

function berpasangan({ versi }: KetentuanBerlaku) {
  return versi.slice(1).map((sesudah, i) => [versi[i] ?? sesudah, sesudah] as const)
}
