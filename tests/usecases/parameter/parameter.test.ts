import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { getParameter } from '../../../src/db/queries/parameter/parameter.ts'
import { listParameter } from '../../../src/db/queries/parameter/riwayat.ts'
import { batasPersetujuan } from '../../../src/domain/aktivitas/review.ts'
import { KETENTUAN_BERLAKU } from '../../../src/domain/ketentuan-berlaku.ts'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const UBAH = '/ketentuan/batas-persetujuan/ubah'
const aplikasi = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
await isiKotaKecil(aplikasi.db)
const admin = await aplikasi.login(ORANG.adminBkpsdm)

function kirim(nilai: string, mulai: string, alasan = 'Keputusan Wali Kota nomor 7'): Promise<Response> {
  return aplikasi.request(admin, 'POST', UBAH, { 'nilai.tanggalBulanBerikutnya': nilai, mulai, alasan })
}

describe('Parameter ketentuan', () => {
  it('diubah admin BKPSDM sejak suatu tanggal, dan yang lama berakhir sehari sebelumnya', async () => {
    assert.equal((await kirim('7', '2026-12-01')).status, 303)
    assert.equal((await kirim('9', '2027-02-01')).status, 303)
    const riwayat = await listParameter(aplikasi.db, batasPersetujuan.id)
    assert.deepEqual(
      riwayat.map(({ mulai, sampai }) => [mulai, sampai]),
      [
        ['2027-02-01', null],
        ['2026-12-01', '2027-01-31'],
      ],
    )
  })

  it('yang disisipkan sebelum rencana yang sudah ada berakhir sehari sebelum rencana itu', async () => {
    assert.equal((await kirim('8', '2027-01-01')).status, 303)
    const riwayat = await listParameter(aplikasi.db, batasPersetujuan.id)
    assert.deepEqual(
      riwayat.map(({ mulai, sampai }) => [mulai, sampai]),
      [
        ['2027-02-01', null],
        ['2027-01-01', '2027-01-31'],
        ['2026-12-01', '2026-12-31'],
      ],
    )
  })

  it('berlaku menurut tanggal kejadiannya, bukan tanggal mengubahnya', async () => {
    const pada = async (tanggal: string) =>
      (await getParameter(aplikasi.db, batasPersetujuan, tanggal)).tanggalBulanBerikutnya
    assert.deepEqual(
      [
        await pada('2026-11-30'),
        await pada('2026-12-15'),
        await pada('2027-01-31'),
        await pada('2027-02-01'),
      ],
      [5, 7, 8, 9],
    )
  })

  it('pada tanggal mulai yang sama digantikan, dan jejaknya menyimpan keduanya', async () => {
    assert.equal((await kirim('10', '2027-02-01')).status, 303)
    const { sebelum, sesudah } = await aplikasi.db
      .selectFrom('audit')
      .select(['sebelum', 'sesudah'])
      .where('peristiwa', '=', 'parameter.diubah')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    assert.deepEqual(sebelum, { tanggalBulanBerikutnya: 9 })
    assert.partialDeepStrictEqual(sesudah, { tanggalBulanBerikutnya: 10, mulai: '2027-02-01' })
  })

  it('terlihat oleh umum beserta alasannya', async () => {
    const teks = await (await aplikasi.request(null, 'GET', '/ketentuan/batas-persetujuan')).text()
    assert.match(teks, /Keputusan Wali Kota nomor 7/)
  })

  it('ditolak dengan sebabnya bila nilainya, tanggalnya, atau alasannya belum tepat', async () => {
    for (const [nilai, mulai, alasan, sebab] of [
      ['29', '2027-05-01', 'SK 7', /paling banyak 28/],
      ['lima', '2027-05-01', 'SK 7', /Tulis angka/],
      ['1.5', '2027-05-01', 'SK 7', /Tulis angka/],
      ['1.000', '2027-05-01', 'SK 7', /paling banyak 28/],
      ['', '2027-05-01', 'SK 7', /Tulis angka/],
      ['5,5', '2027-05-01', 'SK 7', /Tulis bilangan bulat/],
      ['6', '2026-11-23', 'SK 7', /sudah lewat/],
      ['6', '2027-02-30', 'SK 7', /tanggal mulainya tidak ada/],
      ['6', '2027-05-01', '  ', /alasannya belum ditulis/],
    ] as const) {
      const jawaban = await kirim(nilai, mulai, alasan)
      assert.equal(jawaban.status, 422)
      assert.match(await jawaban.text(), sebab)
    }
    assert.equal((await listParameter(aplikasi.db, batasPersetujuan.id)).length, 3)
  })

  it('batas atas di bawah batas bawahnya ditolak; bilangan pecahan diterima di tempat yang memakainya', async () => {
    const ambang = { istimewaLebihDari: '100', butuhPerbaikanMulai: '70,5', kurangMulai: '50' }
    const ubah = (baikMulai: string) =>
      aplikasi.request(admin, 'POST', '/ketentuan/capaian-unit/ubah', {
        ...Object.fromEntries(
          Object.entries({ ...ambang, baikMulai }).map(([kunci, isi]) => [`nilai.${kunci}`, isi]),
        ),
        mulai: '2027-05-01',
        alasan: 'SK 7',
      })
    const terbalik = await ubah('60')
    assert.equal(terbalik.status, 422)
    assert.match(await terbalik.text(), /tidak kurang dari “Butuh Perbaikan mulai”/)
    assert.equal((await ubah('90')).status, 303)
  })

  it('tidak dapat dibuka atau diubah oleh siapa pun selain admin BKPSDM', async () => {
    for (const orang of [ORANG.bidan, ORANG.kadis, ORANG.adminDinkes, ORANG.inspektur, ORANG.waliKota]) {
      const masuk = await aplikasi.login(orang)
      assert.equal((await aplikasi.request(masuk, 'GET', UBAH)).status, 404)
      assert.equal((await aplikasi.request(masuk, 'POST', UBAH, { mulai: '2027-06-01' })).status, 404)
    }
  })
})

describe('Halaman ketentuan', () => {
  it('memuat setiap ketentuan dengan kalimat, pasal, dan contohnya, tanpa masuk', async () => {
    const daftar = await (await aplikasi.request(null, 'GET', '/ketentuan')).text()
    for (const { id } of KETENTUAN_BERLAKU) {
      assert.ok(daftar.includes(`/ketentuan/${id}`))
      const jawaban = await aplikasi.request(null, 'GET', `/ketentuan/${id}`)
      assert.equal(jawaban.status, 200)
      const teks = await jawaban.text()
      assert.match(teks, /Contoh yang selalu diuji/)
      assert.doesNotMatch(teks, /\[object Object\]|undefined|chip bad/)
    }
  })

  it('dapat dicari menurut kata dan pasal', async () => {
    const teks = await (await aplikasi.request(null, 'GET', '/ketentuan?cari=kuadran+predikat')).text()
    assert.ok(teks.includes('/ketentuan/predikat-kinerja') && !teks.includes('/ketentuan/kata-sandi'))
    assert.match(
      await (await aplikasi.request(null, 'GET', '/ketentuan?cari=zzz')).text(),
      /Tidak ada ketentuan/,
    )
  })

  it('menghitung predikat dari dua pilihan, juga tanpa skrip', async () => {
    const jawaban = await aplikasi.request(
      null,
      'GET',
      '/ketentuan/predikat-kinerja?hasil=di+bawah&perilaku=di+bawah',
    )
    assert.match(await jawaban.text(), /role="status"[\s\S]*Sangat Kurang/)
  })

  it('yang tidak ada dijawab tidak ada', async () => {
    assert.equal((await aplikasi.request(null, 'GET', '/ketentuan/entah')).status, 404)
    assert.equal((await aplikasi.request(admin, 'GET', '/ketentuan/predikat-kinerja/ubah')).status, 404)
  })
})
