import type { KekuranganPerjanjian, PenolakanPerjanjian } from '../../domain/rencana/perjanjian.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'

export type PenolakanRencana =
  | PenolakanPerjanjian
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | { readonly kode: 'angka-salah' }
  | TerlaluPanjang

/** A refusal about the plan of a unit, in words. */
export function pesanRencana(penolakan: PenolakanRencana): Pesan {
  switch (penolakan.kode) {
    case 'bukan-penyusun':
      return {
        apa: 'Perjanjian kinerja ini belum dapat Anda ubah,',
        mengapa: 'karena disusun oleh pemimpin unitnya atau admin perangkat daerahnya.',
      }
    case 'bukan-kepala':
      return {
        apa: 'Perjanjian kinerja ini belum dapat Anda setujui,',
        mengapa: `karena disetujui oleh pemimpin unitnya${penolakan.kepala ? `, yaitu ${penolakan.kepala}` : ''}.`,
      }
    case 'belum-disetujui':
      return {
        apa: 'Perjanjian kinerja belum dapat ditetapkan,',
        mengapa: `karena ${penolakan.kepala ?? 'pemimpin unitnya'} belum menyetujuinya sebagai Pihak Pertama.`,
        lalu: 'Mintalah persetujuannya di halaman ini, lalu tetapkan.',
      }
    case 'bukan-penetap':
      return {
        apa: 'Perjanjian kinerja ini belum dapat Anda tetapkan,',
        mengapa: `karena ditetapkan pimpinan satu tingkat di atasnya${penolakan.penetap ? `, yaitu ${penolakan.penetap}` : ''}.`,
      }
    case 'perjanjian-ditetapkan':
      return {
        apa: 'Perjanjian kinerja belum dapat diubah,',
        mengapa: 'karena sudah ditetapkan.',
        lalu: 'Minta pimpinan di atas Anda membukanya kembali bila ada yang perlu diubah.',
      }
    case 'perjanjian-belum-ditetapkan':
      return {
        apa: 'Realisasi belum dapat dicatat,',
        mengapa: 'karena perjanjian kinerja ini belum ditetapkan.',
        lalu: 'Tetapkan dulu, lalu catat realisasinya.',
      }
    case 'perjanjian-belum-lengkap':
      return {
        apa: 'Perjanjian kinerja belum dapat ditetapkan,',
        mengapa: `karena ${penolakan.kekurangan.map(kataKekurangan).join('; ')}.`,
        lalu: 'Lengkapi bagian itu, lalu tetapkan lagi.',
      }
    case 'alasan-kosong':
      return {
        apa: 'Perjanjian kinerja belum dibuka kembali,',
        mengapa: 'karena alasannya belum ditulis.',
        lalu: 'Tulis alasannya, lalu buka lagi.',
        isian: { alasan: 'Tulis alasannya.' },
      }
    case 'tidak-ditemukan':
      return { apa: 'Unit ini tidak ada.', mengapa: 'Mungkin tidak lagi mempunyai pemimpin.' }
    case 'sudah-berubah':
      return {
        apa: 'Perjanjian kinerja ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Tulisan Anda masih ada di bawah ini. Menyimpan lagi memakai tulisan Anda.',
      }
    case 'angka-salah':
      return {
        apa: 'Belum disimpan,',
        mengapa: 'karena ada isian angka yang bukan angka.',
        lalu: 'Tulis angka saja, misalnya 1.250,5.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}

/** What an agreement still lacks, continuing a sentence. */
export function kataKekurangan(kekurangan: KekuranganPerjanjian): string {
  switch (kekurangan.kode) {
    case 'tanpa-sasaran':
      return 'belum ada sasaran'
    case 'sasaran-kosong':
      return `sasaran ${kekurangan.nomor} belum ditulis`
    case 'sasaran-tanpa-iku':
      return `sasaran ${kekurangan.nomor} belum mempunyai indikator`
    case 'iku-kosong':
      return `indikator ${kekurangan.nomor} belum ditulis`
    case 'iku-tanpa-target':
      return `indikator ${kekurangan.nomor} belum mempunyai target`
  }
}
