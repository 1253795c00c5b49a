import { type IsiContoh, kegiatan, utama } from './bentuk.ts'

/** Days of a head of department, whatever the department. */
const HARI_KEPALA = kegiatan(`
  0|Rapat pimpinan {urusan}: {n} hambatan capaian diputuskan jalan keluarnya|hambatan|2-5
  0|Peninjauan lapangan {urusan} di {n} lokasi, {m} temuan langsung diperbaiki|lokasi|1-4
  1|{n} naskah dinas tentang {urusan} diperiksa dan ditandatangani|naskah|8-30
  2|Umpan balik kinerja diberikan kepada {n} pejabat di bawah saya|orang|1-4
  3|Serapan anggaran {urusan} dibahas, {n} kegiatan dipercepat|kegiatan|1-3
  1|Paparan capaian {urusan} kepada Wali Kota, {n} arahan dicatat dan dibagi|arahan|2-5
  2|Pembahasan pembagian peran dengan para kepala bidang, {n} peran disepakati|peran|2-6
`)

function kepala(
  hasil: [string, string, string, string],
  proses: [string, string, string, string],
): IsiContoh {
  return {
    rhk: [
      utama(
        0,
        hasil[0],
        ['penerima-layanan', hasil[1], hasil[2], hasil[3]],
        ['penerima-layanan', 'Indeks kepuasan masyarakat', '≥ 85', 'indeks'],
      ),
      utama(1, proses[0], ['proses-bisnis', proses[1], proses[2], proses[3]]),
      utama(
        2,
        'Pegawai {opd} bekerja dengan sasaran yang jelas dan kompetensi yang sesuai',
        ['penguatan-internal', 'Pegawai dengan SKP ditetapkan sampai akhir Januari', '100 %', 'persen'],
        ['penguatan-internal', 'Pegawai yang mengikuti pengembangan kompetensi 20 JP', '≥ 80 %', 'persen'],
      ),
      utama(
        3,
        'Anggaran {opd} terserap tepat sasaran dan tertib administrasi',
        ['anggaran', 'Serapan anggaran', '≥ 95 %', 'persen'],
        ['anggaran', 'Temuan pemeriksaan yang ditindaklanjuti', '100 %', 'persen'],
      ),
    ],
    kegiatan: HARI_KEPALA,
  }
}

export const PIMPINAN = {
  sekda: kepala(
    [
      'Pelayanan publik Kota Samarinda makin baik dan makin cepat',
      'Indeks pelayanan publik',
      '≥ 4,30',
      'indeks',
    ],
    [
      'Reformasi birokrasi berjalan di seluruh perangkat daerah',
      'Indeks reformasi birokrasi',
      '≥ 80',
      'indeks',
    ],
  ),
  asisten: kepala(
    [
      'Kebijakan daerah terlaksana serempak di perangkat daerah yang dikoordinasikan',
      'Kebijakan prioritas yang terlaksana tepat waktu',
      '≥ 90 %',
      'persen',
    ],
    [
      'Rapat koordinasi menghasilkan keputusan yang ditindaklanjuti',
      'Keputusan yang selesai dalam 30 hari',
      '≥ 85 %',
      'persen',
    ],
  ),
  'kepala-dinkes': kepala(
    [
      'Angka kematian ibu dan bayi di Samarinda turun',
      'Kematian ibu per 100.000 kelahiran hidup',
      '≤ 88',
      'kasus',
    ],
    [
      'Pelayanan kesehatan dasar memenuhi standar pelayanan minimal',
      'Capaian SPM bidang kesehatan',
      '100 %',
      'persen',
    ],
  ),
  'kepala-dukcapil': kepala(
    [
      'Warga memiliki dokumen kependudukan yang benar dan tepat waktu',
      'Anak usia 0–18 tahun dengan akta kelahiran',
      '≥ 99 %',
      'persen',
    ],
    [
      'Dokumen terbit sesuai waktu yang dijanjikan',
      'Permohonan selesai dalam 3 hari kerja',
      '≥ 92 %',
      'persen',
    ],
  ),
  'kepala-bkpsdm': kepala(
    [
      'ASN Samarinda ditempatkan sesuai kompetensi dan kinerjanya',
      'Indeks profesionalitas ASN',
      '≥ 78',
      'indeks',
    ],
    [
      'Layanan kepegawaian selesai tepat waktu',
      'Usulan kenaikan pangkat yang terbit tepat periode',
      '≥ 98 %',
      'persen',
    ],
  ),
  'kepala-kominfo': kepala(
    ['Layanan pemerintah digital dipakai dan dipercaya warga', 'Indeks SPBE', '≥ 4,00', 'indeks'],
    ['Aplikasi pemerintah tersedia dan aman', 'Ketersediaan layanan', '≥ 99,5 %', 'persen'],
  ),
  'kepala-pmptsp': kepala(
    [
      'Investasi di Samarinda tumbuh dan menyerap tenaga kerja',
      'Realisasi investasi',
      '≥ Rp 3,2 triliun',
      'rupiah',
    ],
    ['Izin terbit sesuai waktu yang dijanjikan', 'Izin selesai tepat waktu', '≥ 96 %', 'persen'],
  ),
  'kepala-dikbud': kepala(
    [
      'Anak Samarinda bersekolah dan belajar dengan baik',
      'Capaian literasi peserta didik SMP',
      '≥ 75 %',
      'persen',
    ],
    [
      'Sekolah dikelola dengan tertib dan aman',
      'Sekolah dengan rapor pendidikan kategori baik',
      '≥ 85 %',
      'persen',
    ],
  ),
  inspektur: kepala(
    ['Perangkat daerah dikelola bersih dan akuntabel', 'Nilai maturitas SPIP', '≥ 3,20', 'level'],
    ['Pengawasan selesai sesuai program kerja', 'Laporan hasil pengawasan tepat waktu', '100 %', 'persen'],
  ),
  'kepala-opd': kepala(
    ['Layanan {urusan} memenuhi kebutuhan warga', 'Capaian indikator kinerja utama', '≥ 95 %', 'persen'],
    ['Program {urusan} berjalan sesuai rencana', 'Kegiatan yang selesai tepat waktu', '≥ 95 %', 'persen'],
  ),
  camat: kepala(
    [
      'Warga {unit} terlayani cepat di kecamatan dan kelurahan',
      'Layanan yang selesai pada hari yang sama',
      '≥ 90 %',
      'persen',
    ],
    [
      'Usulan warga dalam musrenbang ditindaklanjuti',
      'Usulan prioritas yang masuk rencana kerja',
      '≥ 60 %',
      'persen',
    ],
  ),
} satisfies Record<string, IsiContoh>
