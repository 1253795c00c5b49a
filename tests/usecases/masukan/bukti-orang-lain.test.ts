import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../src/db/id.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const HARI = '2026-11-10'
const { db, request, masuk, skp } = await bukaDunia('kapus', 'bidan', 'perawat')

const catatan = (rhk: string, tambahan: { [nama: string]: string }) => ({
  id: newId(),
  versi: '0',
  tanggal: HARI,
  uraian: 'Menyusun laporan kunjungan',
  rhk,
  durasi: '5',
  ...tambahan,
})

async function kirim(as: Peramban | undefined, isian: Record<string, string>, berkas: File[] = []) {
  const form = new FormData()
  for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
  for (const satu of berkas) form.append('berkas', satu)
  return request(as ?? null, 'POST', '/kegiatan', form)
}

/** The evidence that a page keeps for its next sending. */
function buktiTertera(halaman: string): string {
  const tertulis = /name="bukti"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="bukti"/.exec(halaman)
  return (tertulis?.[1] ?? tertulis?.[2] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const rahasia = new File(['%PDF-1.4\n%âãÏÓ\nrahasia'], 'rahasia.pdf')
const bukan = new File(['bukan pdf'], 'palsu.pdf')

test('menyebut sidik berkas orang lain tidak membukanya, juga lewat formulir yang ditolak', async () => {
  const tolak = await kirim(masuk.bidan, catatan(skp.bidan.rhkId, { uraian: '' }), [rahasia])
  const bukti = buktiTertera(await tolak.text())
  const { sidik, tanda } = JSON.parse(bukti) as { sidik: string; tanda: string }
  const tanpaTanda = JSON.stringify({ ...JSON.parse(bukti), tanda: undefined })

  for (const satu of [bukti, tanpaTanda]) {
    const isian = catatan(skp.perawat.rhkId, { bukti: satu })
    assert.equal((await kirim(masuk.perawat, isian)).status, 303)
    assert.equal((await request(masuk.perawat ?? null, 'GET', `/bukti/${isian.id}/${sidik}`)).status, 404)
    for (const [kurang, berkas] of [
      [{ uraian: '' }, []],
      [{}, [bukan]],
      [{ tautan: 'bukan alamat' }, []],
    ] as const) {
      const lagi = await kirim(masuk.perawat, catatan(skp.perawat.rhkId, { bukti: satu, ...kurang }), [
        ...berkas,
      ])
      assert.equal(lagi.status, 422)
      assert.equal(buktiTertera(await lagi.text()), '')
    }
  }
  assert.match(tanda, /^[0-9a-f]{64}$/)
})

test('berkas sendiri yang sudah sampai tetap ikut, dan tandanya tidak ikut tersimpan', async () => {
  const isian = catatan(skp.bidan.rhkId, {})
  const tolak = await kirim(masuk.bidan, isian, [rahasia, bukan])
  assert.equal(tolak.status, 422)
  const bukti = buktiTertera(await tolak.text())
  assert.equal((await kirim(masuk.bidan, { ...isian, bukti })).status, 303)
  const { sidik } = JSON.parse(bukti) as { sidik: string }
  assert.equal((await request(masuk.bidan ?? null, 'GET', `/bukti/${isian.id}/${sidik}`)).status, 200)
  const baris = await db.selectFrom('aktivitas').select('bukti').where('id', '=', isian.id).executeTakeFirst()
  assert.doesNotMatch(JSON.stringify(baris), /tanda/)
})
