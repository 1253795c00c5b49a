import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bukaAplikasi } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, jam } = await bukaAplikasi({ now: '2026-11-24T00:30:00Z' })
const { id } = await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
const impor = await unggah()

/** What may do harm in the hands of somebody who found an open computer. */
const PEKA: Record<string, readonly [path: string, form: Record<string, string>]> = {
  'mengubah parameter ketentuan': ['/ketentuan/aturan-entri/ubah', { mulai: '2026-12-01', alasan: 'Uji' }],
  'membuka kunci akun': ['/akun/kelola/buka', { orang: id.bidan }],
  'menunjuk penilai': [`/pegawai/${id.bidan}/penilai`, { pengguna: ORANG.kadis, alasan: 'Uji' }],
  'menerapkan impor': [`/impor/${impor}/terapkan`, {}],
  'memberi peran': ['/akun/peran/beri', { pengguna: ORANG.bidan, peran: 'inspektorat' }],
  'membuat akun tanpa NIP': ['/akun/peran/pejabat', { nama: 'Loket 9', username: 'loket.9' }],
}

jam.advance({ hours: 2 })
for (const [apa, [path, form]] of Object.entries(PEKA))
  test(`${apa} meminta kata sandi lagi, dan tanpa itu tidak ada yang berubah`, async () => {
    const sebelum = await jumlahPeristiwa()
    const jawab = await request(bkpsdm, 'POST', path, form)
    assert.equal(jawab.status, 401)
    assert.match(await jawab.text(), /name="sandi"/)
    assert.equal(await jumlahPeristiwa(), sebelum)
  })

test('sesudah kata sandi diketik lagi, semuanya sampai ke halamannya sendiri', async () => {
  await request(bkpsdm, 'POST', '/masuk/ulang', { sandi: SANDI_UJI })
  for (const [apa, [path, form]] of Object.entries(PEKA))
    assert.notEqual((await request(bkpsdm, 'POST', path, form)).status, 401, apa)
})

async function jumlahPeristiwa(): Promise<number> {
  return (await db.selectFrom('audit').select('id').execute()).length
}

async function unggah(): Promise<string> {
  const form = new FormData()
  const baris = ['NIP;Nama;Jenis', '199001012015032001;Siti Contoh;PNS']
  form.set('berkas', new File([baris.join('\r\n')], 'data.csv', { type: 'text/csv' }))
  const jawab = await request(bkpsdm, 'POST', '/impor/jenis/pegawai', form)
  return (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
}
