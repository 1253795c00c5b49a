import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { bacaPdf, teksPdf } from '../../laporan/baca-pdf.ts'
import { ALAMAT_UJI } from '../../support/aplikasi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan', 'kadis')
const { db, kota, skp, masuk } = dunia
const evaluasiId = await tetapkan()

async function tetapkan(): Promise<string> {
  await tetapkanCapaian(dunia, masuk.kadis)
  const id = await mulai(dunia, masuk.kapus, kota.id.bidan)
  await dunia.request(masuk.kapus ?? null, 'POST', `/penilaian/${id}/simpan`, isianPenilai(skp.bidan, {}))
  return id
}

const cetak = async (akhir = '') => {
  const jawaban = await dunia.request(
    masuk.bidan ?? null,
    'GET',
    `/penilaian/${evaluasiId}/dokumen.pdf${akhir}`,
  )
  assert.equal(jawaban.status, 200)
  return Buffer.from(await jawaban.arrayBuffer())
}

const alamatPada = (kertas: Buffer) =>
  /dokumen\/([0-9a-z]{16})/.exec(teksPdf(kertas).replaceAll(/\s/g, ''))?.[1]

const buka = async (kode: string) => {
  const jawaban = await dunia.request(null, 'GET', `/dokumen/${kode}`)
  return { status: jawaban.status, jawaban, teks: await jawaban.text() }
}

test('kertas membawa alamat pemeriksaan di setiap halaman, dan halaman itu terbuka tanpa masuk', async () => {
  const kertas = await cetak()
  const kode = alamatPada(kertas) ?? ''
  for (const halaman of bacaPdf(kertas))
    assert.ok(
      halaman.teks.some(({ isi }) => isi.includes('Keaslian dokumen')),
      'halaman tanpa alamat',
    )

  const { status, teks, jawaban } = await buka(kode)
  assert.equal(status, 200)
  assert.match(teks, /Berlaku/)
  assert.match(teks, new RegExp(createHash('sha256').update(kertas).digest('hex')))
  assert.match(teks, /dr\. Hendra Wiratama/)
  assert.match(teks, /Disahkan dalam aplikasi, 10 November 2026/)
  assert.match(jawaban.headers.get('x-robots-tag') ?? '', /noindex/)
})

test('halaman pemeriksaan tidak membuka NIP, predikat, jabatan, unit, atau nomor apa pun dari isinya', async () => {
  const { teks } = await buka(alamatPada(await cetak()) ?? '')
  for (const rahasia of [
    ...Object.values(ORANG),
    'Baik',
    'Bidan',
    'Puskesmas',
    'ekspektasi',
    'Oktober',
    evaluasiId,
    kota.id.bidan,
  ])
    assert.ok(!teks.toLowerCase().includes(rahasia.toLowerCase()), `terbaca: ${rahasia}`)
})

test('sesudah diterima, versi lama digantikan dan versi baru menyebut dua orang; kertas lama tetap sama', async () => {
  const lama = await cetak()
  await dunia.request(masuk.bidan ?? null, 'POST', `/penilaian/${evaluasiId}/terima`, {})
  const baru = await cetak()
  assert.notEqual(alamatPada(lama), alamatPada(baru))
  const [digantikan, berlaku] = [await buka(alamatPada(lama) ?? ''), await buka(alamatPada(baru) ?? '')]
  assert.match(digantikan.teks, /sudah digantikan pada 10 November 2026/)
  assert.match(berlaku.teks, /Pegawai yang dinilai/)
  assert.ok(lama.equals(await cetak('?versi=1')))
})

test('gambar QR tercetak, dan kertas A4 membawa alamat yang sama', async () => {
  const [f4, a4] = [await cetak(), await cetak('?kertas=A4')]
  assert.equal(alamatPada(f4), alamatPada(a4))
  const isi = [...f4.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, s]) => {
    try {
      return inflateSync(Buffer.from(s ?? '', 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  assert.ok(isi.some((satu) => (satu.match(/\bh\n/g) ?? satu.match(/ re\b/g) ?? []).length > 300))
})

test('kode yang tidak dikenal, terlalu pendek, atau berisi tanda aneh dijawab tenang', async () => {
  for (const kode of ['0'.repeat(16), 'a', '%00', "'; drop table dokumen", 'x'.repeat(5000)]) {
    const { status, teks } = await buka(encodeURIComponent(kode))
    assert.equal(status, 404)
    assert.match(teks, /Kode ini tidak dikenal/)
  }
})

test('kode panjang, berbeda-beda, dan tidak berurutan', async () => {
  const semua = await db.selectFrom('dokumen').select(['kode', 'alamatPeriksa']).execute()
  const kode = semua.map((satu) => satu.kode ?? '')
  assert.equal(new Set(kode).size, kode.length)
  assert.equal(new Set(kode.map((satu) => satu.slice(0, 4))).size, kode.length)
  for (const { kode, alamatPeriksa } of semua) assert.equal(alamatPeriksa, `${ALAMAT_UJI}/dokumen/${kode}`)
})
