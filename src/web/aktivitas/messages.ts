import type { EvaluasiTetap } from '../../db/queries/penilaian/evaluasi-tetap.ts'
import { NAMA_STATUS_ENTRI } from '../../domain/aktivitas/aktivitas.ts'
import type { PenolakanEntri } from '../../domain/aktivitas/aturan-entri.ts'
import type { PenolakanReview } from '../../domain/aktivitas/review.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import { paths } from '../paths.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import { tulisAngka, tulisDurasi, tulisHari, tulisJam } from '../ui/tulis.ts'

export type PenolakanHalamanEntri =
  | PenolakanEntri
  | PenolakanReview
  | { readonly kode: 'bukan-pegawai' }
  | { readonly kode: 'rhk-belum-dipilih' }
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'belum-ditempatkan' }
  | { readonly kode: 'sudah-berubah' }
  | { readonly kode: 'sudah-dihapus' }
  | { readonly kode: 'berubah-sejak-dilihat' }
  | {
      readonly kode: 'sudah-dinilai'
      readonly periode: EvaluasiTetap['periode']
      readonly penilai: string | null
    }
  | TerlaluPanjang
  | { readonly kode: 'satuan-panjang'; readonly paling: number }
  | { readonly kode: 'berkas-tak-dikenal'; readonly nama: string }
  | { readonly kode: 'tautan-salah'; readonly tautan: string }

const BELUM = 'Catatan belum dapat disimpan,'

/** Why an entry or a decision about one is not taken. */
export function kalimatEntri(penolakan: PenolakanHalamanEntri): Pesan {
  switch (penolakan.kode) {
    case 'tanggal-tidak-ada':
      return {
        apa: BELUM,
        mengapa: `karena tanggal ${penolakan.tanggal || 'itu'} tidak ada di kalender.`,
        lalu: 'Pilih tanggalnya lagi.',
      }
    case 'hari-belum-tiba':
      return {
        apa: BELUM,
        mengapa: `karena ${tulisHari(penolakan.tanggal)} belum tiba.`,
        lalu: 'Catat setelah kegiatan dikerjakan.',
      }
    case 'jendela-tertutup':
      return {
        apa: BELUM,
        mengapa: `karena ${tulisHari(penolakan.tanggal)} sudah lewat masa pengisian.`,
        lalu: `Yang masih dapat diisi mulai ${tulisHari(penolakan.paling)}. Sampaikan kegiatan lama kepada atasan Anda.`,
        tautan: [{ label: 'Lihat aturannya', href: `${paths.ketentuan.daftar}/aturan-entri` }],
      }
    case 'waktu-tidak-masuk-akal':
      return {
        apa: BELUM,
        mengapa: 'karena waktunya belum lengkap, atau selesainya tidak sesudah mulainya.',
        lalu: 'Isi mulai, lalu selesai yang sesudahnya, atau lamanya saja. Bila selesai lewat tengah malam, centang keesokan harinya.',
      }
    case 'durasi-melebihi-hari':
      return {
        apa: BELUM,
        mengapa:
          penolakan.lain === 0
            ? `karena lamanya ${tulisDurasi(penolakan.menit)}, lebih dari 24 jam.`
            : `karena catatan sehari menjadi ${tulisDurasi(penolakan.menit)}, lebih dari 24 jam.`,
        lalu:
          penolakan.lain === 0
            ? 'Periksa lamanya. Pekerjaan beberapa hari dicatat pada harinya masing-masing.'
            : `Hari itu sudah tercatat ${tulisDurasi(penolakan.lain)}. Periksa lamanya.`,
      }
    case 'bertumpuk':
      return {
        apa: BELUM,
        mengapa: `karena bertumpuk dengan catatan ${tulisJam(penolakan.mulaiMenit)}–${tulisJam(penolakan.selesaiMenit % 1440)} ${tulisHari(penolakan.tanggal)}.`,
        lalu: 'Ubah jamnya, atau ubah catatan yang lama.',
      }
    case 'sedang-tidak-masuk':
      return {
        apa: BELUM,
        mengapa: `karena hari itu tercatat: ${penolakan.kalimat}`,
        lalu: 'Bila Anda bekerja, minta admin membetulkan catatan cutinya.',
      }
    case 'bukan-hari-kerja':
      return {
        apa: BELUM,
        mengapa: `karena kegiatan pada hari libur tidak dicatat di instansi Anda. ${penolakan.kalimat}`,
        lalu: 'Tulis kegiatan pada hari kerja. Bila Anda dijadwalkan bekerja, minta admin membetulkan jam kerjanya.',
        tautan: [{ label: 'Lihat aturannya', href: `${paths.ketentuan.daftar}/aturan-entri` }],
      }
    case 'di-luar-jam':
      return {
        apa: BELUM,
        mengapa: `karena di luar jam kerja ${tulisJam(penolakan.mulaiMenit)}–${tulisJam(penolakan.selesaiMenit)}.`,
        lalu: 'Tulis kegiatan di dalam jam kerja.',
      }
    case 'uraian-terlalu-pendek':
      return {
        apa: BELUM,
        mengapa: `karena uraiannya kurang dari ${penolakan.paling} huruf.`,
        lalu: 'Tulis hasil yang Anda capai.',
      }
    case 'uraian-terlalu-panjang':
      return {
        apa: BELUM,
        mengapa: `karena uraiannya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan, atau bagi menjadi dua catatan.',
      }
    case 'keluaran-tidak-lengkap':
      return {
        apa: BELUM,
        mengapa: 'karena jumlah hasil dan satuannya belum lengkap, atau jumlahnya bukan angka.',
        lalu: 'Tulis jumlahnya dengan angka dan sebut satuannya, atau kosongkan keduanya.',
      }
    case 'terlalu-banyak-entri':
      return {
        apa: BELUM,
        mengapa: `karena sehari paling banyak ${penolakan.paling} catatan.`,
        lalu: 'Gabungkan kegiatan yang sama.',
      }
    case 'terlalu-banyak-bukti':
      return {
        apa: BELUM,
        mengapa: `karena bukti paling banyak ${penolakan.paling}.`,
        lalu: 'Pilih yang paling menunjukkan hasil.',
      }
    case 'bukti-terlalu-besar':
      return {
        apa: BELUM,
        mengapa: `karena ${penolakan.nama} lebih besar dari ${penolakan.palingMegabita} MB.`,
        lalu: 'Berkas itu tidak disimpan. Kecilkan dulu, atau pakai tautan.',
      }
    case 'berkas-tak-dikenal':
      return {
        apa: BELUM,
        mengapa: `karena isi ${penolakan.nama} bukan foto, PDF, atau dokumen kantor.`,
        lalu: 'Berkas itu tidak disimpan. Pilih berkas JPG, PNG, PDF, Word, atau Excel, atau pakai tautan.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'satuan-panjang':
      return {
        apa: BELUM,
        mengapa: `karena satuan hasilnya lebih dari ${penolakan.paling} huruf.`,
        lalu: 'Tulis satuannya saja, misalnya “orang” atau “laporan”.',
      }
    case 'tautan-salah':
      return {
        apa: BELUM,
        mengapa: `karena “${penolakan.tautan}” bukan alamat web.`,
        lalu: 'Tautan dimulai dengan https://',
      }
    case 'rhk-belum-dipilih':
      return {
        apa: BELUM,
        mengapa: 'karena hasil kerjanya belum dipilih.',
        lalu: 'Pilih hasil kerja dari SKP Anda yang sudah ditetapkan.',
        tautan: [{ label: 'Buka SKP saya', href: paths.skp.milikku }],
      }
    case 'rhk-bukan-milik':
      return {
        apa: BELUM,
        mengapa: 'karena hasil kerja itu tidak ada di SKP Anda yang ditetapkan untuk hari itu.',
        lalu: 'Pilih hasil kerja lain, atau ajukan SKP Anda.',
        tautan: [{ label: 'Buka SKP saya', href: paths.skp.milikku }],
      }
    case 'belum-ditempatkan':
      return {
        apa: BELUM,
        mengapa: 'karena Anda belum ditempatkan dalam jabatan.',
        lalu: 'Hubungi admin perangkat daerah Anda.',
      }
    case 'sudah-berubah':
      return {
        apa: BELUM,
        mengapa: 'karena catatan ini berubah di tempat lain.',
        lalu: 'Bandingkan keduanya di bawah ini.',
      }
    case 'sudah-dihapus':
      return {
        apa: BELUM,
        mengapa: 'karena catatan ini sudah Anda hapus.',
        lalu: 'Simpan sekali lagi untuk mencatatnya sebagai yang baru.',
      }
    case 'berubah-sejak-dilihat':
      return {
        apa: 'Catatan belum ditinjau,',
        mengapa: 'karena sudah berubah sejak Anda lihat.',
        lalu: 'Isi terbarunya tampil di bawah ini. Baca dulu, lalu putuskan.',
      }
    case 'sudah-dinilai':
      return {
        apa: 'Catatan ini tidak dapat dikoreksi lagi,',
        mengapa: `karena sudah disetujui dan evaluasi ${namaPeriode(penolakan.periode)} Anda sudah ditetapkan.`,
        lalu: `Sampaikan koreksinya kepada penilai Anda${penolakan.penilai ? `, ${penolakan.penilai}` : ''}.`,
      }
    case 'entri-ditolak':
      return {
        apa: 'Catatan ini tidak dapat diubah,',
        mengapa: 'karena sudah ditolak atasan.',
        lalu: 'Tulis catatan baru bila kegiatannya lain.',
      }
    case 'bukan-pemilik':
    case 'bukan-pegawai':
    case 'tidak-ditemukan':
      return { apa: 'Catatan ini tidak ada.', mengapa: 'Mungkin sudah dihapus, atau bukan untuk Anda.' }
    case 'entri-sendiri':
      return {
        apa: 'Catatan sendiri tidak dapat ditinjau,',
        mengapa: 'karena yang meninjau adalah atasan Anda.',
      }
    case 'bukan-penilai':
      return {
        apa: 'Catatan ini bukan untuk Anda tinjau,',
        mengapa: 'karena pegawainya dinilai pejabat lain.',
      }
    case 'alasan-kosong':
      return {
        apa: 'Catatan belum ditinjau,',
        mengapa: 'karena alasannya belum ditulis.',
        lalu: 'Tulis apa yang perlu diperbaiki, atau mengapa ditolak.',
      }
    case 'status-salah':
      return {
        apa: 'Catatan ini sudah ditinjau,',
        mengapa: `keadaannya ${NAMA_STATUS_ENTRI[penolakan.status]}.`,
      }
  }
}
