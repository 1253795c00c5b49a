import type { PenolakanStrategi } from '../../domain/rencana/strategi.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'

/** A refusal about a strategy of a unit, in words. */
export function pesanStrategi(penolakan: PenolakanStrategi): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: 'Strategi ini tidak ada.', mengapa: 'Mungkin sudah dihapus.' }
    case 'bukan-penyusun':
      return {
        apa: 'Strategi ini belum dapat Anda ubah,',
        mengapa: 'karena ditulis oleh pemimpin unitnya atau admin perangkat daerahnya.',
      }
    case 'judul-kosong':
      return {
        apa: 'Strategi belum disimpan,',
        mengapa: 'karena judulnya belum ditulis.',
        lalu: 'Tulis judulnya, lalu simpan lagi.',
        isian: { judul: 'Tulis judulnya.' },
      }
    case 'iku-tidak-ada':
      return {
        apa: 'Strategi belum disimpan,',
        mengapa: 'karena indikator yang dipilih tidak ada lagi di perjanjian kinerja unit tahun ini.',
        lalu: 'Pilih indikator lain, atau tulis sendiri.',
        isian: { ikuId: 'Pilih indikator lain.' },
      }
    case 'intervensi-ganda':
      return {
        apa: 'Strategi belum disimpan,',
        mengapa: 'karena indikatornya dipilih dari perjanjian kinerja dan juga ditulis sendiri.',
        lalu: 'Kosongkan salah satunya.',
        isian: { intervensi: 'Kosongkan ini, atau pilih "Tulis sendiri".' },
      }
    case 'sudah-berubah':
      return {
        apa: 'Strategi ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Periksa isinya, lalu ulangi.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}
