import type { PenolakanKode } from '../../usecases/akun/choose-penerima.ts'
import type { PenolakanPastikan } from '../../usecases/akun/confirm-dua-langkah.ts'
import type { PenolakanMatikan } from '../../usecases/akun/end-dua-langkah.ts'
import type { PenolakanLepas } from '../../usecases/akun/remove-langkah-kedua.ts'
import type { PenolakanBuka } from '../../usecases/akun/unlock-akun.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
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

/** Why the second step is not switched on or off. */
export function pesanDuaLangkah(penolakan: PenolakanPastikan | PenolakanMatikan): Pesan {
  switch (penolakan.kode) {
    case 'belum-cocok':
      return {
        apa: 'Kode belum cocok.',
        mengapa: 'Kodenya berganti setiap 30 detik, dan jam HP perlu tepat.',
        lalu: 'Ketik kode yang sekarang tampil di aplikasi.',
      }
    case 'belum-dimulai':
      return { apa: 'Kode belum dapat diperiksa.', mengapa: 'Mulai lagi dari kode QR di halaman ini.' }
    case 'tidak-nyala':
      return { apa: 'Masuk dua langkah sudah mati.', mengapa: 'Tidak ada lagi yang perlu dimatikan.' }
    case 'diwajibkan':
      return {
        apa: 'Masuk dua langkah tetap menyala,',
        mengapa: 'karena instansi mewajibkannya bagi peran Anda.',
        tautan: [{ label: 'Baca ketentuannya', href: '/ketentuan/wajib-dua-langkah' }],
      }
  }
}

type LepasBerpesan = Exclude<PenolakanLepas, { kode: 'tidak-ditemukan' | 'alasan-kosong' }>

/** Why somebody's second step stays. */
export function pesanLepas(penolakan: LepasBerpesan): Pesan {
  switch (penolakan.kode) {
    case 'akun-sendiri':
      return {
        apa: 'Langkah kedua akun sendiri tidak dilepas di sini.',
        mengapa: 'Matikan di Akun saya, atau minta admin BKPSDM lain.',
        tautan: [{ label: 'Masuk dua langkah', href: akunPaths.duaLangkah }],
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'tidak-ada-langkah-kedua':
      return { apa: 'Tidak ada yang dilepas,', mengapa: 'karena akun ini tidak memakai langkah kedua.' }
  }
}
