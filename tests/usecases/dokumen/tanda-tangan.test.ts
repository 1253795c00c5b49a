import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { berkasBertandaTangan, receiveBerkas } from '../../../src/domain/dokumen/tanda-tangan.ts'
import { clearLama } from '../../../src/usecases/operasi/clear-lama.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { bukaLayananBsre, PEMEGANG } from '../../support/layanan-bsre.ts'
import { bukaDuniaDengan, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const layanan = await bukaLayananBsre()
const dunia = await bukaDuniaDengan(layanan, [
  'kapus',
  'bidan',
  'perawat',
  'kadis',
  'inspektur',
  'adminDishub',
])
const { db, kota, skp, masuk } = dunia
await tetapkanCapaian(dunia, masuk.kadis)
const evaluasiId = await mulai(dunia, masuk.kapus, kota.id.bidan)
await dunia.request(
  masuk.kapus ?? null,
  'POST',
  `/penilaian/${evaluasiId}/simpan`,
  isianPenilai(skp.bidan, {}),
)

const sidikDari = (isi: Uint8Array) => createHash('sha256').update(isi).digest('hex')
const idDokumen = async (jenis: 'evaluasi' | 'dokumen-evaluasi') => {
  const { id } = await db
    .selectFrom('dokumen')
    .select('id')
    .where('jenis', '=', jenis)
    .where('entitasId', '=', evaluasiId)
    .orderBy('versi', 'desc')
    .executeTakeFirstOrThrow()
  return id
}
const dokumenId = await idDokumen('dokumen-evaluasi')
const alamat = `/dokumen/tanda-tangan/${dokumenId}`
const buka = async (as: Peramban | undefined, path = alamat) =>
  (await (await dunia.request(as ?? null, 'GET', path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const unduh = async (as: Peramban | undefined, akhir: string) => {
  const jawab = await dunia.request(as ?? null, 'GET', `${alamat}/${akhir}`)
  return { jawab, isi: new Uint8Array(await jawab.arrayBuffer()) }
}
const pindaian = (teks: string) => new TextEncoder().encode(`%PDF-1.7\n${teks}\nstartxref\n0\n%%EOF\n`)
const unggah = (as: Peramban | undefined, isi: Uint8Array, ke = alamat) => {
  const form = new FormData()
  form.set('berkas', new File([isi as Uint8Array<ArrayBuffer>], 'hasil.pdf', { type: 'application/pdf' }))
  return dunia.request(as ?? null, 'POST', `${ke}/unggah`, form)
}
const tanda = (as: Peramban | undefined, nik: string, sandiBsre: string, ke = alamat) =>
  dunia.request(as ?? null, 'POST', `${ke}/bsre`, { nik, sandiBsre })
const berkas = () => db.selectFrom('berkasBertandaTangan').selectAll().orderBy('pada').orderBy('id').execute()
const NIK_BIDAN = '6472011208910001'
const NIK_KAPUS = '6472011205740002'
const kode = async () =>
  (await db.selectFrom('dokumen').select('kode').where('id', '=', dokumenId).executeTakeFirstOrThrow()).kode

test('halaman tanda tangan dicapai dari evaluasi dan menyebut pengesahan dalam aplikasi', async () => {
  const lewat = await dunia.request(masuk.bidan ?? null, 'GET', `/dokumen/evaluasi/${evaluasiId}`)
  assert.equal(lewat.headers.get('location'), alamat)
  const teks = await buka(masuk.kapus)
  assert.match(
    teks,
    /dr\. Hendra Wiratama.{0,12} Pejabat penilai kinerja Disahkan dalam aplikasi, 10 November 2026/,
  )
  assert.match(teks, /Pegawai yang dinilai Belum menandatangani/)
})

test('yang menandatangani mengunggah berkasnya; sidiknya tercatat, dan kedua berkas tetap dapat diunduh', async () => {
  const asli = await unduh(masuk.kapus, 'asli.pdf')
  const isi = pindaian('ditandatangani kepala puskesmas')
  assert.equal((await unggah(masuk.kapus, isi)).status, 303)
  const { jawab, isi: kembali } = await unduh(masuk.bidan, sidikDari(isi))
  assert.deepEqual(kembali, isi)
  assert.match(jawab.headers.get('content-disposition') ?? '', /^attachment/)
  assert.deepEqual((await unduh(masuk.bidan, 'asli.pdf')).isi, asli.isi)
  assert.match(await buka(masuk.bidan), new RegExp(`Berkas bertanda tangan diunggah.*${sidikDari(isi)}`))
})

test('halaman QR menyebut caranya dan sidiknya, tanpa membuka isinya', async () => {
  const teks = await buka(undefined, `/dokumen/${await kode()}`)
  const [{ sidik = '' } = {}] = await berkas()
  assert.match(teks, new RegExp(`Berkas bertanda tangan diunggah, 10 November 2026.*${sidik}`))
  assert.match(teks, /Disahkan dalam aplikasi, 10 November 2026/)
  assert.equal((await dunia.request(null, 'GET', `${alamat}/${sidik}`)).status, 302)
})

test('berkas kosong, bukan PDF, terpotong, terlalu besar, yang sama, dan dokumen aslinya sendiri ditolak dengan sebabnya', async () => {
  const asli = (await unduh(masuk.bidan, 'asli.pdf')).isi
  const besar = new Uint8Array(10 * 2 ** 20 + 1)
  besar.set(pindaian('besar'))
  const tolak = async (isi: Uint8Array, sebab: RegExp) => {
    const jawab = await unggah(masuk.bidan, isi)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), sebab)
  }
  await tolak(new Uint8Array(), /belum ada yang dipilih/)
  await tolak(new TextEncoder().encode('PK\u0003\u0004 bukan pdf'), /bukan PDF yang utuh/)
  await tolak(new TextEncoder().encode('%PDF-1.7\nterputus di jalan'), /bukan PDF yang utuh/)
  await tolak(new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), /bukan PDF yang utuh/)
  await tolak(besar, /lebih besar dari 10 MB/)
  await tolak(pindaian('ditandatangani kepala puskesmas'), /sudah ada/)
  await tolak(asli, /sama persis dengan dokumen aslinya/)
  assert.equal((await berkas()).length, 1)
})

test('yang tidak menandatangani dokumen itu tidak dapat mengunggah, menandatangani, atau melihat', async () => {
  for (const nama of ['perawat', 'inspektur', 'adminDishub'] as const) {
    assert.equal((await unggah(masuk[nama], pindaian(nama))).status, 404, nama)
    assert.equal((await tanda(masuk[nama], NIK_KAPUS, 'x')).status, 404, nama)
  }
  // The superior may read it, but this form asks for no signature of theirs.
  assert.equal((await unggah(masuk.kadis, pindaian('kadis'))).status, 404)
  assert.doesNotMatch(await buka(masuk.kadis), /Unggah berkas/)
  const formulir = `/dokumen/tanda-tangan/${await idDokumen('evaluasi')}`
  assert.equal((await unggah(masuk.bidan, pindaian('formulir'), formulir)).status, 404)
  assert.equal((await dunia.request(masuk.perawat ?? null, 'GET', alamat)).status, 404)
})

test('tanda tangan elektronik BSrE ditambahkan satu per satu di atas yang sudah ada', async () => {
  const asli = (await unduh(masuk.bidan, 'asli.pdf')).isi
  assert.equal((await tanda(masuk.kapus, '6472 0112 0574 0002', PEMEGANG[NIK_KAPUS].passphrase)).status, 303)
  assert.equal((await tanda(masuk.bidan, NIK_BIDAN, PEMEGANG[NIK_BIDAN].passphrase)).status, 303)
  const [, pertama, kedua] = await berkas()
  assert.deepEqual(
    [pertama, kedua].map((satu) => [satu?.cara, satu?.namaSertifikat, satu?.sebagai]),
    [
      ['bsre', 'HENDRA WIRATAMA', 'penilai'],
      ['bsre', 'NUR AISYAH RAHMADANI', 'pegawai'],
    ],
  )
  const { isi } = await unduh(masuk.bidan, kedua?.sidik ?? '')
  const satu = (await unduh(masuk.bidan, pertama?.sidik ?? '')).isi
  assert.deepEqual(isi.subarray(0, satu.length), satu)
  assert.deepEqual(satu.subarray(0, asli.length), asli)
  const teks = await buka(undefined, `/dokumen/${await kode()}`)
  assert.match(teks, new RegExp(`Ditandatangani secara elektronik \\(BSrE\\).*${kedua?.sidik}`))
  assert.match(await (await tanda(masuk.bidan, NIK_BIDAN, 'x')).text(), /sudah menandatanganinya/)
})

test('passphrase dan NIK tidak tertinggal di basis data, berkas, jejak, atau halaman', async () => {
  const dikirim = layanan.permintaan.filter(({ path }) => path === '/api/sign/pdf')
  assert.ok(dikirim.some(({ isian }) => isian.passphrase === PEMEGANG[NIK_BIDAN].passphrase))
  const { rows } = await db.executeQuery<{ isi: string }>({
    ...db.selectNoFrom((eb) => eb.lit(1).as('satu')).compile(),
    sql: `select string_agg(isi, ' ') as isi from (
      select audit::text as isi from audit union all select kabar::text from kabar
      union all select berkas_bertanda_tangan::text from berkas_bertanda_tangan union all select dokumen::text from dokumen) semua`,
  })
  const [, pertama] = await berkas()
  const tersimpan = `${rows[0]?.isi}${Buffer.from((await unduh(masuk.bidan, pertama?.sidik ?? '')).isi).toString('latin1')}`
  for (const rahasia of [
    NIK_BIDAN,
    NIK_KAPUS,
    PEMEGANG[NIK_BIDAN].passphrase,
    PEMEGANG[NIK_KAPUS].passphrase,
  ])
    assert.ok(!tersimpan.includes(rahasia), rahasia)
})

test('sesudah versi baru, versi lama tidak ditandatangani lagi', async () => {
  await dunia.request(masuk.bidan ?? null, 'POST', `/penilaian/${evaluasiId}/terima`, {})
  const jawab = await unggah(masuk.kapus, pindaian('terlambat'))
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /sudah digantikan versi yang lebih baru/)
  assert.equal((await unduh(masuk.bidan, (await berkas())[0]?.sidik ?? '')).jawab.status, 200)
})

test('passphrase salah, NIK tanpa sertifikat, jawaban aneh, dan layanan yang mati tidak mengubah apa pun', async () => {
  const baru = `/dokumen/tanda-tangan/${await idDokumen('dokumen-evaluasi')}`
  const semula = await berkas()
  const tolak = async (sebab: RegExp, nik: string = NIK_BIDAN, sandi: string = 'Mahakam#2026') => {
    const jawab = await tanda(masuk.bidan, nik, sandi, baru)
    const teks = await jawab.text()
    assert.equal(jawab.status, 422)
    assert.match(teks, sebab)
    assert.ok(!teks.includes(sandi), 'passphrase kembali ke halaman')
    assert.deepEqual(await berkas(), semula)
  }
  await tolak(/passphrase tidak cocok/, NIK_BIDAN, 'salah-ketik')
  await tolak(/belum punya sertifikat/, '6472011208910009')
  await tolak(/NIK terdiri dari 16 angka/, '123')
  for (const [ganti, sebab] of [
    [{ status: 200, isi: '<html>masuk dulu</html>' }, /BSrE menolaknya \(kode 200\)/],
    [{ status: 502, isi: 'Bad Gateway' }, /kode 502/],
    [{ status: 400, isi: '{' }, /kode 400/],
    [
      { status: 200, isi: '%PDF-1.7\ntanpa tanda tangan\nstartxref\n0\n%%EOF\n' },
      /tidak menemukan tanda tangan yang utuh/,
    ],
  ] as const) {
    layanan.ganti = ganti
    await tolak(sebab)
  }
  layanan.ganti = undefined
  layanan.sela = async () => {
    layanan.sela = undefined
    assert.equal((await tanda(masuk.kapus, NIK_KAPUS, PEMEGANG[NIK_KAPUS].passphrase, baru)).status, 303)
  }
  const jawab = await tanda(masuk.bidan, NIK_BIDAN, PEMEGANG[NIK_BIDAN].passphrase, baru)
  assert.equal(jawab.status, 422)
  assert.match(await jawab.text(), /orang lain baru saja menandatanganinya/)
  assert.equal((await berkas()).length, semula.length + 1)

  const [, lain] = await berkas()
  layanan.tertukar = (await unduh(masuk.bidan, lain?.sidik ?? '')).isi
  const tertukar = await tanda(masuk.bidan, NIK_BIDAN, PEMEGANG[NIK_BIDAN].passphrase, baru)
  layanan.tertukar = undefined
  assert.equal(tertukar.status, 422)
  assert.match(await tertukar.text(), /tidak menemukan tanda tangan yang utuh/)
  assert.equal((await berkas()).length, semula.length + 1)
})

test('dokumen yang ditandatangani tetap seperti waktu itu, walau cetakannya kelak berubah', async () => {
  const asli = await unduh(masuk.bidan, 'asli.pdf')
  const { sidik } = await db
    .selectFrom('dokumen')
    .select('sidik')
    .where('id', '=', dokumenId)
    .executeTakeFirstOrThrow()
  assert.deepEqual(await dunia.instansi.luar.berkas.read(sidik ?? ''), Buffer.from(asli.isi))
  const now = dunia.jam.now().add({ hours: 24 * 400 })
  await clearLama({ db, luar: dunia.instansi.luar, instansi: dunia.instansi.profil, now })
  for (const satu of [sidik, (await berkas())[0]?.sidik])
    assert.ok(await dunia.instansi.luar.berkas.read(satu ?? ''), 'terbuang bersama berkas lama')
})

test('berkas diterima tepat ketika ia PDF utuh, cukup kecil, bertanda tangan, dan belum ada', () => {
  const parameter = { palingMegabita: 10 }
  fc.assert(
    fc.property(
      fc.record({
        bita: fc.oneof(fc.nat({ max: 20 * 2 ** 20 }), fc.constantFrom(0, 10 * 2 ** 20, 10 * 2 ** 20 + 1)),
        isPdf: fc.boolean(),
        sidik: fc.constantFrom('a', 'b', 'c'),
        sidikAsli: fc.constantFrom('a', null),
        sidikAda: fc.subarray(['b', 'c']),
      }),
      (masuk) => {
        const boleh =
          masuk.bita > 0 &&
          berkasBertandaTangan.apply(masuk.bita, '2026-11-10', parameter).nilai &&
          masuk.isPdf &&
          masuk.sidik !== masuk.sidikAsli &&
          !masuk.sidikAda.includes(masuk.sidik)
        assert.equal(receiveBerkas(masuk, '2026-11-10', parameter).ok, boleh)
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 100) },
  )
})
