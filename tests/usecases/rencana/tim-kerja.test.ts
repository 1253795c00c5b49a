import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia } from '../penilaian/dunia.ts'
import { langkahSkp } from '../skp/dunia-skp.ts'

const dunia = await bukaDunia('kapus', 'kadis', 'bidan', 'perawat', 'sopir', 'adminDishub')
const { kirim, buka, baca } = langkahSkp(dunia)
const { id } = dunia.kota
const bentuk = await kirim('kapus', '/tim-kerja/baru', {
  nama: 'Tim Penurunan stunting',
  tujuan: 'Tidak ada balita stunting baru',
  mulai: '2026-02-01',
  sampai: '2026-12-31',
  terbuka: 'ya',
})
const alamat = bentuk.headers.get('location') ?? ''
const anggota = (pegawaiId: string) =>
  dunia.db
    .selectFrom('anggotaTim')
    .select(['id', 'cara', 'disetujuiTimPada', 'disetujuiPenilaiPada', 'ditolakPada'])
    .where('pegawaiId', '=', pegawaiId)
    .orderBy('diajukanPada', 'desc')
    .executeTakeFirstOrThrow()
const tunjuk = (siapa: 'kapus' | 'kadis' | 'sopir', isi: { readonly [nama: string]: string }) =>
  kirim(siapa, `${alamat}/anggota`, { peran: 'anggota', mulai: '2026-02-01', sampai: '2026-12-31', ...isi })

describe('Tim kerja lintas unit', () => {
  test('kata tim pada namanya tidak tampil dua kali', async () => {
    const halaman = await baca('kapus', alamat)
    assert.match(halaman, /Tim Penurunan stunting/)
    assert.doesNotMatch(halaman, /tim tim/i)
  })

  test('yang dinilai sendiri langsung bertugas, yang lain menunggu penilainya', async () => {
    assert.equal((await tunjuk('kapus', { nip: ORANG.bidan, peran: 'ketua' })).status, 303)
    assert.notEqual((await anggota(id.bidan)).disetujuiPenilaiPada, null)
    assert.equal((await tunjuk('kapus', { nip: ORANG.sopir })).status, 303)
    assert.equal((await anggota(id.sopir)).disetujuiPenilaiPada, null)
    assert.match(await baca('adminDishub', '/tim-kerja'), /1 menunggu Anda/)
    assert.match(await baca('adminDishub', '/kabar'), /menunjuk Anton Wijaya sebagai anggota/)
    assert.equal((await tunjuk('kadis', { nip: ORANG.perawat })).status, 404)
    assert.equal((await tunjuk('sopir', { nip: ORANG.perawat })).status, 404)
  })

  test('satu ketua pada satu hari, satu tempat bagi satu orang, dan di dalam masa tim', async () => {
    const kata = async (isi: { readonly [nama: string]: string }) =>
      (await tunjuk('kapus', { nip: ORANG.perawat, ...isi })).text()
    assert.match(await kata({ peran: 'ketua' }), /karena Nur Aisyah Rahmadani menjadi ketua/)
    assert.match(await kata({ nip: ORANG.bidan }), /sudah ada di tim ini/)
    assert.match(await kata({ sampai: '2027-01-01' }), /karena tim berlangsung 1 Februari 2026 sampai/)
    assert.match(await kata({ mulai: '2026-12-01', sampai: '2026-11-01' }), /tanggalnya belum lengkap/)
    assert.match(await kata({ nip: '199001012014021009' }), /tidak ada pegawai dengan NIP itu/)
  })

  test('penilai menjawab penunjukan; penolakan perlu alasan, dan orang lain tidak dapat menjawab', async () => {
    const jawab = (siapa: 'adminDishub' | 'kadis', isi: { readonly [nama: string]: string }) =>
      dunia.db
        .selectFrom('anggotaTim')
        .select('id')
        .where('pegawaiId', '=', id.sopir)
        .executeTakeFirstOrThrow()
        .then((satu) => kirim(siapa, `${alamat}/jawab`, { anggota: satu.id, ...isi }))
    const lain = await jawab('kadis', { jawaban: 'setuju' })
    assert.equal(lain.status, 422)
    assert.match(await lain.text(), /dijawab pimpinan tim dan pejabat penilai/)
    assert.equal((await jawab('adminDishub', { jawaban: 'tolak' })).status, 422)
    assert.equal((await jawab('adminDishub', { jawaban: 'setuju' })).status, 303)
    assert.match(await (await jawab('adminDishub', { jawaban: 'setuju' })).text(), /sudah dijawab/)
    assert.notEqual((await anggota(id.sopir)).disetujuiPenilaiPada, null)
  })

  test('pegawai mengajukan diri; satu jawaban cukup bila pimpinan tim juga penilainya', async () => {
    assert.equal((await kirim('perawat', `${alamat}/gabung`, { alasan: '' })).status, 422)
    assert.equal((await kirim('perawat', `${alamat}/gabung`, { alasan: 'Pernah di gizi.' })).status, 303)
    const satu = await anggota(id.perawat)
    assert.equal(satu.cara, 'sukarela')
    assert.equal(satu.disetujuiTimPada, null)
    assert.equal(
      (await kirim('kapus', `${alamat}/jawab`, { anggota: satu.id, jawaban: 'setuju' })).status,
      303,
    )
    const { disetujuiTimPada, disetujuiPenilaiPada } = await anggota(id.perawat)
    assert.ok(disetujuiTimPada && disetujuiPenilaiPada)
    assert.match(await baca('perawat', '/kabar'), /menyetujui penugasan Anda di tim Penurunan stunting/)
  })

  test('ketua membagi perannya kepada anggota dari unit lain, yang tersimpan di SKP mereka', async () => {
    const matriks = `${alamat}/matriks`
    const sel = `${id.sopir}.${dunia.skp.bidan.rhkId}`
    assert.equal((await buka('sopir', matriks)).status, 404)
    assert.equal((await buka('kapus', matriks)).status, 404)
    assert.match(await baca('bidan', `${matriks}?tahun=2026`), /Anton Wijaya/)
    const isi = { tahun: '2026', versi: '0', [`peran.${sel}`]: 'Balita terantar ke posyandu' }
    assert.equal((await kirim('bidan', matriks, isi)).status, 303)
    assert.equal((await kirim('sopir', matriks, { ...isi, versi: '1' })).status, 404)
    const mulai = await kirim('sopir', '/skp', { tahun: '2026' })
    const halaman = await baca('sopir', mulai.headers.get('location') ?? '')
    assert.match(halaman, /Balita terantar ke posyandu/)
    // The result of the team's head stays chosen although another rates this member.
    assert.match(halaman, new RegExp(`<option value="${dunia.skp.bidan.rhkId}" selected`))
  })

  test('pimpinan tim mengakhiri penugasan; yang menolak tercatat dengan alasannya', async () => {
    const { id: sopir } = await anggota(id.sopir)
    assert.equal((await kirim('adminDishub', `${alamat}/akhiri`, { anggota: sopir })).status, 404)
    assert.equal((await kirim('kapus', `${alamat}/akhiri`, { anggota: sopir })).status, 303)
    assert.match(await baca('sopir', alamat), /1 Februari 2026 – 10 November 2026/)
    assert.equal((await buka('sopir', '/tim-kerja/bukan-nomor')).status, 404)
  })
})
