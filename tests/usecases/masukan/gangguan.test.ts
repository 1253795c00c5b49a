import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { newId } from '../../../src/db/id.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { SKEMA_UJI } from '../../support/basisdata.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const { request, masuk, skp, urlPemilik } = await bukaDunia('kapus', 'bidan')

/** The database does not find this table for as long as this lasts. */
async function tanpaTabel<Hasil>(tabel: string, act: () => Promise<Hasil>): Promise<Hasil> {
  const pemilik = new pg.Client({ connectionString: urlPemilik })
  await pemilik.connect()
  await pemilik.query(`alter table ${SKEMA_UJI}.${tabel} rename to ${tabel}_hilang`)
  try {
    return await act()
  } finally {
    await pemilik.query(`alter table ${SKEMA_UJI}.${tabel}_hilang rename to ${tabel}`)
    await pemilik.end()
  }
}

/** The hidden fields of the form on a page. */
function isianDi(halaman: string): Record<string, string> {
  const semua = halaman.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...semua].map(([, nama, nilai]) => [nama ?? '', nilai ?? '']))
}

const isian = {
  id: newId(),
  versi: '0',
  tanggal: '2026-11-10',
  uraian: 'Memeriksa 12 ibu hamil di posyandu',
  rhk: skp.bidan.rhkId,
  durasi: '5',
}

test('tulisan yang terkirim saat ada gangguan tetap terbaca dan dapat dikirim lagi', async () => {
  const gagal = await tanpaTabel('kiriman', () => request(masuk.bidan ?? null, 'POST', '/kegiatan', isian))
  assert.equal(gagal.status, 500)
  const halaman = await gagal.text()
  assert.match(halaman, /Tulisan Anda tidak hilang/)
  assert.match(halaman, /<dd[^>]*>Memeriksa 12 ibu hamil di posyandu/)
  assert.match(halaman, /action="\/kegiatan"/)

  const lagi = await request(masuk.bidan ?? null, 'POST', '/kegiatan', isianDi(halaman))
  assert.equal(lagi.status, 303)
  const hari = await request(masuk.bidan ?? null, 'GET', `/kegiatan/${isian.tanggal}`)
  assert.match(await hari.text(), /Memeriksa 12 ibu hamil di posyandu/)
})

test('kata sandi dan kode tidak pernah kembali di halaman gangguan', async () => {
  const isian = { pengguna: 'siapa', sandi: 'rahasia sekali' }
  const gagal = await tanpaTabel('percobaan_masuk', () => request(null, 'POST', '/masuk', isian))
  assert.equal(gagal.status, 500)
  assert.doesNotMatch(await gagal.text(), /rahasia sekali|name="pengguna"/)
})

test('berkas yang tidak dapat disimpan tidak meninggalkan separuhnya', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'berkas-uji-'))
  const isi = Buffer.from('isi')
  const sidik = createHash('sha256').update(isi).digest('hex')
  // A folder stands where the file should.
  await mkdir(join(folder, sidik.slice(0, 2), sidik), { recursive: true })
  await assert.rejects(berkasDiFolder(folder).save(isi))
  assert.deepEqual(await readdir(join(folder, sidik.slice(0, 2))), [sidik])
  await rm(folder, { recursive: true })
})
