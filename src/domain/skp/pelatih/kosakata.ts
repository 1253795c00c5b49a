/** Work that is done to something: with its object it tells what a person is busy with. */
export const PERBUATAN = daftar(`
  asistensi audiensi bantuan dokumentasi entri entry evaluasi fasilitasi identifikasi input inventarisasi koordinasi
  konsultasi kunjungan klarifikasi monitoring observasi patroli pelaksanaan pelaporan pelatihan pelepasan pemantauan
  pemasangan pembagian pembahasan pemberian pembersihan pembelian pembuatan pemeriksaan pemetaan pemindahan pemotongan
  pemrosesan pemutakhiran penagihan pencatatan pencetakan pendampingan pendataan pendistribusian penerapan penerimaan
  penertiban pengadministrasian pengajuan pengambilan pengantaran pengarsipan pengecekan pengetikan penggandaan
  penginputan pengiriman pengisian pengolahan pengukuran pengumpulan pengunggahan pengusulan peninjauan
  penyampaian penyebaran penyelenggaraan penyelesaian penyerahan penyiapan penyimpanan penyuluhan penyusunan
  perbaikan perekaman piket rapat razia rekap rekapitulasi rekonsiliasi revisi reviu review scan sosialisasi supervisi
  survei survey telaah update upload verifikasi validasi wawancara workshop bimtek rakor kegiatan
  pengaturan penjagaan penjadwalan penyebarluasan penyemprotan penimbangan imunisasi
  penjaringan peliputan publikasi simulasi inspeksi sidak uji penguatan optimalisasi percepatan peningkatan penurunan
  distribusi bimbingan instalasi ekspose shelving tinjau jemput ikut cek buat susun bantu antar kirim hadir isi lapor
  sosialisasikan
`)

/** Names of a service or a function: whatever follows, they tell what the work is about and not what comes of it. */
export const LAYANAN = daftar(`
  administrasi bidang layanan manajemen pelayanan program seksi subbagian tata tugas tugas-tugas tupoksi urusan
`)

/** Names of a field when they stand alone or beside another name. */
export const BIDANG = daftar(`
  kesekretariatan keuangan kepegawaian kearsipan kehumasan ketatausahaan kerumahtanggaan persuratan perpustakaan protokol
  kesehatan keamanan kebersihan kesejahteraan kedinasan ketertiban perbendaharaan akuntansi aset sarana teknologi
  informatika rehabilitasi hubungan pekerjaan operasional monitoring supervisi sosialisasi koordinasi evaluasi pelaporan
  pengarsipan penyuluhan konsultasi dokumentasi kegiatan
`)

/** Things that exist once the work is done, and measures that move. */
export const PRODUK = daftar(`
  laporan dokumen rekomendasi hasil ide inovasi kepuasan peta rancangan peraturan keputusan surat sertifikat nilai indeks
  opini predikat persentase jumlah tingkat cakupan capaian naskah buku modul pedoman panduan aplikasi sistem basis data
  draf draft konsep notula notulen risalah daftar kartu akta basisdata rasio angka realisasi skor status
  proposal kajian telaahan materi bahan standar sop prosedur kebijakan rencana rkas rka dpa lkpj lakip arsip video
  infografis berita konten ketersediaan kesesuaian kelengkapan ketepatan kepatuhan kecepatan keterbukaan kesadaran
  kualitas mutu
`)

/** What turns work into a result: how well, how fast, how much of it. */
export const MUTU = [
  /\d([.,]\d+)?\s*(%|persen)/,
  /\btepat (waktu|sasaran|guna|jumlah|mutu)\b/,
  /\bsesuai (dengan )?(standar|sop|ketentuan|target|jadwal|peraturan|prosedur|kebutuhan|aturan|spesifikasi|janji)/,
  /\bdari \S+( \S+)? (menjadi|ke) /,
  /\b(maks(imal)?|maksimum|paling (lama|banyak|sedikit|lambat)|sebelum)\b/,
  /\b(secara|dengan) (cepat|akurat|tepat|lengkap|baik|benar|memuaskan|tuntas|tertib|aman)\b/,
  /\b(cepat|akurat|lengkap|memuaskan|valid|mutakhir|tuntas|layak|prima|bermutu|berkualitas)( dan \w+)?$/,
  /\byang (cepat|akurat|lengkap|valid|mutakhir|tertib|tepat|bermutu|berkualitas|layak|andal|aman|bersih|sesuai|selesai|disetujui|disahkan|terverifikasi|siap)\b/,
  /\b(tanpa|bebas( dari)?|nihil|nol) (kesalahan|temuan|keluhan|tunggakan|kehilangan|sengketa|revisi|selisih)/,
  /^(tidak ada|nihil|nol)\b/,
  /\b(selambat-lambatnya|dalam (waktu )?(satu|dua|tiga|\d+))\b/,
  /\b(minimal|sedikitnya|paling sedikit|mencapai|naik|turun|bertambah|berkurang)\b.*\d/,
  /\bwtp\b/,
]

/** States of a thing or of people, said after their name. */
export const KEADAAN =
  /\b(aman|bebas|bersih|berkurang|bertambah|kosong|lancar|lulus|mantap|masuk|menurun|meningkat|naik|puas|paham|rapi|selesai|siap|sudah|telah|terang|terbit|tertib|tuntas|turun|sembuh|tetap|utuh|aktif|dapat|mampu|tahu|punya|tidak pernah|tidak lagi|tidak ada)\b/

/** Words that name whom, where or when: a name of a field has none of them. */
export const KONKRET =
  /\b(kepada|terhadap|bagi|untuk|oleh|bersama|ke|di|dari|pada|dalam|melalui|setiap|tahun|bulan|triwulan|semester|terkait|tentang|mengenai|guna|agar)\b|\d/

function daftar(teks: string): ReadonlySet<string> {
  return new Set(teks.split(/\s+/).filter(Boolean))
}
