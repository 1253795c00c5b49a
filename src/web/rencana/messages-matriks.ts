import type { PenolakanMatriks } from '../../domain/rencana/matriks.ts'
import type { PenolakanTim } from '../../domain/rencana/tim-kerja.ts'
import type { PenolakanLembar } from '../../luar/lembar.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'

export type PenolakanHalamanMatriks =
  | PenolakanMatriks
  | PenolakanLembar
  | { readonly kode: 'lembar-basi' }
  | { readonly kode: 'lembar-belum-bersih'; readonly jumlah: number }
  | { readonly kode: 'angka-salah' }

/** A refusal about the matrix of roles, in words. */
export function pesanMatriks(penolakan: PenolakanHalamanMatriks): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: 'Matriks ini tidak ada.', mengapa: 'Mungkin orangnya sudah berpindah.' }
    case 'sudah-berubah':
      return { apa: 'Matriks ini berubah di tempat lain,', mengapa: 'setelah Anda membukanya.' }
    case 'matriks-kosong':
      return {
        apa: 'Matriks belum dapat ditetapkan,',
        mengapa: 'karena belum ada peran yang dibagi.',
        lalu: 'Bagi perannya, simpan, lalu tetapkan.',
      }
    case 'lembar-basi':
      return {
        apa: 'Matriks belum diubah,',
        mengapa: 'karena isinya berubah setelah berkas diperiksa.',
        lalu: 'Unggah berkas itu sekali lagi untuk melihat perubahannya.',
      }
    case 'berkas-kosong':
    case 'bukan-lembar-kerja':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena kosong atau bukan Excel (.xlsx) dan CSV yang dapat dibaca.',
        lalu: 'Simpan sebagai .xlsx, lalu unggah lagi.',
      }
    case 'berkas-terlalu-besar':
    case 'lembar-terlalu-luas':
    case 'terlalu-banyak-baris':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena jauh lebih besar daripada satu matriks.',
        lalu: 'Salin tabel matriks ke berkas baru, lalu unggah lagi.',
      }
    case 'lembar-belum-bersih':
      return {
        apa: 'Berkas belum diterapkan,',
        mengapa: `karena ${penolakan.jumlah} sel perlu diperbaiki.`,
        lalu: 'Perbaiki sel itu di Excel, lalu unggah lagi.',
      }
    case 'peran-terkunci':
      return {
        apa: `Peran ${penolakan.nama} belum dapat diubah,`,
        mengapa: `karena "${penolakan.uraian}" ada di SKP yang sudah diajukan atau ditetapkan.`,
        lalu: 'Minta pegawai itu merevisi SKP-nya, atau kembalikan SKP-nya dulu.',
      }
    case 'peran-dikerjakan':
      return {
        apa: `Peran ${penolakan.nama} belum dapat dihapus,`,
        mengapa: `karena "${penolakan.uraian}" sudah diisi indikator atau didukung orang lain.`,
        lalu: 'Bicarakan lewat dialog SKP, atau minta pegawai itu menghapusnya dari drafnya.',
      }
    case 'angka-salah':
      return {
        apa: 'Matriks belum disimpan,',
        mengapa: 'karena ada bagian target yang bukan angka.',
        lalu: 'Tulis angka saja, misalnya 12,5.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}

/** A refusal about a team, in words. */
export function pesanTim(penolakan: PenolakanTim): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: 'Tim ini tidak ada.', mengapa: 'Mungkin sudah berakhir.' }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'nama-kosong':
      return { apa: 'Tim belum dibentuk,', mengapa: 'karena namanya belum ditulis.', lalu: 'Tulis namanya.' }
    case 'tanggal-salah':
      return {
        apa: 'Belum disimpan,',
        mengapa: 'karena tanggalnya belum lengkap atau terbalik.',
        lalu: 'Isi tanggal mulai, dan tanggal sampai pada hari itu atau sesudahnya.',
      }
    case 'di-luar-masa-tim':
      return {
        apa: 'Belum disimpan,',
        mengapa: `karena tim berlangsung ${tulisTanggal(penolakan.mulai)} sampai ${tulisTanggal(penolakan.sampai)}.`,
        lalu: 'Pilih tanggal di antaranya.',
      }
    case 'sudah-di-tim':
      return {
        apa: 'Belum ditambahkan,',
        mengapa: `karena ${penolakan.nama} sudah ada di tim ini pada tanggal itu.`,
        lalu: 'Pilih orang lain, atau akhiri penugasannya dulu.',
      }
    case 'sudah-ada-ketua':
      return {
        apa: 'Ketua belum ditambahkan,',
        mengapa: `karena ${penolakan.nama} menjadi ketua pada tanggal itu.`,
        lalu: 'Akhiri penugasannya dulu, atau tunjuk sebagai anggota.',
      }
    case 'tim-tidak-terbuka':
      return {
        apa: 'Pengajuan belum terkirim,',
        mengapa: 'karena tim ini tidak dibuka untuk pengajuan sukarela.',
        lalu: 'Hubungi pimpinan timnya.',
      }
    case 'pegawai-tidak-ada':
      return {
        apa: 'Belum ditambahkan,',
        mengapa: 'karena tidak ada pegawai dengan NIP itu yang sedang bertugas.',
        lalu: 'Periksa NIP-nya.',
      }
    case 'tanpa-penilai':
      return {
        apa: 'Belum ditambahkan,',
        mengapa: `karena ${penolakan.nama} belum mempunyai pejabat penilai yang menyetujuinya.`,
        lalu: 'Minta admin perangkat daerah melengkapi penilainya.',
      }
    case 'alasan-kosong':
      return { apa: 'Belum terkirim,', mengapa: 'karena alasannya belum ditulis.', lalu: 'Tulis alasannya.' }
    case 'bukan-penjawab':
      return {
        apa: 'Jawaban belum disimpan,',
        mengapa: 'karena dijawab pimpinan tim dan pejabat penilai pegawai itu.',
      }
    case 'sudah-dijawab':
      return { apa: 'Jawaban belum disimpan,', mengapa: 'karena pengajuan ini sudah dijawab.' }
  }
}
