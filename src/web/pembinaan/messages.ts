import type { PenolakanBimbingan } from '../../domain/pembinaan/bimbingan.ts'
import type { PenolakanKompetensi } from '../../domain/pembinaan/kompetensi.ts'
import type { PenolakanPendapat } from '../../domain/pembinaan/pendapat-bimbingan.ts'
import type { PenolakanTindakLanjut } from '../../domain/pembinaan/tindak-lanjut.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import type { Pesan } from '../pesan.ts'

export type PenolakanMulai =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'skp-belum-ditetapkan' }
  | { readonly kode: 'jenis-kosong' }
  | { readonly kode: 'penugasan-bukan-penilai' }
  | { readonly kode: 'pembimbing-tidak-ada' }
  | { readonly kode: 'topik-kosong' }
  | TerlaluPanjang

const BELUM_DIMULAI = 'Bimbingan belum dimulai,'

/** Why guidance does not begin. */
export function pesanMulai(penolakan: PenolakanMulai): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: BELUM_DIMULAI, mengapa: 'karena hanya pegawai dan penilainya yang memulainya.' }
    case 'skp-belum-ditetapkan':
      return { apa: BELUM_DIMULAI, mengapa: 'karena SKP-nya belum ditetapkan.' }
    case 'jenis-kosong':
      return {
        apa: BELUM_DIMULAI,
        mengapa: 'karena jenisnya belum dipilih.',
        isian: { jenis: 'Pilih jenisnya.' },
      }
    case 'penugasan-bukan-penilai':
      return {
        apa: BELUM_DIMULAI,
        mengapa: 'karena penugasan khusus kepada pihak lain diberikan oleh pejabat penilai.',
        lalu: 'Kosongkan NIP pembimbing, atau minta penilai Anda yang memulai.',
        isian: { nip: 'Kosongkan.' },
      }
    case 'pembimbing-tidak-ada':
      return {
        apa: BELUM_DIMULAI,
        mengapa: 'karena pembimbingnya tidak ditemukan.',
        lalu: 'Periksa NIP-nya, atau kosongkan bila pejabat penilai yang membimbing.',
        isian: { nip: 'Periksa NIP-nya.' },
      }
    case 'terlalu-panjang':
      return { apa: BELUM_DIMULAI, mengapa: `karena topiknya lebih dari ${penolakan.paling} huruf.` }
    case 'topik-kosong':
      return {
        apa: BELUM_DIMULAI,
        mengapa: 'karena hasil kerja atau topiknya belum diisi.',
        isian: { topik: 'Isi topiknya, atau pilih hasil kerja.' },
      }
  }
}

export type PenolakanTulis =
  | PenolakanBimbingan
  | PenolakanPendapat
  | PenolakanKompetensi
  | PenolakanTindakLanjut
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'bimbingan-belum-selesai' }
  | { readonly kode: 'sudah-ditindaklanjuti' }

const BELUM_TERSIMPAN = 'Belum tersimpan,'

/** Why what was written about guidance is not kept. */
export function pesanBimbingan(penolakan: PenolakanTulis): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: BELUM_TERSIMPAN, mengapa: 'karena bagian ini bukan milik Anda.' }
    case 'bimbingan-selesai':
      return { apa: BELUM_TERSIMPAN, mengapa: 'karena keduanya sudah menandatangani.' }
    case 'bimbingan-belum-selesai':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: 'karena bimbingannya belum selesai.',
        lalu: 'Tunggu sampai pegawai dan pembimbing menandatanganinya.',
      }
    case 'berubah-sejak-dilihat':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: 'karena isinya berubah di tempat lain setelah Anda membukanya.',
        lalu: 'Tulisan Anda masih ada di bawah. Simpan sekali lagi untuk memakainya.',
      }
    case 'sudah-ditandatangani':
      return { apa: BELUM_TERSIMPAN, mengapa: 'karena sudah Anda tandatangani.' }
    case 'sudah-ditindaklanjuti':
      return { apa: BELUM_TERSIMPAN, mengapa: 'karena tindak lanjutnya sudah ditentukan.' }
    case 'belum-lengkap':
      return {
        apa: 'Belum ditandatangani,',
        mengapa: `karena masih kosong: ${penolakan.kekurangan.join('; ')}.`,
      }
    case 'isian-panjang':
      return panjang(`"${penolakan.kolom}"`, penolakan.paling)
    case 'baris-banyak':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: `karena "${penolakan.bagian}" lebih dari ${penolakan.paling} baris.`,
        lalu: 'Gabungkan yang serupa.',
      }
    case 'kriteria-kosong':
      return { apa: BELUM_TERSIMPAN, mengapa: `karena ${penolakan.kosong} pernyataan belum dijawab.` }
    case 'pendapat-panjang':
      return panjang('catatannya', penolakan.paling)
    case 'nilai-kosong':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: `karena belum dinilai: ${penolakan.kompetensi.join(', ')}.`,
      }
    case 'alasan-kosong':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: `karena alasannya kosong: ${penolakan.kompetensi.join(', ')}.`,
      }
    case 'rekomendasi-kosong':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: 'karena rekomendasinya kosong.',
        isian: { rekomendasi: 'Tulis rekomendasinya.' },
      }
    case 'alasan-panjang':
      return panjang('salah satu teksnya', penolakan.paling)
    case 'tindak-lanjut-kosong':
      return {
        apa: BELUM_TERSIMPAN,
        mengapa: 'karena tindak lanjutnya kosong.',
        isian: { tindakLanjut: 'Tulis tindak lanjutnya.' },
      }
    case 'tindak-lanjut-panjang':
      return panjang('tindak lanjutnya', penolakan.paling)
  }
}

function panjang(apa: string, paling: number): Pesan {
  return { apa: BELUM_TERSIMPAN, mengapa: `karena ${apa} lebih dari ${paling} huruf.`, lalu: 'Singkatkan.' }
}
