import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { recordEntri } from '../../../src/usecases/aktivitas/record-entri.ts'
import { checkImpor } from '../../../src/usecases/impor/check-impor.ts'
import { clearLama } from '../../../src/usecases/operasi/clear-lama.ts'
import { bukaDuniaTolak, menolak, PERCOBAAN } from './panggung.ts'

const { db, luar, instansi, panggungDi, skp } = await bukaDuniaTolak()
const bita = (teks: string) => new TextEncoder().encode(teks)
const bersihkan = (hari: number) => {
  const now = Temporal.Now.instant().add({ hours: 24 * hari })
  return clearLama({ db, luar, instansi: instansi.profil, now })
}
const periksa = async (isi: string, di = db) => {
  const context = await panggungDi(di).as('adminBkpsdm')
  return checkImpor(context, { jenisId: 'pegawai', namaBerkas: 'pegawai.csv', isi: bita(isi) })
}

async function catatDenganBukti(): Promise<string> {
  const sidik = await luar.berkas.save(bita('foto kunjungan'))
  const hasil = await recordEntri(await panggungDi(db).as('bidan'), {
    id: newId(),
    versi: 0,
    isi: {
      tanggal: '2026-11-10',
      mulaiMenit: null,
      selesaiMenit: null,
      durasiMenit: 30,
      uraian: 'Memeriksa ibu hamil',
      rhkId: skp.bidan.rhkId,
      keluaranJumlah: null,
      keluaranSatuan: null,
      bukti: [{ jenis: 'berkas', sidik, nama: 'foto.png', tipe: 'image/png', ukuran: 14 }],
    },
  })
  assert.ok(hasil.ok)

  return sidik
}

describe('Berkas dari isian yang tidak jadi', () => {
  test('dibuang setelah isiannya tidak mungkin dikirim lagi, yang dirujuk kegiatan dan impor tetap ada', async () => {
    await assert.rejects(periksa('NIP\r\n1', menolak(db, 1).db), PERCOBAAN)
    assert.ok((await periksa('NIP\r\n2')).ok)
    const impor = await db.selectFrom('impor').select('sidik').executeTakeFirstOrThrow()
    const dirujuk = [await catatDenganBukti(), impor.sidik].sort()
    assert.equal((await luar.berkas.list()).length, 3)

    await bersihkan(61)
    assert.equal((await luar.berkas.list()).length, 3)
    await bersihkan(64)
    assert.deepEqual(await luar.berkas.list(), dirujuk)
  })

  test('setiap kolom yang dapat merujuk berkas dikenal oleh pembersihan', async () => {
    const { rows } = await sql<{ kolom: string }>`select distinct table_name || '.' || column_name as kolom
      from information_schema.columns where table_schema = current_schema()
        and column_name ~ 'sidik|bukti|berkas' and table_name !~ '^aktivitas_' order by 1`.execute(db)
    const merujuk = [
      'aktivitas.bukti',
      'berkas_bertanda_tangan.sidik',
      'berkas_bertanda_tangan.sidik_tersegel',
      'bundel.sidik',
      'dokumen.sidik',
      'dokumen.sidik_tersegel',
      'impor.sidik',
    ]
    // Of other things, or of a file whose fingerprint stands beside it; evidence of feedback is a link.
    const sidikLain = ['berkas', 'kiriman', 'kode_aktivasi', 'migrasi', 'segel', 'undangan_umpan_balik']
    const lain = [...sidikLain.map((satu) => `${satu}.sidik`), 'umpan_balik.bukti']
    assert.deepEqual(
      rows.map(({ kolom }) => kolom),
      [...merujuk, ...lain, 'impor.nama_berkas'].sort(),
      'bila kolom baru merujuk berkas, tambahkan pada listBerkasTakDirujuk',
    )
  })
})
