import type { PenolakanSandi } from '../../domain/akun/kata-sandi.ts'

/** Why a new password is not taken, and what to do instead. */
export function pesanSandi(penolakan: PenolakanSandi): string {
  switch (penolakan.kode) {
    case 'sandi-pendek':
      return penolakan.panjang === 0
        ? `Isi kata sandi, paling sedikit ${penolakan.paling} huruf.`
        : `Baru ${penolakan.panjang} huruf, paling sedikit ${penolakan.paling}. Beberapa kata lebih mudah diingat.`
    case 'sandi-panjang':
      return `Paling banyak ${penolakan.paling} huruf. Pendekkan sedikit.`
    case 'sandi-berisi-nama-akun':
      return 'Jangan memakai NIP atau nama akun, karena mudah ditebak. Pakai kata lain.'
    case 'sandi-berisi-tanggal-lahir':
      return 'Jangan memakai tanggal lahir, karena mudah ditebak. Pakai kata lain.'
    case 'sandi-umum':
      return 'Kata sandi ini dipakai banyak orang. Pilih beberapa kata yang tidak berhubungan.'
  }
}
