import type { PenolakanJawaban360 } from '../../domain/umpan-balik/penilaian-360.ts'
import type { Pesan } from '../pesan.ts'
import { tulisAngka } from '../ui/tulis.ts'

type Penolakan360 =
  | { readonly kode: 'putaran-berjalan' }
  | { readonly kode: 'penilai-kurang'; readonly dipilih: number; readonly paling: number }
  | { readonly kode: 'sudah-menjawab' }
  | { readonly kode: 'putaran-tertutup' }
  | PenolakanJawaban360

/** Why a round does not begin, or an answer is not taken. */
export function pesan360(penolakan: Penolakan360): Pesan {
  switch (penolakan.kode) {
    case 'putaran-berjalan':
      return {
        apa: 'Putaran baru belum dimulai,',
        mengapa: 'karena yang terdahulu masih terbuka.',
        lalu: 'Tunggu sampai ditutup.',
      }
    case 'penilai-kurang':
      return {
        apa: 'Putaran belum dimulai,',
        mengapa: `karena baru ${penolakan.dipilih} rekan dipilih, paling sedikit ${penolakan.paling}.`,
        lalu: 'Pilih lebih banyak: yang tidak menjawab mengurangi kelompoknya.',
      }
    case 'sudah-menjawab':
      return { apa: 'Jawaban tidak diterima,', mengapa: 'karena Anda sudah menjawab putaran ini.' }
    case 'putaran-tertutup':
      return { apa: 'Jawaban tidak diterima,', mengapa: 'karena putaran ini sudah ditutup.' }
    case 'nilai-kosong':
      return {
        apa: 'Jawaban belum terkirim,',
        mengapa: `karena ${penolakan.kosong} perilaku belum dipilih.`,
      }
    case 'komentar-panjang':
      return {
        apa: 'Jawaban belum terkirim,',
        mengapa: `karena catatannya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
  }
}
