import { NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import type { PenolakanNip } from '../../domain/organisasi/nip.ts'
import type { PenolakanImpor } from '../../usecases/impor/check-impor.ts'
import type { PenolakanBaris } from '../../usecases/impor/jenis.ts'
import { pesanNip } from '../forms/nip.ts'
import type { Pesan } from '../pesan.ts'
import { tulisAngka, tulisTanggal } from '../ui/tulis.ts'
import { tulisMasa } from './messages.ts'

/** Why a file could not be looked through at all. */
export function pesanImpor(penolakan: PenolakanImpor): Pesan {
  switch (penolakan.kode) {
    case 'berkas-kosong':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena kosong.',
        lalu: 'Pilih berkas yang sudah diisi.',
      }
    case 'berkas-terlalu-besar':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: `karena lebih besar dari ${penolakan.palingMegabita} MB.`,
        lalu: 'Bagi menjadi beberapa berkas.',
      }
    case 'bukan-lembar-kerja':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena bukan Excel (.xlsx) atau CSV yang dapat dibaca.',
        lalu: 'Simpan sebagai .xlsx, lalu unggah lagi.',
      }
    case 'lembar-terlalu-luas':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: 'karena isinya terlalu luas: ada sel yang sangat jauh, atau lembar yang sangat besar.',
        lalu: 'Salin tabelnya ke berkas baru, lalu unggah lagi.',
      }
    case 'terlalu-banyak-baris':
      return {
        apa: 'Berkas belum diperiksa,',
        mengapa: `karena berisi lebih dari ${tulisAngka(penolakan.paling, 0)} baris.`,
        lalu: 'Bagi menjadi beberapa berkas.',
      }
    case 'bukan-siap':
      return {
        apa: 'Impor belum dapat diterapkan,',
        mengapa: 'karena berkasnya belum bersih.',
        lalu: 'Perbaiki, lalu unggah lagi.',
      }
    case 'tidak-ditemukan':
      return { apa: 'Impor ini tidak ada.', mengapa: 'Mungkin milik admin lain.' }
  }
}

const BUKAN_NIP = new Set(['nip-tidak-cocok'])

function isNip(penolakan: PenolakanBaris): penolakan is PenolakanNip {
  return penolakan.kode.startsWith('nip-') && !BUKAN_NIP.has(penolakan.kode)
}

/** What is wrong in a cell and what to do, in one or two sentences. */
export function kalimatGalat(penolakan: PenolakanBaris): string {
  return isNip(penolakan) ? pesanNip(penolakan) : kalimatLain(penolakan)
}

const SEJABATAN = { unit: 'Unit', jabatan: 'Jabatan', pegawai: 'Pegawai' } as const

function kalimatLain(penolakan: Exclude<PenolakanBaris, PenolakanNip>): string {
  switch (penolakan.kode) {
    case 'sel-kosong':
      return 'Belum diisi. Kolom ini wajib.'
    case 'sel-panjang':
      return `Terlalu panjang. Paling banyak ${tulisAngka(penolakan.paling, 0)} huruf.`
    case 'bukan-tanggal':
      return `"${penolakan.nilai}" bukan tanggal yang ada. Tulis seperti 2026-01-31 atau 31/01/2026.`
    case 'bukan-pilihan':
      return `"${penolakan.nilai}" tidak dikenal. Pilih salah satu: ${penolakan.pilihan.join(', ')}.`
    case 'bukan-bilangan':
      return `Isi dengan angka ${penolakan.dari} sampai ${penolakan.sampai}.`
    case 'bukan-kode':
      return `"${penolakan.nilai}" bukan kode. Pakai huruf, angka, titik, garis miring, atau tanda hubung, tanpa spasi.`
    case 'bukan-jam':
      return `"${penolakan.nilai}" bukan jam. Tulis seperti 07.30.`
    case 'angka-rusak':
      return 'Excel menyimpan NIP ini sebagai angka sehingga angka belakangnya hilang. Ubah kolom menjadi teks, lalu ketik lagi.'
    case 'golongan-salah':
      return `"${penolakan.nilai}" bukan golongan. Tulis seperti III/b, atau IX untuk PPPK.`
    case 'surel-salah':
      return `"${penolakan.nilai}" bukan alamat surel. Periksa ejaannya.`
    case 'telepon-salah':
      return `"${penolakan.nilai}" bukan nomor telepon. Isi dengan angka.`
    case 'ganda':
      return `Sama dengan baris ${penolakan.baris}. Hapus salah satunya.`
    case 'tidak-dikenal':
      return `${SEJABATAN[penolakan.hal]} ${penolakan.nilai} tidak ada. Periksa penulisannya, atau impor lebih dulu.`
    case 'di-luar-lingkup':
      return `${SEJABATAN[penolakan.hal]} ${penolakan.nilai} berada di luar unit yang Anda kelola. Hapus baris ini.`
    case 'melingkar':
      return `${penolakan.nilai} menjadi bawahan dari dirinya sendiri. Betulkan induk atau atasannya.`
    case 'nip-tidak-cocok':
      return `NIP ini milik ${penolakan.jenis === 'pns' ? 'PNS' : 'PPPK'}. Periksa jenis atau NIP-nya.`
    case 'kolom-tidak-ada':
      return `Kolom ${penolakan.judul} tidak ada. Pakai baris judul dari templat.`
    case 'tanpa-baris':
      return 'Tidak ada baris yang diisi. Isi di bawah baris judul.'
    case 'jabatan-belum-ada':
      return `Jabatan itu baru ada sejak ${tulisTanggal(penolakan.mulai)}. Pakai tanggal itu atau sesudahnya.`
    case 'sebelum-awal':
      return `Datanya baru ada sejak ${tulisTanggal(penolakan.awal)}. Pakai tanggal itu atau sesudahnya.`
    case 'tanggal-terbalik':
      return `Tanggal akhir lebih awal dari tanggal mulai, ${tulisTanggal(penolakan.mulai)}.`
    case 'definitif-bertumpuk':
      return `Bertumpuk dengan jabatan ${penolakan.jabatan} ${tulisMasa(penolakan)}. Isi tanggal akhir jabatan itu.`
    case 'pemangku-bertumpuk':
      return `Jabatan ini dipangku ${penolakan.nama} ${tulisMasa(penolakan)}. Isi tanggal akhirnya, atau tulis sebagai Plt.`
    case 'pelaksana-bertumpuk':
      return `Sudah ada ${penolakan.nama} ${tulisMasa(penolakan)}. Isi tanggal akhir penugasan itu.`
    case 'jabatan-sendiri':
      return `Pegawai ini pemangku definitif ${penolakan.jabatan}. Hapus baris ini.`
    case 'jenis-tidak-boleh':
      return `${NAMA_KETIDAKHADIRAN[penolakan.jenis]} bukan hak ${NAMA_JENIS_PEGAWAI[penolakan.pegawai]}. Pilih jenis lain.`
    case 'tempat-kosong':
      return `${NAMA_KETIDAKHADIRAN[penolakan.jenis]}: tulis tempat bekerjanya.`
    case 'bukan-tugas-belajar':
      return 'Akhir studi hanya bagi tugas belajar. Kosongkan sel ini.'
    case 'cuti-bertumpuk':
      return `Bertumpuk dengan ${NAMA_KETIDAKHADIRAN[penolakan.jenis].toLowerCase()} ${tulisMasa(penolakan)}. Sesuaikan tanggalnya.`
    case 'jam-bertumpuk':
      return `Bertumpuk dengan ${penolakan.nama} ${tulisMasa(penolakan)}. Isi tanggal akhirnya.`
    case 'periode-belum-selesai':
      return `Periode ${penolakan.nilai} tidak ada atau belum berakhir.`
    case 'bukan-kewajiban-impor':
      return `${penolakan.nama} dievaluasi di sini pada periode itu. Ubah kewajiban unitnya lebih dulu bila keliru.`
    case 'sudah-dievaluasi':
      return `${penolakan.nama} sudah dievaluasi di sini pada periode itu. Hapus baris ini.`
    case 'tanggal-berbeda':
      return `Satu reorganisasi berlaku pada satu tanggal: ${tulisTanggal(penolakan.tanggal)} seperti baris pertama.`
    case 'masih-dipakai':
      return `Belum dapat ditutup, masih dipakai ${penolakan.oleh}. Pindahkan lebih dulu di berkas ini.`
    case 'hanya-bkpsdm':
      return 'Jam kerja seluruh kota hanya diatur BKPSDM. Isi kode unit Anda.'
  }
}
