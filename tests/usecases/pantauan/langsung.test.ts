import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '../../../src/db/id.ts'
import { bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'kadis')
const { kota, skp, request, masuk, urlPemilik } = dunia

async function catat(): Promise<void> {
  const isian = { id: newId(), versi: '0', tanggal: '2026-11-10', uraian: '12 ibu hamil diperiksa' }
  const jawab = await request(masuk.bidan ?? null, 'POST', '/kegiatan', {
    ...isian,
    rhk: skp.bidan.rhkId,
    durasi: '5',
  })
  assert.equal(jawab.status, 303)
}

/** The open page of the head: what arrives on its stream, one message a call. */
async function bukaAliran(): Promise<{ terima: () => Promise<string>; tutup: () => Promise<void> }> {
  const jawab = await request(
    masuk.kapus ?? null,
    'GET',
    `/pantauan/unit/${kota.unit.puskesmas}/langsung`,
    undefined,
    { accept: 'text/event-stream' },
  )
  assert.ok(jawab.body)
  const aliran = jawab.body.pipeThrough(new TextDecoderStream()).getReader()
  return {
    async terima() {
      for (;;) {
        const { value, done } = await aliran.read()
        if (done) throw new Error('Aliran berakhir')
        if (value.startsWith('data:')) return value
      }
    },
    tutup: () => aliran.cancel(),
  }
}

async function asPemilik<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlPemilik })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** Ends the backends of this database that match; true when there was one. */
async function putuskan(client: pg.Client, syarat: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ${syarat}`,
  )
  return rowCount !== 0
}

describe('Pantauan langsung', () => {
  test('halaman yang terbuka tetap menerima angka setelah sambungan kabarnya diputus', async () => {
    const { terima, tutup } = await bukaAliran()
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"1"`))

    const terputus = await asPemilik((client) => putuskan(client, `application_name = 'kinerja-langsung'`))
    assert.ok(terputus)
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"2"`))
    await catat()
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"3"`))
    await tutup()
  })

  test('angka yang gagal dihitung karena sambungannya terputus dihitung lagi sesaat kemudian', async () => {
    const { terima, tutup } = await bukaAliran()
    await asPemilik(async (client) => {
      await client.query('begin')
      await client.query('lock table samarinda.rekap_unit_harian in access exclusive mode')
      await catat()
      while (!(await putuskan(client, `application_name = 'kinerja' and wait_event_type = 'Lock'`)))
        await sleep(50)
      await client.query('commit')
    })
    assert.match(await terima(), new RegExp(`"${kota.unit.puskesmas}.entri":"4"`))
    await tutup()
  })

  test('batang predikat sebuah unit berubah di halaman yang terbuka, dengan katanya', async () => {
    const { terima, tutup } = await bukaAliran()
    const id = await mulai(dunia, masuk.kapus, kota.id.bidan)
    assert.equal((await tetapkanCapaian(dunia, masuk.kadis)).status, 303)
    const isian = isianPenilai(skp.bidan, {})
    const jawab = await request(masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isian)
    assert.equal(jawab.status, 303)

    const hidup = await hinggaPredikat(terima)
    assert.match(hidup[`${kota.unit.puskesmas}.predikat`] ?? '', /<rect .*Baik 1</)
    assert.match(hidup['semua.keterangan'] ?? '', /Sangat Baik <strong.*>0<.*Baik <strong.*>1</)
    await tutup()
  })

  test('warna batang predikat selalu disertai katanya di halaman', async () => {
    const halaman = await request(masuk.kapus ?? null, 'GET', `/pantauan/unit/${kota.unit.puskesmas}`)
    const teks = await halaman.text()
    assert.match(teks, new RegExp(`data-langsung="${kota.unit.puskesmas}.predikat".*Baik 1<`))
    for (const kata of ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'])
      assert.match(teks, new RegExp(`</svg>${kata} <strong`))
  })
})

/** The first message in which somebody has a predicate. */
async function hinggaPredikat(terima: () => Promise<string>): Promise<{ [kunci: string]: string }> {
  for (;;) {
    const hidup = JSON.parse((await terima()).slice('data: '.length)) as { [kunci: string]: string }
    if (hidup['semua.dinilai'] === '1') return hidup
  }
}
