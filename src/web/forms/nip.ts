import { type PenolakanNip, readNip } from '../../domain/organisasi/nip.ts'
import type { PeringatanNip } from '../../domain/organisasi/susunan-nip.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'

/** What is wrong with a NIP and where to look. */
export function pesanNip(penolakan: PenolakanNip): string {
  switch (penolakan.kode) {
    case 'nip-bukan-angka':
      return 'NIP hanya berisi angka. Hapus huruf atau tandanya.'
    case 'nip-panjang':
      return penolakan.jumlahAngka < 18
        ? `Baru ${penolakan.jumlahAngka} angka, seharusnya 18. Periksa angka terakhirnya.`
        : `Ada ${penolakan.jumlahAngka} angka, seharusnya 18. Hapus yang berlebih.`
    case 'nip-tanggal-lahir':
      return 'Delapan angka pertama bukan tanggal lahir. Periksa angka 1–8.'
    case 'nip-jenis':
      return 'Angka ke-13 dan ke-14 belum sesuai. Periksa bulan pengangkatannya.'
    case 'nip-kelamin':
      return 'Angka ke-15 seharusnya 1 atau 2. Periksa lagi.'
    case 'nip-nomor-urut':
      return 'Tiga angka terakhir tidak boleh 000. Periksa lagi.'
  }
}

/** What in a well-formed NIP deserves a second look, and where. */
export function kalimatPeringatanNip(peringatan: PeringatanNip): string {
  switch (peringatan) {
    case 'tmt-terlalu-muda':
      return 'Menurut NIP, pegawai ini diangkat pada usia yang terlalu muda. Periksa angka 1–14.'
    case 'lahir-berbeda':
      return 'Tanggal lahir di NIP berbeda dari yang tercatat. Periksa angka 1–8.'
    case 'kelamin-berbeda':
      return 'Jenis kelamin di NIP berbeda dari yang tercatat. Periksa angka ke-15.'
  }
}

export type PenolakanPengguna = PenolakanNip | { readonly kode: 'pengguna-kosong' }

/** The account name that was typed; figures alone are a NIP, with or without spaces. */
export function readPengguna(teks: string): Result<string, PenolakanPengguna> {
  const polos = teks.replace(/\s/g, '').toLowerCase()
  if (polos === '') return refuse({ kode: 'pengguna-kosong' })
  if (!/^\d+$/.test(polos)) return accept(polos)
  const nip = readNip(polos)

  return nip.ok ? accept(nip.value.nip) : nip
}

/** What is wrong with the account name that was typed. */
export function pesanPengguna(penolakan: PenolakanPengguna): string {
  return penolakan.kode === 'pengguna-kosong' ? 'Isi NIP atau nama akun Anda.' : pesanNip(penolakan)
}
