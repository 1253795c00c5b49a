import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type Berkas, berkasDiFolder } from '../../../src/luar/berkas.ts'
import { berkasDiS3 } from '../../../src/luar/berkas-s3.ts'
import { startS3 } from '../../support/s3.ts'

const folder = await mkdtemp(join(tmpdir(), 'kinerja-berkas-'))
after(() => rm(folder, { recursive: true, force: true }))
const s3 = await startS3()
const TEMPAT: { readonly [nama: string]: Berkas } = {
  folder: berkasDiFolder(folder),
  S3: berkasDiS3(s3),
}
const bita = (teks: string) => new TextEncoder().encode(teks)
const sidikOf = (teks: string) => createHash('sha256').update(teks).digest('hex')
const BESOK = Temporal.Now.instant().add({ hours: 24 })
const KEMARIN = Temporal.Now.instant().subtract({ hours: 24 })

async function* alir(...potongan: readonly string[]) {
  for (const satu of potongan) yield bita(satu)
}
async function* putus() {
  yield bita('separuh')
  throw new Error('terputus')
}

for (const [nama, berkas] of Object.entries(TEMPAT))
  describe(`Berkas di ${nama}`, () => {
    test('disimpan di bawah sidiknya dan dibaca kembali sama, berapa kali pun disimpan', async () => {
      const sidik = await berkas.save(bita('foto kunjungan'))
      assert.equal(sidik, sidikOf('foto kunjungan'))
      assert.equal(await berkas.save(bita('foto kunjungan')), sidik)
      assert.equal(new TextDecoder().decode((await berkas.read(sidik)) ?? undefined), 'foto kunjungan')
      assert.equal(await new Response(await berkas.readAlir(sidik)).text(), 'foto kunjungan')
    })

    test('yang panjang disimpan sambil datang, yang terputus tidak meninggalkan apa pun', async () => {
      const sidik = await berkas.saveAlir(alir('satu ', 'dua ', 'tiga'))
      assert.equal(sidik, sidikOf('satu dua tiga'))
      assert.equal(new TextDecoder().decode((await berkas.read(sidik)) ?? undefined), 'satu dua tiga')

      const sebelum = await berkas.list()
      await assert.rejects(berkas.saveAlir(putus()), /terputus/)
      assert.deepEqual(await berkas.list(), sebelum)
    })

    test('yang tidak ada dan nama yang bukan sidik tidak menghasilkan apa pun', async () => {
      for (const sidik of [sidikOf('tidak pernah ada'), '../rahasia', '']) {
        assert.equal(await berkas.read(sidik), null)
        assert.equal(await berkas.readAlir(sidik), null)
      }
    })

    test('daftarnya lengkap, yang lama dikenali, dan yang dibuang hilang', async () => {
      for (const teks of ['a', 'b', 'c', 'd']) await berkas.save(bita(teks))
      const semua = ['a', 'b', 'c', 'd', 'foto kunjungan', 'satu dua tiga'].map(sidikOf).sort()
      assert.deepEqual(await berkas.list(), semua)
      assert.deepEqual((await berkas.listLama(BESOK)).sort(), semua)
      assert.deepEqual(await berkas.listLama(KEMARIN), [])

      await berkas.remove(sidikOf('a'))
      await berkas.remove(sidikOf('a'))
      assert.equal(await berkas.read(sidikOf('a')), null)
      assert.equal((await berkas.list()).length, semua.length - 1)
    })
  })

test('kunci S3 yang salah adalah kesalahan, bukan berkas yang tidak ada', async () => {
  const salah = berkasDiS3({ ...s3, rahasia: 'bukan itu' })
  await assert.rejects(salah.read(sidikOf('b')), /menjawab 403/)
  await assert.rejects(salah.save(bita('b')), /menjawab 403/)
})
