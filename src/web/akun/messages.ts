import type { PenolakanKode } from '../../usecases/akun/make-kode.ts'
import type { PenolakanBuka } from '../../usecases/akun/unlock-akun.ts'
import type { Pesan } from '../pesan.ts'

export function pesanKelola(penolakan: PenolakanKode | PenolakanBuka): Pesan {
  switch (penolakan.kode) {
    case 'belum-dipilih':
      return { apa: 'Belum ada yang dipilih.', mengapa: 'Centang orangnya lebih dulu.' }
    case 'tidak-ditemukan':
      return {
        apa: 'Sebagian orang tidak ada di unit Anda.',
        mengapa: 'Mungkin baru pindah. Muat ulang daftar ini, lalu pilih lagi.',
      }
    case 'terlalu-banyak':
      return {
        apa: `Paling banyak ${penolakan.paling} orang sekali cetak.`,
        mengapa: 'Pilih per unit agar slip mudah dibagikan.',
      }
    case 'akun-sendiri':
      return { apa: 'Akun sendiri tidak diatur dari sini,', mengapa: 'ganti kata sandi Anda di Akun saya.' }
    case 'akun-sekota':
      return {
        apa: `Akun ${penolakan.nama} belum dapat diatur ulang,`,
        mengapa: 'karena perannya mencakup seluruh kota.',
        lalu: 'Minta BKPSDM melakukannya.',
      }
  }
}
