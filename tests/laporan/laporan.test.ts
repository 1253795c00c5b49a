import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SKP_CONTOH } from '../../scripts/contoh-permenpanrb/contoh.ts'
import { padaEvaluasi, padaSkp, type SkpContoh } from '../../scripts/contoh-permenpanrb/jenis.ts'
import {
  CETAK,
  cetakEvaluasi,
  cetakSkp,
  dataEvaluasi,
  dataSkp,
} from '../../scripts/contoh-permenpanrb/kertas.ts'
import { PERILAKU_CONTOH } from '../../scripts/contoh-permenpanrb/perilaku.ts'
import { bacaPdf, rapat, teksPdf } from './baca-pdf.ts'
import { kalimatHalaman, teksHalaman } from './halaman-peraturan.ts'

/** Words of the example page that a real document replaces: the blanks, the struck choices, the headings. */
const PENGGANTI = new Set(['tempat', 'tanggal,', 'bulan,', 'tahun', 'Nama', 'a', 'b', 'c'])

/** Headings are in capitals and return on every page, so they are judged by their order instead. */
const isIsi = (kata: string) => /[a-z%]/.test(kata) && !PENGGANTI.has(kata)

function hitung(teks: string): Map<string, number> {
  const kata = teks.match(/[\p{L}\p{N}%,.*]+/gu) ?? []
  const jumlah = new Map<string, number>()
  for (const k of kata) jumlah.set(k, (jumlah.get(k) ?? 0) + 1)
  return jumlah
}

/** Every word of the regulation's page at least as often as it stands there. */
function samaDenganHalaman(nama: string, pdf: Uint8Array) {
  const kita = hitung(teksPdf(pdf))
  const kurang = [...hitung(teksHalaman(nama))].filter(([k, n]) => isIsi(k) && (kita.get(k) ?? 0) < n)
  assert.deepEqual(kurang, [], `kata pada halaman ${nama} yang tidak tercetak`)
}

/** Whole, or in two pieces where a page ends inside it. */
function isTercetak(kalimat: string, dokumen: string): boolean {
  const dicari = rapat(kalimat)
  if (dokumen.includes(dicari)) return true
  return Array.from({ length: dicari.length - 1 }, (_, i) => i + 1).some(
    (i) => dokumen.includes(dicari.slice(0, i)) && dokumen.includes(dicari.slice(i)),
  )
}

function berurutan(pdf: Uint8Array, blok: readonly string[]) {
  const dokumen = rapat(teksPdf(pdf))
  let posisi = -1
  for (const b of blok) {
    const ketemu = dokumen.indexOf(rapat(b), posisi + 1)
    assert.ok(ketemu > posisi, `blok "${b}" ada setelah blok sebelumnya`)
    posisi = ketemu
  }
}

const kalimatSkp = (skp: SkpContoh) => [
  ...skp.rhk.flatMap((r) => [
    padaSkp(r.uraian),
    ...r.indikator.flatMap((i) => [padaSkp(i.uraian), padaSkp(i.target)]),
  ]),
  ...PERILAKU_CONTOH.flatMap((p) => [p.nama, ...p.panduan]),
  ...Object.values(skp.perilaku).flatMap((p) => padaSkp(p.ekspektasi ?? '').split('\n')),
]

const kalimatEvaluasi = (skp: SkpContoh) => [
  ...skp.rhk.flatMap((r) => [
    padaEvaluasi(r.uraian),
    ...r.indikator.flatMap((i) => [padaEvaluasi(i.uraian), padaEvaluasi(i.target), i.realisasi]),
    ...r.indikator.flatMap((i) => i.umpanBalik.split('\n')),
  ]),
  ...Object.values(skp.perilaku).flatMap((p) => p.umpanBalik.split('\n')),
]

for (const skp of SKP_CONTOH) {
  test(`SKP ${skp.orang}: setiap kata dan kalimat halaman peraturan tercetak`, () => {
    const pdf = cetakSkp(skp)
    const dokumen = rapat(teksPdf(pdf))
    samaDenganHalaman(`skp-${skp.orang}`, pdf)
    assert.deepEqual(
      kalimatSkp(skp).filter((k) => !isTercetak(k, dokumen)),
      [],
    )
    for (const orang of [dataSkp(skp).pegawai, dataSkp(skp).penilai])
      assert.ok(dokumen.includes(rapat(orang.nama)))
  })

  test(`Evaluasi ${skp.orang}: setiap kata dan kalimat halaman peraturan tercetak`, () => {
    const pdf = cetakEvaluasi(skp)
    const dokumen = rapat(teksPdf(pdf))
    samaDenganHalaman(`evaluasi-${skp.orang}`, pdf)
    assert.deepEqual(
      kalimatEvaluasi(skp).filter((k) => !isTercetak(k, dokumen)),
      [],
    )
    for (const catatan of dataEvaluasi(skp).catatanKaki) assert.ok(dokumen.includes(rapat(catatan)))
  })

  test(`SKP ${skp.orang}: blok-blok berurutan seperti pada peraturan`, () => {
    berurutan(cetakSkp(skp), [
      'SASARAN KINERJA PEGAWAI',
      'PENDEKATAN HASIL KERJA KUANTITATIF',
      'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026',
      'PEGAWAI YANG DINILAI',
      'PEJABAT PENILAI KINERJA',
      'HASIL KERJA',
      'A. UTAMA',
      'B. TAMBAHAN',
      'PERILAKU KERJA*',
      ...PERILAKU_CONTOH.map((p) => p.nama),
      'Pegawai yang Dinilai',
      'Jakarta, 30 Desember 2026',
      'Pejabat Penilai Kinerja',
      '* Pimpinan dapat memberikan ekspektasi khusus',
    ])
  })

  test(`Evaluasi ${skp.orang}: blok-blok berurutan dan semua pilihan tercetak`, () => {
    const pdf = cetakEvaluasi(skp)
    berurutan(pdf, [
      'HASIL EVALUASI KINERJA PEGAWAI',
      'PERIODE: TRIWULAN I/II/III/IV-AKHIR',
      'PEGAWAI YANG DINILAI',
      'CAPAIAN KINERJA ORGANISASI* ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG',
      'POLA DISTRIBUSI:',
      'KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI BAIK',
      'A. UTAMA',
      'B. TAMBAHAN',
      'RATING HASIL KERJA* DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**',
      'PERILAKU KERJA',
      ...PERILAKU_CONTOH.map((p) => p.nama),
      'RATING PERILAKU KERJA* DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**',
      'PREDIKAT KINERJA PEGAWAI* SANGAT BAIK/ BAIK/ BUTUH PERBAIKAN/ KURANG (MISCONDUCT)/ SANGAT KURANG',
      'Pejabat Penilai Kinerja',
      '* pilih salah satu',
    ])
    assert.doesNotMatch(teksPdf(pdf), /Pegawai yang Dinilai/)
  })
}

test('daftar kalimat setiap contoh benar-benar tertulis pada halaman peraturan', () => {
  for (const { orang } of SKP_CONTOH)
    for (const nama of [`skp-${orang}`, `evaluasi-${orang}`]) {
      const teks = rapat(teksHalaman(nama))
      const lain = kalimatHalaman(nama).filter(({ halaman }) => !isTercetak(halaman.replace(/^- /, ''), teks))
      assert.deepEqual(lain, [], nama)
    }
})

test('pilihan yang tidak berlaku dicoret, yang berlaku tidak', () => {
  const [skp] = SKP_CONTOH
  assert.ok(skp)
  const [lembar] = bacaPdf(cetakEvaluasi(skp))
  const isDicoret = (teks: string) =>
    lembar?.teks
      .filter(({ isi }) => isi.trim().startsWith(teks))
      .map((t) =>
        lembar.garis.some(
          (g) => g.dy === 0 && Math.abs(g.x - t.x) < 2 && g.y < t.y && g.y > t.y - 6 && g.dx < 300,
        ),
      )
  assert.deepEqual(isDicoret('ISTIMEWA/'), [true])
  assert.deepEqual(isDicoret('BAIK/'), [false])
  assert.deepEqual(isDicoret('SANGAT KURANG'), [true])
})

test('data yang sama menghasilkan bita yang sama, waktu yang lain tidak', () => {
  const [skp] = SKP_CONTOH
  assert.ok(skp)
  assert.deepEqual(cetakSkp(skp), cetakSkp(skp))
  const nanti = { tanggal: CETAK.tanggal.add({ hours: 1 }) }
  assert.notDeepEqual(cetakSkp(skp), cetakSkp(skp, nanti))
})

const TEPI = {
  'direktur-jenderal': {
    skp: [72, 101, 261, 356, 491, 502, 530, 547, 682, 731, 880],
    evaluasi: [44, 78, 79, 200, 243, 384, 440, 441, 469, 505, 526, 660, 696, 895],
  },
  fungsional: {
    skp: [63, 64, 92, 99, 240, 248, 482, 490, 518, 532, 638, 666, 780, 886],
    evaluasi: [30, 36, 70, 72, 76, 198, 247, 298, 368, 480, 490, 503, 516, 603, 686, 710, 716, 901, 908],
  },
} as const

test('tepi kolom berdiri tepat di tempat yang diukur pada peraturan', () => {
  for (const skp of SKP_CONTOH) {
    const tepi = skp.orang === 'direktur-jenderal' || skp.orang === 'fungsional' ? TEPI[skp.orang] : undefined
    if (!tepi) continue
    for (const [pdf, ukuran] of [
      [cetakSkp(skp), tepi.skp],
      [cetakEvaluasi(skp), tepi.evaluasi],
    ] as const) {
      const tegak = bacaPdf(pdf).flatMap((h) => h.garis.filter((g) => g.dx === 0).map((g) => g.x))
      for (const x of ukuran)
        assert.ok(
          tegak.some((g) => Math.abs(g - x) < 0.6),
          `${skp.orang}: garis pada ${x} pt`,
        )
    }
  }
})

test('dokumen memakai fon formulir, bertag, berbahasa Indonesia, dan menurut PDF/A-2a', () => {
  const [skp] = SKP_CONTOH
  assert.ok(skp)
  const isi = Buffer.from(cetakSkp(skp)).toString('latin1')
  assert.match(isi, /TeXGyreBonum-Regular/)
  assert.doesNotMatch(isi, /BaseFont \/\w+\+(?!TeXGyreBonum)/)
  assert.match(isi, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
  assert.match(isi, /\/StructTreeRoot/)
  assert.match(isi, /\/Lang \(id\)/)
})

test('F4 mendatar sebagai bawaan, A4 bila diminta', () => {
  const [skp] = SKP_CONTOH
  assert.ok(skp)
  const ukuran = (pdf: Uint8Array) => bacaPdf(pdf).map((h) => [Math.round(h.lebar), Math.round(h.tinggi)])
  for (const [lebar, tinggi] of ukuran(cetakSkp(skp))) assert.deepEqual([lebar, tinggi], [936, 612])
  const a4 = cetakSkp(skp, { ...CETAK, kertas: 'A4' })
  for (const [lebar, tinggi] of ukuran(a4)) assert.deepEqual([lebar, tinggi], [842, 595])
  samaDenganHalaman(`skp-${skp.orang}`, a4)
})

test('setiap RHK bawahan yang mengintervensi menunjuk RHK atasannya yang nyata', () => {
  const kunci = new Set<string>()
  for (const skp of SKP_CONTOH) {
    for (const rhk of skp.rhk) {
      if (skp.bentuk === 'ja-jf') assert.ok(rhk.diintervensi, rhk.kunci)
      if (rhk.diintervensi) assert.ok(kunci.has(rhk.diintervensi), rhk.kunci)
    }
    for (const rhk of skp.rhk) kunci.add(rhk.kunci)
  }
})
