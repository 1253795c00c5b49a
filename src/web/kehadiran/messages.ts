import { NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import type { Masa } from '../../domain/waktu/masa.ts'
import type { PenolakanJamKerja } from '../../usecases/kehadiran/save-jam-kerja.ts'
import type { PenolakanKetidakhadiran } from '../../usecases/kehadiran/save-ketidakhadiran.ts'
import type { PenolakanKewajiban } from '../../usecases/kehadiran/save-kewajiban.ts'
import type { PenolakanLibur } from '../../usecases/kehadiran/save-libur.ts'
import { type Kurang, pesanKurang } from '../forms/kurang.ts'
import type { Pesan } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'

export type PenolakanKehadiran =
  | PenolakanLibur
  | PenolakanJamKerja
  | PenolakanKetidakhadiran
  | PenolakanKewajiban
  | Kurang

/** What could not be done with the calendar, why, and what to do next. */
export function pesanKehadiran(penolakan: PenolakanKehadiran): Pesan {
  switch (penolakan.kode) {
    case 'isian-kurang':
      return pesanKurang(penolakan)
    case 'libur-sudah-ada':
      return {
        apa: 'Hari libur belum dapat ditambahkan,',
        mengapa: `karena ${tulisTanggal(penolakan.tanggal)} sudah tercatat sebagai ${penolakan.nama}.`,
        lalu: 'Ubah yang sudah ada, atau pilih tanggal lain.',
      }
    case 'tanggal-terbalik':
      return {
        apa: 'Tanggal akhir belum benar,',
        mengapa: `karena lebih awal dari tanggal mulai, ${tulisTanggal(penolakan.mulai)}.`,
        lalu: 'Pilih tanggal akhir yang sama atau sesudahnya.',
      }
    case 'jenis-tidak-boleh':
      return {
        apa: `${NAMA_KETIDAKHADIRAN[penolakan.jenis]} belum dapat dicatat,`,
        mengapa: `karena bukan hak ${NAMA_JENIS_PEGAWAI[penolakan.pegawai]}.`,
        lalu: 'Pilih jenis lain.',
      }
    case 'tempat-kosong':
      return {
        apa: `${NAMA_KETIDAKHADIRAN[penolakan.jenis]} belum dapat dicatat,`,
        mengapa: 'karena tempatnya belum ditulis.',
        lalu: 'Tulis instansi atau lembaga tempat pegawai bekerja selama itu.',
      }
    case 'bukan-tugas-belajar':
      return {
        apa: 'Akhir studi belum dapat dicatat,',
        mengapa: 'karena jenisnya bukan tugas belajar.',
        lalu: 'Kosongkan akhir studi, atau pilih jenis tugas belajar.',
      }
    case 'cuti-bertumpuk':
      return {
        apa: 'Tanggal ini belum dapat dicatat,',
        mengapa: `karena bertumpuk dengan ${NAMA_KETIDAKHADIRAN[penolakan.jenis].toLowerCase()} ${tulisRentang(penolakan)}.`,
        lalu: 'Sesuaikan tanggalnya, atau ubah catatan yang sudah ada.',
      }
    case 'kewajiban-bertumpuk':
      return {
        apa: 'Kewajiban belum dapat disimpan,',
        mengapa: `karena bertumpuk dengan pilihan ${penolakan.unit} ${tulisRentang(penolakan)}.`,
        lalu: 'Isi tanggal akhir pilihan itu lebih dulu, atau pilih tanggal lain.',
      }
    case 'menit-tanpa-catatan':
      return {
        apa: 'Kewajiban belum dapat disimpan,',
        mengapa: 'karena menit diwajibkan tanpa catatan harian.',
        lalu: 'Centang catatan harian, atau hapus centang menit.',
      }
    case 'jam-bertumpuk':
      return {
        apa: 'Jam kerja belum dapat disimpan,',
        mengapa: `karena bertumpuk dengan ${penolakan.nama} ${tulisRentang(penolakan)}.`,
        lalu: 'Isi tanggal akhir jam kerja itu lebih dulu, atau pilih tanggal lain.',
      }
    case 'tanpa-hari':
      return {
        apa: 'Jam kerja belum dapat disimpan,',
        mengapa: 'karena belum ada hari yang berisi jam.',
        lalu: 'Isi sedikitnya satu hari.',
      }
    case 'sudah-berubah':
      return {
        apa: 'Data ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Bandingkan, lalu simpan lagi bila isian Anda yang benar.',
      }
    case 'tidak-ditemukan':
      return { apa: 'Data ini tidak ada.', mengapa: 'Mungkin sudah dihapus.' }
  }
}

/** `3 Desember 2026`, `3–5 Desember 2026`, `30 November – 3 Desember 2026` or `sejak 1 Januari 2026` */
export function tulisRentang({ mulai, sampai }: Masa): string {
  if (sampai === null) return `sejak ${tulisTanggal(mulai)}`
  const akhir = tulisTanggal(sampai)
  if (mulai === sampai) return akhir
  const [hari, bulan] = tulisTanggal(mulai).split(' ')
  if (mulai.slice(0, 7) === sampai.slice(0, 7)) return `${hari}–${akhir}`
  return mulai.slice(0, 4) === sampai.slice(0, 4)
    ? `${hari} ${bulan} – ${akhir}`
    : `${tulisTanggal(mulai)} – ${akhir}`
}
