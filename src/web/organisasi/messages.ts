import type { PenolakanNip } from '../../domain/organisasi/nip.ts'
import type { Masa } from '../../domain/waktu/masa.ts'
import type { PenolakanPegawaiBaru } from '../../usecases/organisasi/add-pegawai.ts'
import type { PenolakanTambahPenugasan } from '../../usecases/organisasi/add-penugasan.ts'
import type { PenolakanAkhiri } from '../../usecases/organisasi/end-penugasan.ts'
import type { PenolakanPenilaiKhusus } from '../../usecases/organisasi/name-penilai.ts'
import type { PenolakanJabatan } from '../../usecases/organisasi/save-jabatan.ts'
import type { PenolakanIdentitas } from '../../usecases/organisasi/save-pegawai.ts'
import type { PenolakanUnit } from '../../usecases/organisasi/save-unit.ts'
import type { PenolakanBerhenti } from '../../usecases/organisasi/stop-pegawai.ts'
import { type Kurang, pesanKurang } from '../forms/kurang.ts'
import { pesanNip } from '../forms/nip.ts'
import type { Pesan } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'

export type PenolakanOrganisasi =
  | PenolakanTambahPenugasan
  | PenolakanPegawaiBaru
  | PenolakanAkhiri
  | PenolakanPenilaiKhusus
  | PenolakanJabatan
  | PenolakanUnit
  | PenolakanIdentitas
  | PenolakanBerhenti
  | Kurang

type PenolakanSelainNip = Exclude<PenolakanOrganisasi, PenolakanNip>

/** What an administrator could not do, why, and what to do next. */
export function pesanOrganisasi(penolakan: PenolakanOrganisasi): Pesan {
  if (isNip(penolakan)) return { apa: 'NIP ini belum benar.', mengapa: pesanNip(penolakan) }
  return pesanLain(penolakan)
}

function isNip(penolakan: PenolakanOrganisasi): penolakan is PenolakanNip {
  return penolakan.kode.startsWith('nip-') && !['nip-sudah-ada', 'nip-tidak-cocok'].includes(penolakan.kode)
}

/** `sejak 2 Januari 2024` or `2 Januari – 5 Maret 2024` */
export function tulisMasa({ mulai, sampai }: Masa): string {
  return sampai ? `${tulisTanggal(mulai)} – ${tulisTanggal(sampai)}` : `sejak ${tulisTanggal(mulai)}`
}

function pesanLain(penolakan: PenolakanSelainNip): Pesan {
  switch (penolakan.kode) {
    case 'isian-kurang':
      return pesanKurang(penolakan)
    case 'tanggal-terbalik':
      return {
        apa: 'Tanggal akhir belum benar,',
        mengapa: `karena lebih awal dari tanggal mulai, ${tulisTanggal(penolakan.mulai)}.`,
        lalu: 'Pilih tanggal akhir yang sama atau sesudahnya.',
      }
    case 'definitif-bertumpuk':
      return {
        apa: 'Jabatan definitif belum dapat ditambahkan,',
        mengapa: `karena pegawai ini memangku ${penolakan.jabatan} ${tulisMasa(penolakan)}.`,
        lalu: 'Akhiri jabatan itu lebih dulu, atau pilih tanggal sesudahnya.',
      }
    case 'pemangku-bertumpuk':
      return {
        apa: 'Jabatan ini belum dapat diisi,',
        mengapa: `karena dipangku ${penolakan.nama} ${tulisMasa(penolakan)}.`,
        lalu: 'Akhiri masa jabatannya lebih dulu, atau tugaskan sebagai Plt.',
      }
    case 'pelaksana-bertumpuk':
      return {
        apa: `${penolakan.jenis === 'plt' ? 'Plt.' : 'Plh.'} belum dapat ditambahkan,`,
        mengapa: `karena sudah ada ${penolakan.nama} ${tulisMasa(penolakan)}.`,
        lalu: 'Akhiri penugasan itu lebih dulu, atau pilih tanggal lain.',
      }
    case 'jabatan-sendiri':
      return {
        apa: 'Penugasan ini tidak diperlukan,',
        mengapa: `karena pegawai ini pemangku definitif ${penolakan.jabatan}.`,
      }
    case 'jabatan-tidak-ada':
      return {
        apa: 'Jabatan itu tidak ada.',
        mengapa: 'Mungkin berada di luar unit yang Anda kelola.',
        lalu: 'Pilih jabatan dari daftar.',
      }
    case 'jabatan-belum-ada':
      return {
        apa: 'Tanggal mulai belum benar,',
        mengapa: `karena jabatan itu baru ada sejak ${tulisTanggal(penolakan.mulai)}.`,
        lalu: 'Pilih tanggal itu atau sesudahnya.',
      }
    case 'sudah-berjalan':
      return {
        apa: 'Penugasan ini tidak dapat dibatalkan,',
        mengapa: `karena sudah berjalan sejak ${tulisTanggal(penolakan.mulai)}.`,
        lalu: 'Isi tanggal akhirnya.',
      }
    case 'sudah-berubah':
      return {
        apa: 'Data ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Bandingkan, lalu simpan lagi bila isian Anda yang benar.',
      }
    case 'admin-terakhir':
      return {
        apa: 'Peran admin BKPSDM ini belum dapat diakhiri,',
        mengapa: 'karena tidak ada admin BKPSDM lain yang sudah mengaktifkan akunnya.',
        lalu: 'Beri peran itu kepada orang lain lebih dulu, tanpa tanggal akhir.',
      }
    case 'alasan-kosong':
      return { apa: 'Belum dapat disimpan,', mengapa: 'karena alasannya kosong.', lalu: 'Tulis alasannya.' }
    case 'penilai-tidak-ada':
      return {
        apa: 'Penilai itu tidak ditemukan.',
        mengapa: 'Tidak ada orang dengan NIP atau nama akun tersebut.',
        lalu: 'Periksa lagi NIP-nya.',
      }
    case 'menilai-diri':
      return {
        apa: 'Penilai belum dapat ditunjuk,',
        mengapa: 'karena seseorang tidak menilai dirinya sendiri.',
        lalu: 'Isi NIP orang lain.',
      }
    case 'penilai-tanpa-jabatan':
      return {
        apa: `${penolakan.nama} belum dapat ditunjuk,`,
        mengapa: `karena tidak memangku jabatan pada ${tulisTanggal(penolakan.tanggal)}.`,
        lalu: 'Pilih pejabat lain, atau catat jabatannya lebih dulu.',
      }
    case 'penilai-tidak-berwenang':
      return {
        apa: `${penolakan.nama} belum dapat menerima delegasi,`,
        mengapa: 'karena bukan pejabat pengawas ke atas dan tidak memimpin unit kerja.',
        lalu: 'Pilih pejabat lain. Lihat ketentuan penerima delegasi.',
      }
    case 'penilai-bertumpuk':
      return {
        apa: 'Penilai belum dapat ditunjuk,',
        mengapa: `karena sudah ada ${penolakan.nama} ${tulisMasa(penolakan)}.`,
        lalu: 'Akhiri penunjukan itu lebih dulu, atau pilih tanggal lain.',
      }
    case 'nip-sudah-ada':
      return {
        apa: 'Pegawai belum dapat ditambahkan,',
        mengapa: 'karena NIP ini sudah tercatat.',
        lalu: 'Cari pegawainya di daftar. Bila ada di perangkat daerah lain, hubungi BKPSDM.',
      }
    case 'nip-tidak-cocok':
      return {
        apa: 'Jenis kepegawaian belum cocok,',
        mengapa: `karena NIP ini milik ${penolakan.jenis === 'pns' ? 'PNS' : 'PPPK'}.`,
        lalu: 'Periksa jenis atau NIP-nya.',
      }
    case 'kode-sudah-ada':
      return {
        apa: 'Kode belum dapat dipakai,',
        mengapa: `karena ${penolakan.nilai} sudah dipakai.`,
        lalu: 'Isi kode lain.',
      }
    case 'sebelum-awal':
      return {
        apa: 'Tanggal berlaku belum benar,',
        mengapa: `karena datanya baru ada sejak ${tulisTanggal(penolakan.awal)}.`,
        lalu: 'Pilih tanggal itu atau sesudahnya.',
      }
    case 'induk-tidak-ada':
      return {
        apa: 'Unit induk belum dapat dipakai,',
        mengapa: 'karena berada di luar unit yang Anda kelola.',
        lalu: 'Pilih unit induk dari daftar.',
      }
    case 'induk-melingkar':
      return {
        apa: 'Unit induk belum dapat dipakai,',
        mengapa: 'karena berada di bawah unit ini sendiri.',
        lalu: 'Pilih unit yang lebih tinggi.',
      }
    case 'atasan-tidak-ada':
      return {
        apa: 'Atasan jabatan belum dapat dipakai,',
        mengapa: 'karena tidak ada di unit ini atau di atasnya.',
        lalu: 'Pilih atasan dari daftar.',
      }
    case 'atasan-melingkar':
      return {
        apa: 'Atasan jabatan belum dapat dipakai,',
        mengapa: 'karena jabatan itu berada di bawah jabatan ini.',
        lalu: 'Pilih atasan yang lebih tinggi.',
      }
    case 'tidak-ditemukan':
      return { apa: 'Data ini tidak ada.', mengapa: 'Mungkin sudah dihapus.' }
  }
}
