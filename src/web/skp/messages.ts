import type { PenolakanDialog } from '../../domain/skp/dialog.ts'
import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import type { Kekurangan, KodeKekurangan } from '../../domain/skp/kelengkapan.ts'
import type { PenolakanRevisi } from '../../domain/skp/naskah.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import { titik } from '../../domain/teks.ts'
import type { PenolakanLembar } from '../../luar/lembar.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import type { Tautan } from '../ui/kabar.tsx'
import { tulisTanggal } from '../ui/tulis.ts'

export type PenolakanHalamanSkp =
  | PenolakanRevisi
  | PenolakanDialog
  | PenolakanLembar
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | { readonly kode: 'berubah-sejak-dilihat' }
  | { readonly kode: 'rhk-pimpinan-tidak-ada' }
  | { readonly kode: 'periode-tidak-ada' }
  | { readonly kode: 'sumber-tidak-ada' }
  | { readonly kode: 'lembar-basi' }
  | { readonly kode: 'lembar-belum-bersih'; readonly jumlah: number }
  | { readonly kode: 'terlalu-banyak-rhk'; readonly paling: number }
  | { readonly kode: 'rhk-diintervensi'; readonly uraian: string; readonly nama: string }
  | TerlaluPanjang

export function pesanSkp(penolakan: PenolakanHalamanSkp): Pesan {
  switch (penolakan.kode) {
    case 'bukan-pemilik':
      return {
        apa: 'SKP ini belum dapat Anda ubah,',
        mengapa: 'karena hanya pemiliknya yang menulis isinya.',
      }
    case 'bukan-penilai':
      return {
        apa: 'Keputusan ini belum dapat Anda ambil,',
        mengapa: 'karena SKP ditetapkan oleh pejabat penilai pegawai ini.',
      }
    case 'belum-giliran-atasan':
      return {
        apa: 'Keputusan ini belum dapat Anda ambil,',
        mengapa: `karena sampai ${tulisTanggal(penolakan.batas)} SKP ditetapkan oleh pejabat penilainya.`,
        lalu: 'Sesudah itu dialognya beralih kepada Anda sebagai atasan penilai.',
      }
    case 'skp-sendiri':
      return {
        apa: 'SKP sendiri belum dapat Anda tetapkan,',
        mengapa: 'karena yang menetapkan adalah pejabat penilai Anda.',
      }
    case 'penilai-belum-ada':
      return {
        apa: 'SKP belum dapat diajukan,',
        mengapa: 'karena belum ada pejabat penilai untuk jabatan Anda.',
        lalu: 'Minta admin perangkat daerah melengkapi atasan jabatan Anda.',
      }
    case 'status-salah':
      return {
        apa: 'Langkah ini belum dapat dilakukan,',
        mengapa: `karena SKP berstatus ${NAMA_STATUS_SKP[penolakan.status]}.`,
        lalu: 'Muat ulang halaman untuk melihat keadaan terbaru.',
      }
    case 'belum-lengkap':
      return {
        apa: `SKP belum dapat diajukan, ${penolakan.kekurangan.length} bagian belum lengkap.`,
        mengapa: 'Setiap hasil kerja memerlukan ukuran yang jelas.',
        tautan: penolakan.kekurangan.slice(0, 5).map(tautanKekurangan),
        isian: Object.fromEntries(
          penolakan.kekurangan.flatMap((satu) => {
            const nama = isianKekurangan(satu)
            return nama ? [[nama, satu.kalimat] as const] : []
          }),
        ),
      }
    case 'catatan-kosong':
      return {
        apa: 'SKP belum dikembalikan,',
        mengapa: 'karena belum ada catatan.',
        lalu: 'Tulis pada baris mana yang perlu diperbaiki.',
      }
    case 'baris-tidak-ada':
    case 'sudah-berubah':
      return {
        apa: 'SKP ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Tulisan Anda masih ada di bawah ini.',
      }
    case 'berubah-sejak-dilihat':
      return {
        apa: 'SKP belum diputuskan,',
        mengapa: 'karena sudah berubah sejak Anda lihat.',
        lalu: 'Isi terbarunya tampil di bawah ini. Baca dulu, lalu putuskan. Catatan yang Anda tulis masih ada.',
      }
    case 'bukan-pihak-dialog':
      return {
        apa: 'Usulan belum dikirim,',
        mengapa: 'karena dialog SKP berlangsung antara pegawai dan pejabat penilainya.',
      }
    case 'usulan-kosong':
      return {
        apa: 'Usulan belum dikirim,',
        mengapa: 'karena belum ada kalimat yang berbeda.',
        lalu: 'Tulis kalimat yang Anda usulkan, atau jawaban Anda.',
      }
    case 'utas-terbuka':
      return {
        apa: 'Usulan belum dikirim,',
        mengapa: 'karena baris ini masih dibicarakan.',
        lalu: 'Jawab usulan yang ada, atau sepakati.',
      }
    case 'utas-selesai':
      return {
        apa: 'Jawaban belum dikirim,',
        mengapa: 'karena pembicaraan ini sudah selesai.',
        lalu: 'Tulis usulan baru pada barisnya bila masih perlu.',
      }
    case 'usulan-sendiri':
      return {
        apa: 'Usulan belum disepakati,',
        mengapa: 'karena usulan terakhir dari pihak Anda sendiri.',
        lalu: 'Tunggu jawaban pihak lain.',
      }
    case 'bukan-pengusul':
      return {
        apa: 'Usulan belum ditarik,',
        mengapa: 'karena diajukan pihak lain.',
        lalu: 'Jawab usulan itu dengan pendapat Anda.',
      }
    case 'sumber-tidak-ada':
      return {
        apa: 'Belum ada yang disalin,',
        mengapa: 'karena sumbernya tidak ada lagi.',
        lalu: 'Pilih SKP atau hasil kerja lain.',
      }
    case 'terlalu-banyak-rhk':
      return {
        apa: 'Hasil kerja belum ditambahkan,',
        mengapa: `karena satu SKP memuat paling banyak ${penolakan.paling} hasil kerja.`,
        lalu: 'Hapus dulu hasil kerja yang tidak diperlukan.',
      }
    case 'lembar-basi':
      return {
        apa: 'SKP belum diubah,',
        mengapa: 'karena isinya berubah setelah berkas diperiksa.',
        lalu: 'Unggah berkas itu sekali lagi untuk melihat perubahannya.',
      }
    case 'lembar-belum-bersih':
      return {
        apa: 'SKP belum diubah,',
        mengapa: `karena ${penolakan.jumlah} sel di berkas perlu diperbaiki.`,
        lalu: 'Unggah berkas yang sudah diperbaiki.',
      }
    case 'berkas-kosong':
    case 'bukan-lembar-kerja':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena kosong atau bukan Excel (.xlsx) dan CSV yang dapat dibaca.',
        lalu: 'Simpan sebagai .xlsx, lalu unggah lagi.',
      }
    case 'berkas-terlalu-besar':
    case 'lembar-terlalu-luas':
    case 'terlalu-banyak-baris':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena jauh lebih besar daripada satu SKP.',
        lalu: 'Salin tabel SKP ke berkas baru, lalu unggah lagi.',
      }
    case 'alasan-kosong':
      return {
        apa: 'Revisi belum dimulai,',
        mengapa: 'karena alasannya belum ditulis.',
        lalu: 'Tulis mengapa SKP perlu diubah. Alasan itu tampil pada versi barunya.',
      }
    case 'revisi-sudah-ada':
      return {
        apa: 'Revisi belum dimulai,',
        mengapa: 'karena revisi sebelumnya belum selesai.',
        lalu: 'Lanjutkan atau batalkan revisi itu.',
      }
    case 'revisi-tidak-ada':
      return {
        apa: 'Revisi ini tidak ada lagi,',
        mengapa: 'karena sudah ditetapkan atau dibatalkan.',
        lalu: 'Muat ulang halaman untuk melihat keadaan terbaru.',
      }
    case 'masa-berakhir':
      return {
        apa: 'SKP ini belum dapat direvisi,',
        mengapa: `karena masanya berakhir ${tulisTanggal(penolakan.sampai)}.`,
        lalu: 'Tulis perubahannya pada SKP masa berikutnya.',
      }
    case 'periode-tidak-ada':
      return {
        apa: 'Rencana aksi belum disimpan,',
        mengapa: 'karena periodenya tidak ada dalam masa SKP ini.',
        lalu: 'Pilih periode lain.',
      }
    case 'rhk-pimpinan-tidak-ada':
      return {
        apa: 'Hasil kerja pimpinan yang dipilih tidak ada lagi.',
        mengapa: 'Pimpinan mungkin mengubah SKP-nya.',
        lalu: 'Pilih hasil kerja pimpinan yang lain.',
      }
    case 'rhk-diintervensi':
      return {
        apa: `Hasil kerja “${penolakan.uraian.slice(0, 80)}” belum dapat dihapus,`,
        mengapa: titik(`karena dipakai di SKP ${penolakan.nama}`),
        lalu: 'Minta ia memilih hasil kerja lain, atau ubah kalimatnya saja.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'tidak-ditemukan':
      return { apa: 'SKP ini tidak ada.', mengapa: 'Mungkin sudah dihapus.' }
  }
}

const KOLOM: { readonly [K in KodeKekurangan]?: string } = {
  'rhk-tanpa-uraian': 'uraian',
  'rhk-tanpa-intervensi': 'diintervensi',
  'indikator-tanpa-uraian': 'uraian',
  'indikator-tanpa-target': 'target',
  'indikator-tanpa-aspek': 'aspek',
  'indikator-tanpa-perspektif': 'perspektif',
}

/** The name of the empty field, where it is one. */
function isianKekurangan({ kode, sasaran }: Kekurangan): string | undefined {
  const kolom = KOLOM[kode]
  return kolom && sasaran.replace(/^[a-z]+-/, `${kolom}.`)
}

/** To the empty field itself, so that whoever follows the link can type at once. */
export function tautanKekurangan(satu: Kekurangan): Tautan {
  return { label: satu.kalimat, href: `#${isianKekurangan(satu) ?? satu.sasaran}` }
}
