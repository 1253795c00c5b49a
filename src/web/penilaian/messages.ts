import { NAMA_STATUS_EVALUASI, type PenolakanEvaluasi } from '../../domain/penilaian/evaluasi.ts'
import type { PenolakanKesepakatan } from '../../domain/penilaian/hasil-periode-lalu.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { penilaianPaths } from './paths.ts'

export type PenolakanPenilaian =
  | PenolakanEvaluasi
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | { readonly kode: 'skp-belum-ditetapkan' }
  | { readonly kode: 'jendela-belum-buka'; readonly mulai: string }
  | { readonly kode: 'capaian-belum-ada'; readonly unit: string; readonly penetap: string | null }
  | { readonly kode: 'capaian-kosong' }
  | { readonly kode: 'dasar-kosong' }
  | { readonly kode: 'alasan-beda-kosong'; readonly saran: string }
  | { readonly kode: 'capaian-dipakai'; readonly jumlah: number }
  | { readonly kode: 'alasan-sebaran-kosong' }
  | { readonly kode: 'alasan-sebaran-diminta'; readonly periodeId: string }
  | { readonly kode: 'sebaran-sesuai-pola' }
  | TerlaluPanjang
  | { readonly kode: 'memakai-hasil-lalu' }
  | { readonly kode: 'hasil-dari-luar'; readonly cara: 'impor' | 'tidak' }
  | PenolakanKesepakatan
  | RatingDikalibrasi

/** The ratings belong to a calibration session. */
type RatingDikalibrasi = {
  readonly kode: 'rating-dikalibrasi'
  readonly unitId: string
  readonly periodeId: string
  readonly isTerbuka: boolean
}

/** A refusal of anything about evaluations, in words. */
export function pesanPenilaian(penolakan: PenolakanPenilaian): Pesan {
  switch (penolakan.kode) {
    case 'bukan-penilai':
    case 'sudah-dialihkan':
    case 'evaluasi-sendiri':
    case 'bukan-pemilik':
    case 'status-salah':
    case 'rating-belum-lengkap':
    case 'umpan-balik-belum-lengkap':
    case 'alasan-tahunan-kosong':
      return pesanEvaluasi(penolakan)
    case 'tidak-ditemukan':
      return { apa: 'Penilaian ini tidak ada.', mengapa: 'Mungkin sudah berpindah ke penilai lain.' }
    case 'sudah-berubah':
      return {
        apa: 'Penilaian ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Tulisan Anda masih ada di bawah ini. Menyimpan lagi memakai tulisan Anda.',
      }
    case 'skp-belum-ditetapkan':
      return {
        apa: 'Penilaian belum dapat dimulai,',
        mengapa: 'karena belum ada SKP yang ditetapkan untuk akhir periode ini.',
        lalu: 'Tetapkan SKP lebih dulu.',
        tautan: [{ label: 'Buka SKP tim', href: '/tim/skp' }],
      }
    case 'hasil-dari-luar':
      return {
        apa: 'Penilaian tidak dimulai di sini,',
        mengapa:
          penolakan.cara === 'impor'
            ? 'karena hasil pegawai ini diimpor dari aplikasi lain.'
            : 'karena pegawai ini tidak dievaluasi pada periode itu.',
        lalu: 'Kewajiban menurut unit diatur BKPSDM.',
      }
    case 'memakai-hasil-lalu':
      return {
        apa: 'Rating belum dapat diubah,',
        mengapa: 'karena Anda dan pegawai sepakat memakai hasil periode sebelumnya.',
        lalu: 'Batalkan kesepakatan itu lebih dulu.',
      }
    case 'tanpa-hasil-lalu':
      return {
        apa: 'Hasil periode sebelumnya tidak dapat dipakai,',
        mengapa: 'karena pegawai tidak berpindah pada periode ini, atau hasil di unit lamanya belum ada.',
      }
    case 'belum-diusulkan':
      return { apa: 'Belum ada usulan,', mengapa: 'atau usulannya sudah dibatalkan.' }
    case 'usulan-sendiri':
      return {
        apa: 'Usulan belum dapat disetujui,',
        mengapa: 'karena pihak lain yang menyetujui usulan Anda.',
      }
    case 'jendela-belum-buka':
      return {
        apa: 'Penilaian belum dapat dimulai,',
        mengapa: `karena jendelanya dibuka ${tulisTanggal(penolakan.mulai)}.`,
      }
    case 'capaian-belum-ada':
      return {
        apa: 'Predikat belum dapat ditetapkan,',
        mengapa: `karena capaian ${penolakan.unit} untuk periode ini belum ditetapkan.`,
        lalu: `Draf Anda tersimpan. ${penolakan.penetap ?? 'Pimpinan satu tingkat di atasnya'} yang menetapkan capaian itu.`,
        tautan: [{ label: 'Lihat capaian unit', href: '/tim/penilaian#capaian' }],
      }
    case 'capaian-kosong':
      return {
        apa: 'Capaian belum tersimpan,',
        mengapa: 'karena tingkatnya belum dipilih.',
        isian: { capaian: 'Pilih tingkatnya.' },
      }
    case 'alasan-beda-kosong':
      return {
        apa: 'Capaian belum ditetapkan,',
        mengapa: `karena berbeda dari hasil hitungan perjanjian kinerja (${penolakan.saran}) tanpa alasan.`,
        lalu: 'Tulis alasannya, atau pilih capaian yang sama dengan hasil hitungan.',
        isian: { alasanBeda: 'Tulis alasannya.' },
      }
    case 'dasar-kosong':
      return {
        apa: 'Capaian belum tersimpan,',
        mengapa: 'karena dasarnya belum ditulis.',
        lalu: 'Tulis hasil yang menjadi dasar, satu kalimat cukup.',
        isian: { dasar: 'Tulis hasil yang menjadi dasar.' },
      }
    case 'capaian-dipakai':
      return {
        apa: 'Capaian ini belum dapat diubah,',
        mengapa: `karena ${penolakan.jumlah} penilaian sudah ditetapkan dengannya.`,
      }
    case 'alasan-sebaran-kosong':
      return {
        apa: 'Alasan belum tersimpan,',
        mengapa: 'karena masih kosong.',
        lalu: 'Tulis satu kalimat.',
        isian: { alasan: 'Tulis satu kalimat.' },
      }
    case 'alasan-sebaran-diminta':
      return {
        apa: 'Predikat pegawai terakhir belum dapat ditetapkan,',
        mengapa: 'karena sebaran tim menyimpang dari pola dan alasannya belum ditulis.',
        lalu: 'Isian Anda tersimpan sebagai draf. Tulis alasannya, lalu tetapkan.',
        tautan: [
          {
            label: 'Tulis alasan sebaran',
            href: `${url(penilaianPaths.tim, {}, { periode: penolakan.periodeId })}#alasan`,
          },
        ],
      }
    case 'sebaran-sesuai-pola':
      return {
        apa: 'Alasan tidak diperlukan,',
        mengapa: 'karena sebaran tim Anda sesuai pola atau capaian unit belum ditetapkan.',
      }
    case 'rating-dikalibrasi':
      return pesanDikalibrasi(penolakan)
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}

function pesanDikalibrasi({ unitId, periodeId, isTerbuka }: RatingDikalibrasi): Pesan {
  const href = url(penilaianPaths.kalibrasi, { unitId }, { periode: periodeId })
  return isTerbuka
    ? {
        apa: 'Rating belum dapat diubah atau ditetapkan di sini,',
        mengapa: 'karena sesi kalibrasi unit ini masih terbuka.',
        lalu: 'Ubah rating di papan kalibrasi dengan alasannya, lalu tetapkan setelah sesi ditutup.',
        tautan: [{ label: 'Buka papan kalibrasi', href }],
      }
    : {
        apa: 'Rating ini tidak dapat diubah,',
        mengapa: 'karena sudah disepakati dalam sesi kalibrasi yang ditutup.',
        lalu: 'Tetapkan rating hasil sesi. Pegawai tetap dapat mengajukan keberatan.',
        tautan: [{ label: 'Lihat papan kalibrasi', href }],
      }
}

function pesanEvaluasi(penolakan: PenolakanEvaluasi): Pesan {
  switch (penolakan.kode) {
    case 'bukan-penilai':
      return {
        apa: 'Penilaian ini belum dapat Anda isi,',
        mengapa:
          'karena diisi oleh pejabat penilai pegawai ini. Penilai yang berpindah sebelum rentang evaluasi menyerahkannya kepada penilai yang baru.',
      }
    case 'sudah-dialihkan':
      return {
        apa: 'Penilaian ini tidak dapat Anda isi lagi,',
        mengapa: 'karena jendelanya berakhir dan penilaiannya beralih kepada atasan Anda.',
      }
    case 'evaluasi-sendiri':
      return {
        apa: 'Penilaian sendiri belum dapat Anda isi,',
        mengapa: 'karena diisi oleh pejabat penilai Anda.',
      }
    case 'bukan-pemilik':
      return {
        apa: 'Langkah ini belum dapat dilakukan,',
        mengapa: 'karena hanya pegawai yang dinilai yang dapat melakukannya.',
      }
    case 'status-salah':
      return {
        apa: 'Langkah ini belum dapat dilakukan,',
        mengapa: `karena penilaian berstatus ${NAMA_STATUS_EVALUASI[penolakan.status]}.`,
        lalu: 'Muat ulang halaman untuk melihat keadaan terbaru.',
      }
    case 'rating-belum-lengkap':
      return {
        apa: 'Predikat belum dapat ditetapkan,',
        mengapa: `karena rating ${penolakan.kurang.map((satu) => NAMA_RATING_KURANG[satu]).join(' dan ')} belum dipilih.`,
        tautan: penolakan.kurang.map((satu) => ({
          label: `Pilih rating ${NAMA_RATING_KURANG[satu]}`,
          href: `#rating-${satu}`,
        })),
      }
    case 'umpan-balik-belum-lengkap':
      return {
        apa: `Predikat belum dapat ditetapkan, ${penolakan.nilai.length} nilai belum berisi umpan balik.`,
        mengapa: 'Tulis umpan balik, atau nyatakan tidak ada catatan.',
        tautan: penolakan.nilai.slice(0, 7).map((nilai) => ({
          label: PERILAKU_KERJA.find((satu) => satu.nilai === nilai)?.nama ?? nilai,
          href: `#perilaku-${nilai}`,
        })),
      }
    case 'alasan-tahunan-kosong':
      return {
        apa: 'Predikat tahunan belum dapat ditetapkan,',
        mengapa: `karena predikatnya ${penolakan.arah} tahun ini dan alasannya belum ditulis.`,
        tautan: [{ label: 'Tulis alasan', href: '#alasan-tahunan' }],
        isian: { alasanTahunan: 'Tulis alasannya.' },
      }
  }
}

const NAMA_RATING_KURANG = { hasil: 'hasil kerja', perilaku: 'perilaku kerja' } as const
