import type { TerlaluPanjang } from '../../domain/teks.ts'
import type { PenolakanUcapan } from '../../domain/umpan-balik/umpan-balik.ts'
import type { KeadaanUndangan, UndanganTertutup } from '../../domain/umpan-balik/undangan.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { tulisSampai } from '../saat.ts'
import { tulisAngka } from '../ui/tulis.ts'

export type PenolakanUmpanBalik =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'rhk-tidak-ada' }
  | PenolakanUcapan

const BELUM_TERKIRIM = 'Umpan balik belum terkirim,'

/** Why feedback is not taken. */
export function pesanUmpanBalik(penolakan: PenolakanUmpanBalik): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: 'karena orang ini bukan rekan, pimpinan, atau bawahan Anda.',
      }
    case 'sifat-kosong':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: 'karena sifatnya belum dipilih.',
        isian: { sifat: 'Pilih sifatnya.' },
      }
    case 'lanjutan-bukan-pimpinan':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: 'karena apresiasi dan penugasan baru diberikan oleh pimpinan.',
        lalu: 'Pilih "Tidak ada" pada tindak lanjut.',
        isian: { lanjutan: 'Pilih "Tidak ada".' },
      }
    case 'lanjutan-tanpa-kemajuan':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: 'karena apresiasi dan penugasan baru diberikan atas kemajuan kinerja.',
        lalu: 'Pilih sifat positif atau netral, atau tanpa tindak lanjut.',
      }
    case 'bukti-panjang':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: `karena buktinya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Sebut bukti yang terpenting.',
        isian: { bukti: 'Sebut bukti yang terpenting.' },
      }
    case 'rhk-tidak-ada':
      return {
        apa: BELUM_TERKIRIM,
        mengapa: 'karena hasil kerja yang dipilih tidak ada lagi.',
        lalu: 'Pilih hasil kerja yang lain.',
      }
    case 'terlalu-pendek':
      return {
        apa: `Baru ${penolakan.panjang} huruf, sedikitnya ${penolakan.hurufPalingSedikit}.`,
        mengapa: 'Ceritakan apa yang Anda lihat, agar berguna bagi penerimanya.',
        isian: { isi: 'Ceritakan lebih lengkap.' },
      }
    case 'terlalu-panjang':
      return {
        apa: `Ada ${penolakan.panjang} huruf, paling banyak ${penolakan.hurufPalingBanyak}.`,
        mengapa: 'Singkatkan, agar dibaca sampai selesai.',
        isian: { isi: 'Singkatkan.' },
      }
  }
}

/** Too many came through one link or from one network. */
export function pesanTerlaluSering(c: C, sampai: Temporal.Instant): Pesan {
  return {
    apa: BELUM_TERKIRIM,
    mengapa: 'karena terlalu banyak kiriman dalam waktu singkat.',
    lalu: `Tulisan Anda masih ada di halaman ini. Kirim lagi setelah ${tulisSampai(c, sampai)}.`,
  }
}

export type PenolakanUndangan =
  | { readonly kode: 'undangan-kosong' }
  | { readonly kode: 'nama-panjang'; readonly paling: number }
  | { readonly kode: 'undangan-penuh'; readonly paling: number }
  | { readonly kode: 'bukan-rekan' }
  | { readonly kode: 'rhk-tidak-ada' }
  | { readonly kode: 'sudah-diminta'; readonly nama: string }
  | TerlaluPanjang
  | UndanganTertutup

/** Why an invitation is not made or not taken back. */
export function pesanUndangan(penolakan: PenolakanUndangan): Pesan {
  switch (penolakan.kode) {
    case 'undangan-kosong':
      return { apa: 'Undangan belum dibuat,', mengapa: 'karena nama atau asalnya masih kosong.' }
    case 'nama-panjang':
      return {
        apa: 'Undangan belum dibuat,',
        mengapa: `karena nama atau asalnya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
    case 'bukan-rekan':
      return {
        apa: 'Permintaan belum dikirim,',
        mengapa: 'karena orang itu bukan rekan, pimpinan, atau bawahan pegawai ini.',
        lalu: 'Pilih dari daftar, atau undang lewat tautan.',
      }
    case 'rhk-tidak-ada':
      return { apa: 'Permintaan belum dikirim,', mengapa: 'karena hasil kerjanya tidak ada lagi.' }
    case 'sudah-diminta':
      return {
        apa: 'Permintaan belum dikirim,',
        mengapa: `karena ${penolakan.nama} sudah diminta tentang hal yang sama dan belum menjawab.`,
      }
    case 'terlalu-panjang':
      return {
        apa: 'Permintaan belum dikirim,',
        mengapa: `karena pesannya lebih dari ${penolakan.paling} huruf.`,
        lalu: 'Singkatkan.',
      }
    case 'undangan-penuh':
      return {
        apa: 'Undangan belum dibuat,',
        mengapa: `karena sudah ada ${penolakan.paling} yang terbuka.`,
        lalu: 'Tunggu jawabannya, atau batalkan salah satu.',
      }
    case 'undangan-tertutup':
      return {
        apa: 'Undangan tidak berubah,',
        mengapa: `karena ${KATA_TERTUTUP[penolakan.keadaan]}.`,
      }
  }
}

export const KATA_TERTUTUP: Record<KeadaanUndangan, string> = {
  terbuka: 'masih terbuka',
  dipakai: 'sudah dijawab',
  dibatalkan: 'sudah dibatalkan',
  lewat: 'sudah lewat masa berlakunya',
}
