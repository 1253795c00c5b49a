import type { PenolakanKalibrasi } from '../../../domain/penilaian/kalibrasi.ts'
import type { Pesan } from '../../pesan.ts'
import { type PenolakanPenilaian, pesanPenilaian } from '../messages.ts'

/** A refusal in a calibration session, in words. */
export function pesanKalibrasi(penolakan: PenolakanKalibrasi | PenolakanPenilaian): Pesan {
  switch (penolakan.kode) {
    case 'kalibrasi-bukan-kepala':
      return {
        apa: 'Sesi kalibrasi belum dapat dibuka,',
        mengapa: 'karena dibuka oleh kepala unit ini.',
        lalu: 'Mintalah kepala unit membukanya.',
      }
    case 'kalibrasi-bukan-atasan':
      return {
        apa: 'Sesi belum dapat ditutup,',
        mengapa: 'karena ditutup oleh pimpinan satu tingkat di atas kepala unit.',
        lalu: 'Beri tahu pimpinan itu bahwa papan sudah siap.',
      }
    case 'kalibrasi-tanpa-draf':
      return {
        apa: 'Sesi kalibrasi belum dapat dibuka,',
        mengapa: 'karena belum ada draf penilaian pada periode ini.',
        lalu: 'Mulai penilaian pegawai lebih dulu.',
      }
    case 'kalibrasi-ditutup':
      return {
        apa: 'Rating tidak berubah,',
        mengapa: 'karena sesi kalibrasi ini sudah ditutup.',
        lalu: 'Tetapkan penilaian dengan rating hasil sesi.',
      }
    case 'kalibrasi-alasan-kosong':
      return {
        apa: 'Rating belum berubah,',
        mengapa: 'karena alasannya belum ditulis.',
        lalu: 'Tulis satu kalimat yang dapat dibaca semua pimpinan di sesi ini.',
      }
    case 'kalibrasi-rating-kosong':
      return {
        apa: 'Rating belum berubah,',
        mengapa: 'karena rating hasil kerja atau perilaku belum dipilih.',
        lalu: 'Pilih keduanya.',
      }
    case 'kalibrasi-tidak-berubah':
      return { apa: 'Tidak ada yang berubah,', mengapa: 'karena kedua rating sama seperti sebelumnya.' }
    case 'kalibrasi-belum-lengkap':
      return {
        apa: 'Sesi belum dapat ditutup,',
        mengapa: `karena ${penolakan.jumlah} draf belum berisi kedua rating.`,
        lalu: 'Mintalah penilainya melengkapi draf itu.',
      }
    default:
      return pesanPenilaian(penolakan)
  }
}
