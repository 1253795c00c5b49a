import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import { teksPdf } from '../../laporan/baca-pdf.ts'
import { addPeran } from '../../support/isi.ts'
import { bukaLayananBsre } from '../../support/layanan-bsre.ts'
import { KOMPETENSI, langkahBimbingan, PENDAPAT } from '../pembinaan/langkah-bimbingan.ts'
import { bukaDuniaDengan } from '../penilaian/dunia.ts'
import { langkahTandaTangan, pindaian, sidikDari } from './langkah-tanda-tangan.ts'

const dunia = await bukaDuniaDengan(await bukaLayananBsre(), [
  ...(['kapus', 'kadis', 'bidan', 'perawat', 'sopir', 'waliKota'] as const),
  ...(['adminDinkes', 'adminBkpsdm', 'adminDishub', 'inspektur'] as const),
])
const { db, kota, skp, masuk } = dunia
const { berkas } = dunia.instansi.luar
const { buka, teks, unduh, unggah, bsre, dokumen, pembaca } = langkahTandaTangan(dunia)
const { selesai } = langkahBimbingan(dunia)
await addPeran(db, { pejabatId: kota.id.sopir, peran: 'pimpinan-kepegawaian' })

const RAHASIA = 'Sering meninggalkan pasien yang menunggu'
const kirim = async (
  siapa: 'kapus' | 'bidan',
  path: string,
  isi: { readonly [nama: string]: string },
): Promise<string> => {
  const jawab = await dunia.request(masuk[siapa] ?? null, 'POST', path, isi)
  assert.equal(jawab.status, 303, await jawab.text())

  return jawab.headers.get('location') ?? ''
}

/** The rater's report about conduct, with the feedback it rests on. */
async function lapor(): Promise<string> {
  const umpanBalik = newId()
  await kirim('kapus', '/umpan-balik/tulis', {
    ...{ id: umpanBalik, kepada: kota.id.bidan, tentang: 'nilai:akuntabel', sifat: 'perlu-perbaikan' },
    isi: 'Tetaplah di ruang pelayanan.',
  })

  return kirim('kapus', `/skp/${skp.bidan.skpId}/laporan-perilaku`, {
    ...{ id: newId(), dikomunikasikan: 'ya', ekspektasi: '', masalah: RAHASIA, serupa: 'tidak', umpanBalik },
    retrospektif: 'Sudah dibicarakan dua kali.',
  })
}

const bimbingan = await selesai()
await kirim('bidan', `${bimbingan}/umpan-balik`, PENDAPAT)
await kirim('kapus', `${bimbingan}/kompetensi`, KOMPETENSI)
const laporan = await lapor()
const lembar = await dokumen('bimbingan')
const pendapat = await dokumen('pendapat-bimbingan')
const kompetensi = await dokumen('evaluasi-kompetensi')
const perilaku = await dokumen('laporan-perilaku')

describe('Kertas bimbingan dan konseling dibekukan', () => {
  test('setiap kertas disimpan bita demi bita dengan QR-nya, dan sidiknya sama dengan yang diunduh', async () => {
    for (const [path, { sidik, periksa }] of [
      [`${bimbingan}/bimbingan.pdf`, lembar],
      [`${bimbingan}/umpan-balik.pdf`, pendapat],
      [`${bimbingan}/kompetensi.pdf`, kompetensi],
      [`${laporan}/laporan.pdf`, perilaku],
    ] as const) {
      const pdf = await unduh('bidan', path)
      assert.equal(sidikDari(pdf), sidik, path)
      assert.ok(teksPdf(Buffer.from(pdf)).includes(periksa), 'alamat pemeriksaan tercetak')
      assert.match(await teks(null, periksa), new RegExp(sidik ?? ''))
    }
  })

  test('tetap seperti saat ditandatangani walau nama, jabatan, dan isinya berubah; data yang sama memberi bita yang sama', async () => {
    const semua = [lembar, pendapat, kompetensi, perilaku]
    const lama = await Promise.all(semua.map(({ alamat }) => unduh('bidan', `${alamat}/asli.pdf`)))
    await db.updateTable('pejabat').set({ nama: 'Nama Baru' }).where('id', '=', kota.id.bidan).execute()
    await db.updateTable('jabatanMasa').set({ nama: 'Jabatan Baru' }).execute()
    await db
      .updateTable('bimbingan')
      .set({ isi: JSON.stringify({}) })
      .execute()
    const diganti = { baku: [], teknis: [], rekomendasi: 'Diganti' }
    await db
      .updateTable('evaluasiKompetensi')
      .set({ isi: JSON.stringify(diganti) })
      .execute()
    for (const [i, { alamat, sidik, sidikTersegel }] of semua.entries()) {
      assert.deepEqual(await unduh('bidan', `${alamat}/asli.pdf`), lama[i])
      const isi = await berkas.read(sidikTersegel ?? sidik ?? '')
      await berkas.remove(sidikTersegel ?? sidik ?? '')
      assert.deepEqual(await unduh('bidan', `${alamat}/asli.pdf`), lama[i], 'dicetak lagi dari datanya')
      await berkas.save(isi ?? new Uint8Array())
      const a4 = teksPdf(Buffer.from(await unduh('bidan', `${alamat}/asli.pdf?kertas=A4`)))
      assert.match(a4, /Nur Aisyah Rahmadani/)
      assert.doesNotMatch(a4, /Nama Baru|Jabatan Baru|Diganti/)
    }
  })
})

describe('Kertas bimbingan dan konseling ditandatangani', () => {
  test('dicapai dari halamannya; keduanya sudah mengesahkan, dan menambah tanda tangan dengan caranya sendiri', async () => {
    for (const [halaman, { alamat }] of [
      [bimbingan, lembar],
      [`${bimbingan}/umpan-balik`, pendapat],
      [`${bimbingan}/kompetensi`, kompetensi],
      [laporan, perilaku],
    ] as const)
      assert.ok((await (await buka('bidan', halaman)).text()).includes(`href="${alamat}"`), halaman)
    assert.equal((await unggah('bidan', lembar.alamat, pindaian('bidan'))).status, 303)
    assert.equal((await bsre('kapus', lembar.alamat)).status, 303)
    const publik = await teks(null, lembar.periksa)
    assert.match(publik, /Pegawai yang dinilai Disahkan dalam aplikasi/)
    assert.match(publik, /Pegawai yang dinilai Berkas bertanda tangan diunggah/)
    assert.match(publik, /Pimpinan atau pihak lain yang ditugaskan Ditandatangani secara elektronik/)
    assert.doesNotMatch(publik, /bimbingan|coaching|kader/i)
  })

  test('umpan balik hanya oleh pegawai, kompetensi hanya oleh pembimbing', async () => {
    assert.equal((await unggah('bidan', pendapat.alamat, pindaian('pendapat'))).status, 303)
    assert.equal((await unggah('kapus', pendapat.alamat, pindaian('kapus'))).status, 404)
    assert.equal((await unggah('kapus', kompetensi.alamat, pindaian('kompetensi'))).status, 303)
    assert.equal((await unggah('bidan', kompetensi.alamat, pindaian('bidan'))).status, 404)
  })

  test('dibaca yang disebut peraturan saja, juga lewat halaman tanda tangan dan berkas aslinya', async () => {
    for (const akhir of ['', '/asli.pdf']) {
      for (const { alamat } of [lembar, kompetensi])
        assert.deepEqual(await pembaca(`${alamat}${akhir}`), ['bidan', 'kadis', 'kapus', 'sopir'])
      assert.deepEqual(await pembaca(`${pendapat.alamat}${akhir}`), ['bidan', 'kadis'])
      assert.deepEqual(await pembaca(`${perilaku.alamat}${akhir}`), ['bidan', 'kapus', 'sopir'])
    }
    const daftar = async (siapa: 'kapus' | 'kadis') => teks(siapa, lembar.alamat)
    assert.doesNotMatch(await daftar('kapus'), /Umpan balik bimbingan, versi/)
    assert.match(await daftar('kadis'), /Umpan balik bimbingan, versi 1/)
  })
})

describe('Laporan perilaku kerja tetap rahasia', () => {
  test('pelapornya menandatangani; berkas bertanda tangan diunduh yang boleh membacanya saja', async () => {
    const isi = pindaian(RAHASIA)
    for (const siapa of ['bidan', 'sopir', 'kadis', 'adminBkpsdm'] as const)
      assert.equal((await unggah(siapa, perilaku.alamat, pindaian(siapa))).status, 404, siapa)
    assert.equal((await unggah('kapus', perilaku.alamat, isi)).status, 303)
    assert.equal((await bsre('kapus', perilaku.alamat)).status, 303)
    const berkasnya = `${perilaku.alamat}/${sidikDari(isi)}`
    assert.deepEqual(await unduh('sopir', berkasnya), isi)
    assert.deepEqual(await pembaca(berkasnya), ['bidan', 'kapus', 'sopir'])
  })

  test('halaman QR menyebut keadaan, sidik, dan penanda tangan; bukan jenis, orangnya, atau isinya', async () => {
    const publik = await teks(null, perilaku.periksa)
    assert.match(publik, /Dokumen ini berlaku.*Hendra Wiratama.{0,12} Pejabat penilai kinerja Disahkan/)
    assert.match(publik, /Ditandatangani secara elektronik \(BSrE\)/)
    assert.match(publik, new RegExp(perilaku.sidik ?? ''))
    assert.doesNotMatch(publik, /laporan|perilaku|konseling|Nur Aisyah|Nama Baru|pasien/i)
  })

  test('isinya tidak terbaca di basis data, di antara berkas, atau di jejak', async () => {
    const { rows } = await db.executeQuery<{ isi: string }>({
      ...db.selectNoFrom((eb) => eb.lit(1).as('satu')).compile(),
      sql: `select string_agg(isi, ' ') as isi from (select dokumen::text as isi from dokumen
        union all select audit::text from audit union all select kabar::text from kabar
        union all select berkas_bertanda_tangan::text from berkas_bertanda_tangan
        union all select laporan_perilaku::text from laporan_perilaku) semua`,
    })
    assert.ok(!rows[0]?.isi.includes(RAHASIA))
    for (const nama of await berkas.list()) {
      const isi = Buffer.from((await berkas.read(nama)) ?? '')
      assert.ok(!isi.includes(RAHASIA), nama)
      assert.ok(
        isi.subarray(0, 4).toString() !== '%PDF' || !teksDari(isi).includes('LAPORAN PERMASALAHAN'),
        nama,
      )
    }
    assert.equal(await berkas.read(perilaku.sidik ?? ''), null)
  })
})

/** Scans of these tests have no pages to read. */
function teksDari(pdf: Buffer): string {
  return pdf.includes('/Type /Page') ? teksPdf(pdf) : ''
}
