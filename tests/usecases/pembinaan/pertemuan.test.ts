import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const d = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'adminBkpsdm', 'sopir')
const { bidan, perawat } = d.kota.id
const USUL = `/pegawai/${bidan}/pertemuan`

type Siapa = keyof typeof d.masuk
const kirim = (siapa: Siapa, path: string, form: { [nama: string]: string }) =>
  d.request(d.masuk[siapa] ?? null, 'POST', path, form)
const baca = async (siapa: Siapa, path: string) =>
  (await d.request(d.masuk[siapa] ?? null, 'GET', path)).text()
const WAKTU = {
  tanggal: '2026-11-12',
  jam: '09:00',
  tempat: 'Ruang kepala',
  agenda: 'Kunjungan K6\nKelas ibu',
}

async function usul(siapa: Siapa): Promise<string> {
  const jawab = await kirim(siapa, USUL, { id: newId(), ...WAKTU })
  assert.equal(jawab.status, 303, await jawab.text())
  return jawab.headers.get('location') ?? ''
}

/** Proposed by one, agreed by the other, held two days later. */
async function berlangsung(): Promise<string> {
  const alamat = await usul('kapus')
  assert.equal((await kirim('bidan', `${alamat}/jawab`, { versi: '1', langkah: 'sepakat' })).status, 303)
  return alamat
}

async function padaHarinya<T>(lakukan: () => Promise<T>): Promise<T> {
  d.jam.advance({ hours: 72 })
  try {
    return await lakukan()
  } finally {
    d.jam.advance({ hours: -72 })
  }
}

const HASIL = {
  versi: '2',
  ringkasan: 'Kunjungan dibagi per kelurahan.',
  'uraian.0': 'Menyusun peta kader',
  'oleh.0': 'pegawai',
  'tenggat.0': '2026-11-20',
  'uraian.1': 'Meminjamkan motor dinas',
  'oleh.1': 'pimpinan',
  'tenggat.1': '2026-11-18',
}

describe('Pertemuan kinerja', () => {
  test('pegawai atau penilainya mengusulkan, keduanya melihat, pihak lain tidak', async () => {
    for (const siapa of ['bidan', 'kapus'] as const) {
      const alamat = await usul(siapa)
      for (const pihak of ['bidan', 'kapus'] as const) assert.match(await baca(pihak, alamat), /Kelas ibu/)
      for (const lain of ['perawat', 'kadis', 'adminBkpsdm', 'sopir'] as const) {
        assert.equal((await d.request(d.masuk[lain] ?? null, 'GET', alamat)).status, 404, lain)
        assert.equal(
          (await kirim(lain, `${alamat}/jawab`, { versi: '1', langkah: 'sepakat' })).status,
          404,
          lain,
        )
      }
    }
    for (const lain of ['perawat', 'kadis', 'adminBkpsdm'] as const)
      assert.equal((await kirim(lain, USUL, { id: newId(), ...WAKTU })).status, 404)
  })

  test('yang kurang atau sudah lewat ditolak, dan tulisannya tetap ada', async () => {
    for (const kurang of [{ agenda: '' }, { tempat: '' }, { jam: '' }, { tanggal: '2026-11-01' }]) {
      const jawab = await kirim('bidan', USUL, { id: newId(), ...WAKTU, ...kurang })
      assert.equal(jawab.status, 422)
      assert.match(await jawab.text(), /Ruang kepala|Kunjungan K6/)
    }
  })

  test('yang mengusulkan tidak menyepakati usulannya sendiri; lawannya boleh mengusulkan waktu lain', async () => {
    const alamat = await usul('bidan')
    assert.equal((await kirim('bidan', `${alamat}/jawab`, { versi: '1', langkah: 'sepakat' })).status, 422)
    const lain = { versi: '1', langkah: 'usul-lain', ...WAKTU, jam: '13:30' }
    assert.equal((await kirim('kapus', `${alamat}/jawab`, lain)).status, 303)
    assert.equal((await kirim('bidan', `${alamat}/jawab`, { versi: '1', langkah: 'sepakat' })).status, 409)
    assert.equal((await kirim('bidan', `${alamat}/jawab`, { versi: '2', langkah: 'sepakat' })).status, 303)
  })

  test('dibatalkan dengan alasan, lalu tidak dapat disepakati lagi', async () => {
    const alamat = await usul('kapus')
    assert.equal(
      (await kirim('bidan', `${alamat}/jawab`, { versi: '1', langkah: 'batal', alasan: '' })).status,
      422,
    )
    const batal = { versi: '1', langkah: 'batal', alasan: 'Dinas luar' }
    assert.equal((await kirim('bidan', `${alamat}/jawab`, batal)).status, 303)
    assert.match(await baca('kapus', alamat), /Dinas luar/)
    assert.equal((await kirim('bidan', `${alamat}/jawab`, { versi: '2', langkah: 'sepakat' })).status, 422)
  })

  test('hasilnya dicatat setelah berlangsung, dan yang belum selesai dibawa ke pertemuan berikutnya', async () => {
    const alamat = await berlangsung()
    assert.equal((await kirim('kapus', `${alamat}/hasil`, HASIL)).status, 422)
    await padaHarinya(async () => {
      assert.equal((await kirim('kapus', `${alamat}/hasil`, { ...HASIL, 'tenggat.0': '' })).status, 422)
      assert.equal((await kirim('kapus', `${alamat}/hasil`, HASIL)).status, 303)
    })
    assert.match(await baca('bidan', '/pembinaan'), /Kesepakatan Anda[\s\S]*Menyusun peta kader/)
    assert.match(await baca('kapus', '/pembinaan'), /Meminjamkan motor dinas/)
    assert.doesNotMatch(await baca('kapus', '/pembinaan'), /Menyusun peta kader/)

    const berikut = await usul('bidan')
    assert.match(await baca('kapus', berikut), /masih terbuka[\s\S]*Menyusun peta kader/)
    const { id } = await d.db
      .selectFrom('kesepakatan')
      .select('id')
      .where('uraian', '=', 'Menyusun peta kader')
      .executeTakeFirstOrThrow()
    const tandai = { id, selesai: 'ya', kembali: '/pembinaan' }
    for (const lain of ['perawat', 'kadis', 'adminBkpsdm'] as const)
      assert.equal((await kirim(lain, `/pegawai/${bidan}/kesepakatan`, tandai)).status, 404)
    assert.equal((await kirim('perawat', `/pegawai/${perawat}/kesepakatan`, tandai)).status, 404)
    assert.equal((await kirim('bidan', `/pegawai/${bidan}/kesepakatan`, tandai)).status, 303)
    assert.doesNotMatch(await baca('kapus', berikut), /Menyusun peta kader/)
  })

  test('beranda menyebut usulan yang menunggu jawaban', async () => {
    await usul('kapus')
    assert.match(await baca('bidan', '/'), /pertemuan/i)
    assert.match(await baca('bidan', '/'), /Jawab \d+ usulan pertemuan|Jawab usulan pertemuan/)
  })
})
