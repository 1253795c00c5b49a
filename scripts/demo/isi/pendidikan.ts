import { type IsiContoh, kegiatan, utama } from './bentuk.ts'

export const PENDIDIKAN = {
  kepsek: {
    rhk: [
      utama(0, 'Hasil belajar peserta didik {unit} meningkat', [
        'penerima-layanan',
        'Peserta didik yang mencapai kompetensi minimum',
        '≥ 82 %',
        'persen',
      ]),
      utama(
        1,
        '{unit} aman, tertib dan bebas perundungan',
        ['penerima-layanan', 'Iklim keamanan sekolah', '≥ 80', 'nilai'],
        ['penerima-layanan', 'Kasus perundungan yang tertangani', '100 %', 'persen'],
      ),
      utama(2, 'Guru mengajar dengan rencana dan umpan balik', [
        'penguatan-internal',
        'Guru yang disupervisi',
        '100 %',
        'persen',
      ]),
      utama(
        3,
        'Dana BOS dipakai sesuai rencana',
        ['anggaran', 'Serapan sesuai RKAS', '≥ 95 %', 'persen'],
        ['proses-bisnis', 'Laporan BOS', '2 laporan', 'laporan'],
      ),
    ],
    kegiatan: kegiatan(`
      2|Supervisi {n} kelas, umpan balik langsung kepada guru|kelas|1-3
      1|Pertemuan dengan {n} orang tua, {m} persoalan diselesaikan|orang tua|2-9
      0|Rapat hasil ulangan, {n} peserta didik mendapat pendampingan|peserta didik|6-22
      3|{n} bukti belanja BOS diperiksa|bukti|4-14
    `),
  },
  guru: {
    rhk: [
      utama(
        0,
        'Peserta didik menguasai kompetensi mata pelajaran',
        ['kuantitas', 'Peserta didik tuntas', '≥ 80 %', 'persen'],
        ['kualitas', 'Rata-rata hasil ulangan', '≥ 78', 'nilai'],
      ),
      utama(
        2,
        'Pembelajaran berjalan menurut rencana dan dinilai tepat waktu',
        ['kuantitas', 'Modul ajar', '24 modul', 'modul'],
        ['waktu', 'Nilai masuk dalam 7 hari', '≥ 95 %', 'persen'],
      ),
      utama(1, 'Peserta didik yang tertinggal terdampingi', [
        'kuantitas',
        'Peserta didik terdampingi',
        '30 orang',
        'orang',
      ]),
    ],
    kegiatan: kegiatan(`
      0|Pembelajaran di kelas, {n} peserta didik hadir, {m} perlu pengulangan|peserta didik|26-33
      1|{n} lembar ulangan dinilai dan dikembalikan|lembar|28-66
      1|Modul ajar untuk {n} pertemuan selesai|pertemuan|1-4
      2|Pendampingan {n} peserta didik sepulang sekolah|peserta didik|3-9
      2|{n} orang tua dihubungi tentang kehadiran anak|orang tua|1-5
    `),
  },
} satisfies Record<string, IsiContoh>
