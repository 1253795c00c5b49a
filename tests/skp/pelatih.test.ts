import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { judgeKalimatRhk, type KelasRhk } from '../../src/domain/skp/pelatih/pelatih.ts'

/** Anak Lampiran 1, p. 120-121. */
const ANAK_LAMPIRAN_1: Readonly<Record<KelasRhk, readonly string[]>> = {
  hasil: [
    'Permohonan bantuan teknis diproses dengan cepat dan akurat',
    'Verifikasi berkas permohonan bantuan teknis disampaikan tepat waktu.',
    'Pemerintah Daerah menggunakan aplikasi SIMBG untuk penerbitan PBG/ IMB dan SLF',
    'Tidak ada dokumen pengusulan bantuan teknis yang hilang',
    'Ide dan inovasi untuk mengembangkan fitur SIMBG',
    'Respon terhadap permintaan bantuan teknis dilakukan dengan cepat dan memuaskan',
    'Hasil analisis kebutuhan biaya disampaikan tepat waktu',
    'Kepuasan instansi pengusul',
  ],
  aktivitas: [
    'Menyusun materi sosialisasi aplikasi SIMBG',
    'Asistensi/ pendampingan terhadap Pemerintah Daerah terkait penggunaan SIMBG',
    'Mengembangkan aplikasi SIMBG',
    'Fasilitasi penyelenggaraan bangunan gedung',
    'Menyusun Draft Kebijakan terkait Bangunan Gedung',
    'Menjawab panggilan untuk konsultasi dengan pemerintah daerah',
    'Memberikan bimbingan Kinerja kepada pegawai di tim kerja',
  ],
  kategori: ['Layanan penerbitan PBG/ IMB dan SLF', 'Monitoring dan supervisi', 'Sosialisasi', 'Pengawasan'],
}
const SEDIKITNYA = 0.9

for (const kelas of ['hasil', 'aktivitas', 'kategori'] as const)
  for (const kalimat of ANAK_LAMPIRAN_1[kelas])
    test(`"${kalimat}" adalah ${kelas}`, () => assert.equal(judgeKalimatRhk(kalimat).kelas, kelas))

test('hasil tidak diberi saran, aktivitas dan kategori selalu', () => {
  for (const { kalimat } of bacaKalimat('kalimat-rhk.csv')) {
    const { kelas, saran } = judgeKalimatRhk(kalimat)
    assert.equal(saran === null, kelas === 'hasil', kalimat)
  }
})

for (const berkas of ['kalimat-rhk.csv', 'kalimat-rhk-uji.csv'])
  test(`sembilan dari sepuluh kalimat ${berkas} dikenali`, () => {
    const kalimat = bacaKalimat(berkas)
    const benar = kalimat.filter((satu) => judgeKalimatRhk(satu.kalimat).kelas === satu.kelas)
    assert.ok(kalimat.length >= 150)
    assert.ok(benar.length / kalimat.length >= SEDIKITNYA, `${benar.length} dari ${kalimat.length}`)
  })

function bacaKalimat(berkas: string): { kalimat: string; kelas: string }[] {
  return parse(readFileSync(new URL(berkas, import.meta.url)), { columns: true })
}
