import type { PenolakanPertemuan } from '../../domain/pembinaan/pertemuan.ts'
import type { Pesan } from '../pesan.ts'
import { tulisAngka } from '../ui/tulis.ts'

type Penolakan =
  | PenolakanPertemuan
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'penilai-belum-ada' }

const BELUM = 'Pertemuan belum tersimpan,'

/** Why a talk is not proposed, answered or kept. */
export function pesanPertemuan(penolakan: Penolakan): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
    case 'bukan-pihak':
      return { apa: BELUM, mengapa: 'karena pertemuan ini milik pegawai dan penilainya.' }
    case 'penilai-belum-ada':
      return {
        apa: BELUM,
        mengapa: 'karena pejabat penilainya belum ada.',
        lalu: 'Hubungi admin perangkat daerah.',
      }
    case 'waktu-kosong':
      return { apa: BELUM, mengapa: 'karena tanggal atau jamnya belum diisi.' }
    case 'waktu-lewat':
      return {
        apa: BELUM,
        mengapa: 'karena waktunya sudah lewat.',
        lalu: 'Pilih waktu yang akan datang.',
        isian: { tanggal: 'Pilih waktu yang akan datang.' },
      }
    case 'agenda-kosong':
      return { apa: BELUM, mengapa: 'karena agendanya belum diisi.', isian: { agenda: 'Isi agendanya.' } }
    case 'tempat-kosong':
      return { apa: BELUM, mengapa: 'karena tempatnya belum diisi.', isian: { tempat: 'Isi tempatnya.' } }
    case 'teks-panjang':
      return {
        apa: BELUM,
        mengapa: `karena ada teks lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
    case 'pertemuan-tertutup':
      return { apa: BELUM, mengapa: `karena pertemuan ini sudah ${penolakan.keadaan}.` }
    case 'menunggu-lawan':
      return { apa: BELUM, mengapa: 'karena usulan Anda menunggu jawaban pihak lain.' }
    case 'berubah-sejak-dilihat':
      return {
        apa: BELUM,
        mengapa: 'karena pertemuan ini berubah di tempat lain setelah Anda membukanya.',
        lalu: 'Periksa keadaannya di bawah, lalu kirim sekali lagi.',
      }
    case 'belum-berlangsung':
      return { apa: BELUM, mengapa: 'karena pertemuannya belum disepakati atau belum berlangsung.' }
    case 'ringkasan-kosong':
      return {
        apa: BELUM,
        mengapa: 'karena ringkasannya belum diisi.',
        isian: { ringkasan: 'Tulis ringkasannya.' },
      }
    case 'alasan-kosong':
      return {
        apa: BELUM,
        mengapa: 'karena alasan pembatalannya belum diisi.',
        isian: { alasan: 'Tulis alasannya.' },
      }
    case 'kesepakatan-tanpa-tenggat':
      return { apa: BELUM, mengapa: `karena "${penolakan.uraian}" belum bertanggal.` }
    case 'tenggat-lewat':
      return { apa: BELUM, mengapa: `karena tanggal "${penolakan.uraian}" sudah lewat.` }
  }
}
