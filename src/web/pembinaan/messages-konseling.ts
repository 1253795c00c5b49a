import type { PenolakanPenetapan, PenolakanRekaman } from '../../domain/pembinaan/konseling.ts'
import type { PenolakanLaporan } from '../../domain/pembinaan/laporan-perilaku.ts'
import type { PenolakanTindakLanjut } from '../../domain/pembinaan/tindak-lanjut.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import type { Pesan } from '../pesan.ts'
import { tulisAngka } from '../ui/tulis.ts'

export type PenolakanKonseling =
  | PenolakanLaporan
  | PenolakanPenetapan
  | PenolakanRekaman
  | PenolakanTindakLanjut
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'pimpinan-kepegawaian-belum-ada' }
  | { readonly kode: 'sudah-diputus' }
  | { readonly kode: 'alasan-putusan-kosong' }
  | TerlaluPanjang
  | { readonly kode: 'sudah-direkam' }
  | { readonly kode: 'belum-berlangsung' }
  | { readonly kode: 'belum-direkam' }
  | { readonly kode: 'sudah-ditindaklanjuti' }

const LAPORAN = 'Laporan belum dikirim,'
const PUTUSAN = 'Putusan belum disimpan,'
const REKAMAN = 'Rekaman belum ditandatangani,'
const LANJUT = 'Tindak lanjut belum disimpan,'

/** Why a report, a decision or a record of counselling is not taken. */
export function pesanKonseling(penolakan: PenolakanKonseling): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: 'Belum tersimpan,', mengapa: 'karena langkah ini bukan bagian Anda.' }
    case 'belum-dikomunikasikan':
      return {
        apa: LAPORAN,
        mengapa: 'karena masalahnya harus lebih dulu Anda bicarakan dengan pegawai, dan tidak ada perubahan.',
        lalu: 'Bicarakan dulu, lalu centang pernyataannya.',
        isian: { dikomunikasikan: 'Centang setelah Anda bicarakan.' },
      }
    case 'tanpa-umpan-balik':
      return {
        apa: LAPORAN,
        mengapa: 'karena bukti umpan balik yang pernah diberikan wajib dilampirkan.',
        lalu: 'Pilih sedikitnya satu, atau tulis umpan balik lebih dulu.',
      }
    case 'masalah-kosong':
      return {
        apa: LAPORAN,
        mengapa: 'karena masalahnya belum dijelaskan.',
        isian: { masalah: 'Jelaskan masalahnya.' },
      }
    case 'retrospektif-kosong':
      return {
        apa: LAPORAN,
        mengapa: 'karena yang sudah Anda lakukan belum diisi.',
        isian: { retrospektif: 'Tulis yang sudah Anda lakukan.' },
      }
    case 'serupa-kosong':
      return {
        apa: LAPORAN,
        mengapa: 'karena belum dipilih apakah pegawai lain mengalaminya juga.',
        isian: { serupa: 'Pilih salah satu.' },
      }
    case 'laporan-panjang':
      return {
        apa: LAPORAN,
        mengapa: `karena ada teks lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
    case 'pimpinan-kepegawaian-belum-ada':
      return {
        apa: LAPORAN,
        mengapa: 'karena belum ada yang berperan sebagai pimpinan kepegawaian.',
        lalu: 'Minta admin BKPSDM memberi peran itu.',
      }
    case 'sudah-diputus':
      return { apa: PUTUSAN, mengapa: 'karena laporan ini sudah diputus.' }
    case 'alasan-putusan-kosong':
      return {
        apa: PUTUSAN,
        mengapa: 'karena alasannya belum ditulis.',
        isian: { alasan: 'Tulis alasannya.' },
      }
    case 'terlalu-panjang':
      return {
        apa: PUTUSAN,
        mengapa: `karena alasannya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
      }
    case 'penyelenggara-kosong':
      return {
        apa: PUTUSAN,
        mengapa: 'karena pemberi konselingnya belum dipilih.',
        isian: { penyelenggara: 'Pilih pemberi konselingnya.' },
      }
    case 'konselor-tidak-ada':
      return {
        apa: PUTUSAN,
        mengapa: 'karena konselornya tidak ditemukan.',
        lalu: 'Periksa NIP-nya.',
        isian: { nip: 'Periksa NIP-nya.' },
      }
    case 'konselor-tidak-independen':
      return {
        apa: PUTUSAN,
        mengapa: 'karena konselor independen bukan penilai pegawai ini dan bukan atasan penilainya.',
        lalu: 'Pilih orang lain, atau pemberi konseling yang sesuai.',
        isian: { nip: 'Pilih orang lain.' },
      }
    case 'konselor-bukan-penilai':
      return { apa: PUTUSAN, mengapa: 'karena orang itu bukan pejabat penilai pegawai ini.' }
    case 'penilai-belum-terlatih':
      return {
        apa: PUTUSAN,
        mengapa: 'karena pejabat penilai hanya memberi konseling bila sudah mendapat pelatihan konseling.',
      }
    case 'jadwal-kosong':
      return {
        apa: PUTUSAN,
        mengapa: 'karena jadwalnya belum diisi atau sudah lewat.',
        isian: { tanggal: 'Isi waktu yang akan datang.' },
      }
    case 'tempat-kosong':
      return {
        apa: PUTUSAN,
        mengapa: 'karena tempatnya belum diisi atau terlalu panjang.',
        isian: { tempat: 'Isi tempatnya, jangan terlalu panjang.' },
      }
    case 'sudah-direkam':
      return { apa: REKAMAN, mengapa: 'karena sudah ditandatangani.' }
    case 'belum-berlangsung':
      return { apa: REKAMAN, mengapa: 'karena jadwal konselingnya belum tiba.' }
    case 'rekaman-kosong':
      return { apa: REKAMAN, mengapa: 'karena masih ada bagian yang kosong.' }
    case 'rekaman-panjang':
      return {
        apa: REKAMAN,
        mengapa: `karena ada teks lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
    case 'belum-direkam':
      return { apa: LANJUT, mengapa: 'karena konselingnya belum direkam.' }
    case 'sudah-ditindaklanjuti':
      return { apa: LANJUT, mengapa: 'karena sudah ditentukan.' }
    case 'tindak-lanjut-kosong':
      return {
        apa: LANJUT,
        mengapa: 'karena masih kosong.',
        isian: { tindakLanjut: 'Tulis tindak lanjutnya.' },
      }
    case 'tindak-lanjut-panjang':
      return {
        apa: LANJUT,
        mengapa: `karena lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
  }
}
