import type { PenolakanBerkas } from '../../domain/dokumen/tanda-tangan.ts'
import type { PenolakanBsre } from '../../luar/bsre.ts'
import type { Pesan } from '../pesan.ts'

export function pesanBundel({ kode }: { readonly kode: 'bundel-kosong' }): Pesan {
  switch (kode) {
    case 'bundel-kosong':
      return {
        apa: 'Berkas belum dapat disiapkan,',
        mengapa: 'karena belum ada evaluasi yang ditetapkan di unit ini pada periode itu.',
        lalu: 'Pilih periode lain, atau tunggu sampai penilai menetapkan evaluasinya.',
      }
  }
}

export type PenolakanTandaTangan =
  | PenolakanBerkas
  | PenolakanBsre
  | { readonly kode: 'dokumen-digantikan' }
  | { readonly kode: 'sudah-ditandatangani' }
  | { readonly kode: 'ditandatangani-orang-lain' }
  | { readonly kode: 'tanda-tangan-tidak-sah' }
  | { readonly kode: 'nik-salah' }
  | { readonly kode: 'passphrase-kosong' }

const UNGGAH = 'Berkas belum diterima,'
const BSRE = 'Dokumen belum ditandatangani,'

export function pesanTandaTangan(p: PenolakanTandaTangan): Pesan {
  switch (p.kode) {
    case 'berkas-kosong':
      return { apa: UNGGAH, mengapa: 'karena belum ada yang dipilih.', lalu: 'Pilih berkas PDF-nya.' }
    case 'berkas-terlalu-besar':
      return {
        apa: UNGGAH,
        mengapa: `karena lebih besar dari ${p.palingMegabita} MB.`,
        lalu: 'Pindai lagi hitam putih pada 200 dpi, lalu unggah hasilnya.',
      }
    case 'bukan-pdf':
      return {
        apa: UNGGAH,
        mengapa: 'karena isinya bukan PDF yang utuh.',
        lalu: 'Simpan hasil pindaian sebagai PDF. Foto dan dokumen Word tidak diterima.',
      }
    case 'belum-bertanda-tangan':
      return {
        apa: UNGGAH,
        mengapa: 'karena sama persis dengan dokumen aslinya.',
        lalu: 'Tanda tangani dulu, lalu unggah hasilnya.',
      }
    case 'berkas-sudah-ada':
      return { apa: UNGGAH, mengapa: 'karena berkas yang sama sudah ada di halaman ini.' }
    case 'dokumen-digantikan':
      return {
        apa: 'Versi ini tidak ditandatangani lagi,',
        mengapa: 'karena sudah digantikan versi yang lebih baru.',
        lalu: 'Buka versi yang berlaku, lalu tanda tangani di sana.',
      }
    case 'sudah-ditandatangani':
      return { apa: 'Tidak ada yang diubah,', mengapa: 'karena Anda sudah menandatanganinya lewat BSrE.' }
    case 'ditandatangani-orang-lain':
      return {
        apa: BSRE,
        mengapa: 'karena orang lain baru saja menandatanganinya.',
        lalu: 'Tanda tangani sekali lagi, di atas tanda tangannya.',
      }
    case 'tanda-tangan-tidak-sah':
      return {
        apa: BSRE,
        mengapa: 'karena BSrE tidak menemukan tanda tangan yang utuh pada hasilnya.',
        lalu: 'Coba sekali lagi. Bila berulang, hubungi admin BKPSDM.',
      }
    case 'nik-salah':
      return { apa: BSRE, mengapa: 'karena NIK terdiri dari 16 angka.', lalu: 'Periksa lagi angkanya.' }
    case 'passphrase-kosong':
      return { apa: BSRE, mengapa: 'karena passphrase belum diisi.' }
    default:
      return pesanBsre(p)
  }
}

function pesanBsre(p: PenolakanBsre): Pesan {
  switch (p.kode) {
    case 'bsre-passphrase-salah':
      return {
        apa: BSRE,
        mengapa: 'karena passphrase tidak cocok.',
        lalu: 'Ketik lagi. Passphrase yang lupa diatur ulang di BSrE, bukan di sini.',
      }
    case 'bsre-belum-terdaftar':
      return {
        apa: BSRE,
        mengapa: 'karena NIK ini belum punya sertifikat elektronik yang aktif.',
        lalu: 'Minta penerbitan sertifikat kepada verifikator BSrE di instansi Anda, atau unggah berkas bertanda tangan.',
      }
    case 'bsre-menolak':
      return {
        apa: BSRE,
        mengapa: `karena BSrE menolaknya (kode ${p.status}).`,
        lalu: 'Coba lagi nanti, atau unggah berkas bertanda tangan.',
      }
    case 'bsre-tak-terjangkau':
      return {
        apa: BSRE,
        mengapa: 'karena layanan BSrE tidak menjawab.',
        lalu: 'Tidak ada yang berubah. Coba lagi beberapa menit lagi.',
      }
  }
}
