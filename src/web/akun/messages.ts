import type { PenolakanKode } from '../../usecases/akun/choose-penerima.ts'
import type { PenolakanBuka } from '../../usecases/akun/unlock-akun.ts'
import type { Pesan } from '../pesan.ts'
import { akunPaths } from './paths.ts'

/** Why an administrator's act on accounts is not done. */
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
        apa: `Paling banyak ${penolakan.paling} slip sekali buat.`,
        mengapa: 'Saring per unit lebih dulu, agar slip juga mudah dibagikan.',
      }
    case 'akun-sendiri':
      return {
        apa: 'Slip untuk akun sendiri belum dapat dibuat.',
        mengapa: 'Ganti kata sandi Anda di Akun saya.',
        tautan: [{ label: 'Ganti kata sandi', href: akunPaths.sandi }],
      }
    case 'akun-sekota':
      return {
        apa: `Akun ${penolakan.nama} belum dapat diatur ulang,`,
        mengapa: 'karena perannya mencakup seluruh kota.',
        lalu: 'Minta BKPSDM melakukannya.',
      }
  }
}
