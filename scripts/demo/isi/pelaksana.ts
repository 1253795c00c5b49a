import { type IsiContoh, kegiatan, utama } from './bentuk.ts'

export const PELAKSANA = {
  administrasi: {
    rhk: [
      utama(
        0,
        'Surat dan berkas {urusan} tercatat pada hari yang sama',
        ['kuantitas', 'Surat dan berkas tercatat', '≥ 98 %', 'persen'],
        ['waktu', 'Tercatat pada hari yang sama', '≥ 95 %', 'persen'],
      ),
      utama(1, 'Bahan rapat dan laporan {urusan} siap tepat waktu', [
        'kuantitas',
        'Bahan dan laporan',
        '48 dokumen',
        'dokumen',
      ]),
      utama(2, 'Data {urusan} terisi lengkap', ['kuantitas', 'Data terisi', '100 %', 'persen']),
    ],
    kegiatan: kegiatan(`
      0|{n} surat tercatat dan tersampaikan|surat|6-24
      1|Bahan rapat {urusan} siap, {n} rangkap|rangkap|5-20
      2|{n} baris data {urusan} terisi|baris|15-90
      0|{n} berkas digandakan dan dikirim ke bidang|berkas|4-18
      1|Notula rapat selesai, {n} keputusan tercatat|keputusan|2-7
    `),
  },
  keuangan: {
    rhk: [
      utama(
        0,
        'Dokumen pembayaran lengkap dan benar',
        ['kuantitas', 'Dokumen lengkap', '≥ 98 %', 'persen'],
        ['waktu', 'Selesai dalam 2 hari kerja', '≥ 95 %', 'persen'],
      ),
      utama(1, 'Pertanggungjawaban kegiatan tersusun setiap bulan', [
        'kuantitas',
        'Laporan pertanggungjawaban',
        '12 laporan',
        'laporan',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} kuitansi diperiksa dan dipungut pajaknya|kuitansi|6-22
      1|Laporan pertanggungjawaban {n} kegiatan lengkap|kegiatan|1-4
      0|{n} SPJ diunggah ke SIPD|SPJ|2-10
      1|Buku pembantu terisi, {n} transaksi|transaksi|8-34
    `),
  },
  pelayanan: {
    rhk: [
      utama(
        0,
        'Warga terlayani di loket dengan cepat dan ramah',
        ['kuantitas', 'Warga terlayani', '≥ 98 %', 'persen'],
        ['waktu', 'Waktu tunggu', '≤ 15 menit', 'menit'],
      ),
      utama(
        0,
        'Berkas permohonan lengkap sejak loket',
        ['kualitas', 'Berkas yang tidak dikembalikan', '≥ 92 %', 'persen'],
        ['kuantitas', 'Berkas diperiksa', '100 %', 'persen'],
      ),
      utama(2, 'Kepuasan warga tercatat setiap hari', [
        'kuantitas',
        'Jawaban survei',
        '1.200 jawaban',
        'jawaban',
      ]),
    ],
    kegiatan: kegiatan(`
      0|{n} warga dilayani di loket, {m} diminta melengkapi syarat|warga|18-56
      1|{n} berkas diperiksa kelengkapannya|berkas|15-44
      2|{n} warga mengisi survei kepuasan|warga|6-20
      0|{n} pertanyaan lewat WhatsApp dijawab|pertanyaan|5-24
    `),
  },
  lapangan: {
    rhk: [
      utama(2, 'Lingkungan bersih dan saluran air lancar', [
        'kuantitas',
        'Titik yang dibersihkan',
        '144 titik',
        'titik',
      ]),
      utama(
        0,
        'Persoalan warga di lapangan diketahui pada hari yang sama',
        ['waktu', 'Laporan pada hari yang sama', '≥ 95 %', 'persen'],
        ['kuantitas', 'Laporan lapangan', '220 laporan', 'laporan'],
      ),
    ],
    kegiatan: kegiatan(`
      0|{n} titik saluran dibersihkan|titik|1-5
      1|Keliling {n} RT, {m} persoalan dilaporkan ke lurah|RT|3-8
      0|{n} karung sampah diangkut ke TPS|karung|4-18
      1|{n} undangan diantar kepada ketua RT|undangan|5-22
    `),
  },
} satisfies Record<string, IsiContoh>
