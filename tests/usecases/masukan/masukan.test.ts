import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { access } from '../../../src/web/access.ts'
import { ALAMAT_UJI, type Peramban } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const HARI = '2026-11-10'
const dunia = await bukaDunia('kapus', 'bidan', 'adminBkpsdm')
const { app, db, request, masuk, kota, skp } = dunia
const SEMUA = [masuk.bidan, masuk.kapus, masuk.adminBkpsdm, undefined]
const ISI: { readonly [nama: string]: string } = {
  pegawaiId: kota.id.bidan,
  skpId: skp.bidan.skpId,
  unitId: kota.unit.puskesmas,
  jenis: 'pegawai',
  ketentuanId: 'aturan-entri',
  tanggal: HARI,
  bulan: '2026-11',
}
const isiJalan = (jalan: string) => jalan.replace(/:([A-Za-z]+)/g, (_, nama) => ISI[nama] ?? newId())
// Signing out would end the walk.
const jalanKirim = Object.keys(access).filter(
  (kunci) => kunci.startsWith('POST ') && kunci !== 'POST /keluar',
)

type Kiriman = { readonly body?: BodyInit; readonly tipe?: string; readonly panjang?: number }

/** Something that no form of ours would send. */
async function kirimMentah(as: Peramban | undefined, jalan: string, { body, tipe, panjang }: Kiriman) {
  const cookie = [...(as?.cookies ?? [])].map((satu) => satu.join('=')).join('; ')
  const headers = {
    origin: ALAMAT_UJI,
    accept: 'text/html',
    ...(cookie ? { cookie } : {}),
    ...(tipe ? { 'content-type': tipe } : {}),
    ...(panjang ? { 'content-length': String(panjang) } : {}),
  }
  return app.request(
    new Request(new URL(jalan, ALAMAT_UJI), { method: 'POST', headers, ...(body ? { body } : {}) }),
  )
}

const FORMULIR = 'application/x-www-form-urlencoded'
const RUSAK: readonly Kiriman[] = [
  {},
  { body: '{"peran":"admin-bkpsdm"}', tipe: 'application/json' },
  { body: 'terpotong', tipe: 'multipart/form-data; boundary=batas' },
  { body: 'tanpa batas', tipe: 'multipart/form-data' },
  { body: 'polos', tipe: 'text/plain' },
  { body: new Uint8Array([97, 61, 255, 254, 38, 0]), tipe: FORMULIR },
  { body: Array.from({ length: 10_000 }, (_, i) => `f${i}=1`).join('&'), tipe: FORMULIR },
  { body: 'a&'.repeat(20_001), tipe: `${FORMULIR}; boundary=lain` },
]

describe('Kiriman yang bukan dari formulir kami', () => {
  test('tidak pernah menjadi gangguan sistem, di alamat mana pun dan oleh siapa pun', async () => {
    for (const kunci of jalanKirim)
      for (const as of SEMUA)
        for (const kiriman of RUSAK) {
          const jawab = await kirimMentah(as, isiJalan(kunci.slice('POST '.length)), kiriman)
          assert.ok(jawab.status < 500, `${kunci} ${kiriman.tipe}: ${jawab.status}`)
          assert.ok(jawab.headers.get('content-security-policy'), kunci)
          assert.match(jawab.headers.get('cache-control') ?? '', /no-store/, kunci)
        }
  })

  test('dijawab dengan kalimat', async () => {
    const rusak = await kirimMentah(masuk.bidan, '/kegiatan', { body: 'x', tipe: 'text/plain' })
    assert.equal(rusak.status, 400)
    assert.match(await rusak.text(), /Kiriman ini tidak terbaca/)
    const besar = await kirimMentah(masuk.bidan, '/kegiatan', {
      body: 'awalnya',
      panjang: 129 * 2 ** 20,
      tipe: 'multipart/form-data; boundary=batas',
    })
    assert.equal(besar.status, 413)
    assert.match(await besar.text(), /Paling banyak 128 MB/)
  })

  test('jutaan isian tidak dibaca satu per satu, juga sebelum masuk', async () => {
    const bagian = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    for (const kiriman of [
      { body: 'a&'.repeat(1_000_000), tipe: FORMULIR },
      { body: `${bagian.repeat(30_000)}--b--\r\n`, tipe: 'multipart/form-data; boundary=b' },
    ]) {
      const jawab = await kirimMentah(undefined, '/masuk', kiriman)
      assert.equal(jawab.status, 413)
      assert.match(await jawab.text(), /Paling banyak 20\.000 isian/)
    }
  })
})

describe('Huruf dan angka yang tidak mungkin', () => {
  test('huruf kosong di alamat atau di pencarian tampak seperti halaman yang tidak ada', async () => {
    for (const jalan of ['/cari?q=%00a', '/pegawai?kata=%00', '/unit/%00', '/skp/%00', '/kegiatan/%00'])
      for (const as of SEMUA) assert.equal((await request(as ?? null, 'GET', jalan)).status, 404, jalan)
  })

  test('versi dokumen yang tidak mungkin pernah ada tampak seperti halaman yang tidak ada', async () => {
    for (const versi of ['0', '-1', '1.5', 'NaN', '2147483648', '99999999999', '1e300'])
      assert.equal(
        (await request(masuk.bidan ?? null, 'GET', `/skp/${skp.bidan.skpId}/cetak.pdf?versi=${versi}`))
          .status,
        404,
        versi,
      )
  })

  test('huruf kosong di nama akun atau di pencarian akun diabaikan', async () => {
    const nul = String.fromCharCode(0)
    const jawab = await request(null, 'POST', '/masuk', { pengguna: `${nul}siapa`, sandi: nul })
    assert.equal(jawab.status, 422)
    const buka = await request(masuk.adminBkpsdm ?? null, 'POST', '/akun/kelola/buka', { q: `${nul}a` })
    assert.equal(buka.status, 422)
  })

  test('tahun, halaman, dan tanggal di luar akal kembali ke yang wajar atau tidak ada', async () => {
    const kapus = masuk.kapus ?? null
    for (const tahun of ['99999999999', '-1', '1.5', 'NaN'])
      assert.equal((await request(kapus, 'GET', `/tim/skp?tahun=${tahun}`)).status, 200, tahun)
    for (const halaman of ['1.5', '-3', '1e9', 'Infinity'])
      assert.equal(
        (await request(masuk.adminBkpsdm ?? null, 'GET', `/pegawai?halaman=${halaman}`)).status,
        200,
        halaman,
      )
    for (const tanggal of ['0000-01-01', '0001-01-01', '2026-02-30', '2026-13-01'])
      assert.equal((await request(masuk.bidan ?? null, 'GET', `/kegiatan/${tanggal}`)).status, 404, tanggal)
    assert.ok((await request(masuk.bidan ?? null, 'GET', '/kegiatan/9999-12-31')).status < 500)
  })

  test('tanggal yang tidak ada tetap terbaca sebagaimana diketik setelah masuk lagi', async () => {
    const titipan = JSON.stringify({
      tujuan: '/kegiatan',
      isi: [['tanggal', '2026-99-99']],
      berkas: [],
    })
    const jawab = await request(null, 'POST', '/masuk', {
      pengguna: ORANG.perawat,
      sandi: 'salah',
      titipan,
    })
    assert.equal(jawab.status, 422)
    const lanjut = await request(null, 'POST', '/masuk', {
      pengguna: ORANG.kadis,
      sandi: SANDI_UJI,
      titipan,
    })
    assert.doesNotMatch(await lanjut.text(), /undefined|NaN/)
  })

  test('gambar huruf yang melebihi batas panjang tidak dipotong: semuanya kembali ke halaman', async () => {
    const isian = {
      tanggal: '2026-12-24',
      nama: 'Uji',
      jenis: 'libur-nasional',
      dasar: `a${'😀'.repeat(150)}`,
    }
    const jawab = await request(masuk.adminBkpsdm ?? null, 'POST', '/kalender/libur', isian)
    assert.equal(jawab.status, 422)
    assert.ok((await jawab.text()).includes(isian.dasar))
  })

  test('tema tidak dapat mengantar ke situs lain', async () => {
    for (const kembali of [
      '//jahat.example',
      '/\\jahat.example',
      '/\t/jahat.example',
      'https://jahat.example',
    ]) {
      const jawab = await request(null, 'POST', '/tema', { tema: 'kinerja', kembali })
      const tujuan = new URL(jawab.headers.get('location') ?? '', ALAMAT_UJI)
      assert.equal(tujuan.origin, ALAMAT_UJI, kembali)
    }
  })
})

describe('Tulisan yang terlalu panjang', () => {
  const panjang = (huruf: number) => 'panjang '.repeat(Math.ceil(huruf / 8))

  test('satu megabita di isian mana pun dijawab kalimat, dan tidak disimpan', async () => {
    for (const jalan of ['/kegiatan', '/umpan-balik/tulis', `/skp/${skp.bidan.skpId}/simpan`]) {
      const jawab = await request(masuk.bidan ?? null, 'POST', jalan, { apaSaja: panjang(2 ** 20) })
      assert.equal(jawab.status, 422, jalan)
      assert.match(await jawab.text(), /Satu isian paling banyak 20\.000 huruf/)
    }
  })

  test('catatan penilai paling banyak 2.000 huruf, dan tulisannya tidak hilang', async () => {
    const { skpId, rhkId } = skp.bidan
    await db.updateTable('skp').set({ status: 'diajukan' }).where('id', '=', skpId).execute()
    const isian = { versi: '1', [`catatan.${rhkId}`]: panjang(2_001) }
    const jawab = await request(masuk.kapus ?? null, 'POST', `/skp/${skpId}/kembalikan`, isian)
    assert.equal(jawab.status, 422)
    const halaman = await jawab.text()
    assert.match(halaman, /melebihi 2\.000 huruf/)
    assert.match(halaman, /panjang panjang panjang/)
    await db.updateTable('skp').set({ status: 'ditetapkan' }).where('id', '=', skpId).execute()
    assert.deepEqual(await db.selectFrom('catatanSkp').select('id').execute(), [])
  })

  test('alasan mengembalikan kegiatan dan satuan hasil pun berbatas', async () => {
    const review = { keputusan: 'tolak', id: `${newId()}.0`, alasan: panjang(2_001) }
    const tinjau = await request(masuk.kapus ?? null, 'POST', '/tim/review', review)
    assert.match(await tinjau.text(), /melebihi 2\.000 huruf/)
    const isian = {
      ...{ id: newId(), versi: '0', tanggal: HARI, uraian: 'Memeriksa ibu hamil', rhk: skp.bidan.rhkId },
      ...{ durasi: '5', jumlah: '2', satuan: panjang(41) },
    }
    const jawab = await request(masuk.bidan ?? null, 'POST', '/kegiatan', isian)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /satuan hasilnya lebih dari 40 huruf/)
  })
})

describe('Alasan yang terlalu panjang ditolak, tidak dipotong diam-diam', () => {
  test('gangguan layanan, paling banyak 300 huruf', async () => {
    const alasan = `${'panjang '.repeat(38)}akhirnya`
    const isian = {
      tanggalMulai: HARI,
      jamMulai: '08:00',
      tanggalSelesai: HARI,
      jamSelesai: '09:00',
      alasan,
    }
    const jawab = await request(masuk.adminBkpsdm ?? null, 'POST', '/gangguan/catat', isian)
    assert.equal(jawab.status, 422)
    const halaman = await jawab.text()
    assert.match(halaman, /melebihi 300 huruf/)
    assert.match(halaman, /panjang akhirnya/)
    assert.deepEqual(await db.selectFrom('gangguan').select('id').execute(), [])
  })

  test('pembentukan tim kerja', async () => {
    const isian = { nama: 'n'.repeat(121), tujuan: 'Uji', mulai: HARI, sampai: HARI }
    const jawab = await request(masuk.kapus ?? null, 'POST', '/tim-kerja/baru', isian)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /melebihi 120 huruf/)
    assert.deepEqual(await db.selectFrom('timKerja').select('id').execute(), [])
  })
})

describe('Bukti kegiatan', () => {
  const catatan = (tambahan: { [nama: string]: string }) => ({
    id: newId(),
    versi: '0',
    tanggal: HARI,
    uraian: 'Memeriksa 12 ibu hamil',
    rhk: skp.bidan.rhkId,
    durasi: '5',
    ...tambahan,
  })
  const buktiDi = async (id: string) => {
    const { bukti } = await db
      .selectFrom('aktivitas')
      .select('bukti')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return bukti as unknown as { tipe?: string; ukuran?: number }[]
  }

  test('jenis dan ukuran berkas dibaca dari berkasnya, bukan dari yang disebut kiriman', async () => {
    const png = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64'))
    const sidik = await dunia.instansi.luar.berkas.save(png)
    const isian = catatan({
      bukti: JSON.stringify({
        jenis: 'berkas',
        sidik,
        nama: '../../x.svg',
        tipe: 'image/svg+xml\r\nx: y',
        ukuran: 0,
        tanda: dunia.instansi.auth.sidik(`bukti ${kota.id.bidan} ${sidik}`),
      }),
    })
    assert.equal((await request(masuk.bidan ?? null, 'POST', '/kegiatan', isian)).status, 303)
    const [bukti] = await buktiDi(isian.id)
    assert.deepEqual([bukti?.tipe, bukti?.ukuran], ['image/png', png.length])
    const buka = await request(masuk.bidan ?? null, 'GET', `/bukti/${isian.id}/${sidik}`)
    assert.equal(buka.headers.get('content-type'), 'image/png')
    assert.doesNotMatch(buka.headers.get('content-disposition') ?? '', /%2F|\.\.\//)
  })

  test('berkas yang tidak pernah diunggah dan tautan yang bukan alamat web dibuang', async () => {
    const hantu = { jenis: 'berkas', sidik: 'a'.repeat(64), nama: 'x', tipe: 'image/png', ukuran: 1 }
    for (const bukti of [hantu, { jenis: 'tautan', tautan: 'javascript:alert(1)' }]) {
      const isian = catatan({ bukti: JSON.stringify(bukti) })
      assert.equal((await request(masuk.bidan ?? null, 'POST', '/kegiatan', isian)).status, 303)
      assert.deepEqual(await buktiDi(isian.id), [])
    }
  })

  test('berkas yang sudah sampai tidak perlu dipilih lagi setelah isian lain ditolak', async () => {
    const form = new FormData()
    for (const [nama, nilai] of Object.entries(catatan({ uraian: '' }))) form.set(nama, nilai)
    const pdf = new File(['%PDF-1.4\n%âãÏÓ\n'], 'notulen.pdf')
    form.set('berkas', pdf)
    const jawab = await request(masuk.bidan ?? null, 'POST', '/kegiatan', form)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /name="bukti"[^>]*notulen\.pdf/)
  })
})

describe('Baris SKP', () => {
  test('baris yang disebut dua kali tersimpan satu kali', async () => {
    const mulai = await request(masuk.bidan ?? null, 'POST', '/skp', { tahun: '2027' })
    const [rhk, iki] = [newId(), newId()]
    const isian = {
      versi: '1',
      rhk: [rhk, rhk, newId()],
      [`indikator.${rhk}`]: [iki, iki],
      [`uraian.${rhk}`]: 'Ibu hamil terlayani',
      [`uraian.${iki}`]: 'Kunjungan',
    }
    const jalan = `${mulai.headers.get('location')}/simpan`
    assert.equal((await request(masuk.bidan ?? null, 'POST', jalan, isian)).status, 303)
    const { length } = await db.selectFrom('indikator').select('id').where('id', '=', iki).execute()
    assert.equal(length, 1)
  })

  test('hasil kerja yang dipakai bawahan tidak dapat dihapus, dan sebabnya disebut', async () => {
    const { skpId, rhkId } = skp.kapus
    await db.updateTable('skp').set({ status: 'dikembalikan' }).where('id', '=', skpId).execute()
    await db.updateTable('rhk').set({ diintervensiId: rhkId }).where('id', '=', skp.bidan.rhkId).execute()
    const jawab = await request(masuk.kapus ?? null, 'POST', `/skp/${skpId}/simpan`, {
      versi: '1',
      rhk: newId(),
    })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /dipakai di SKP Nur Aisyah Rahmadani/)
  })
})
