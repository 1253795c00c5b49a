import { NAMA_PERAN } from '../../domain/organisasi/peran.ts'
import type { PenolakanPejabat } from '../../usecases/akun/add-pejabat.ts'
import type { PenolakanAkhiriPeran } from '../../usecases/akun/end-peran.ts'
import type { PenolakanBeriPeran } from '../../usecases/akun/grant-peran.ts'
import type { Pesan } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'
import { type PenolakanOrganisasi, pesanOrganisasi, tulisMasa } from './messages.ts'
import { organisasiPaths } from './paths.ts'

export type PenolakanHalamanPeran =
  | PenolakanBeriPeran
  | PenolakanAkhiriPeran
  | PenolakanPejabat
  | PenolakanOrganisasi

/** Why a role or an account without a NIP could not be given, and what to do next. */
export function pesanPeran(penolakan: PenolakanHalamanPeran): Pesan {
  switch (penolakan.kode) {
    case 'peran-perlu-unit':
      return {
        apa: `Peran ${NAMA_PERAN[penolakan.peran]} belum dapat diberikan,`,
        mengapa: 'karena peran ini berlaku di satu unit.',
        lalu: 'Pilih unitnya.',
      }
    case 'peran-bertumpuk':
      return {
        apa: 'Peran belum dapat diberikan,',
        mengapa: `karena orang ini sudah ${NAMA_PERAN[penolakan.peran]} ${tulisMasa(penolakan)}.`,
        lalu: 'Akhiri peran itu lebih dulu, atau pilih tanggal lain.',
      }
    case 'orang-tidak-ada':
      return {
        apa: 'Orang itu tidak ditemukan.',
        mengapa: 'Tidak ada pegawai atau akun dengan NIP atau nama akun tersebut.',
        lalu: 'Periksa lagi, atau buat akun tanpa NIP lebih dulu.',
        tautan: [{ label: 'Buat akun tanpa NIP', href: organisasiPaths.pejabatBaru }],
      }
    case 'orang-berhenti':
      return {
        apa: 'Peran belum dapat diberikan,',
        mengapa: `karena ${penolakan.nama} sudah berhenti bekerja pada tanggal itu.`,
        lalu: 'Pilih orang lain.',
      }
    case 'unit-tidak-ada':
      return {
        apa: 'Unit itu tidak ada.',
        mengapa: 'Mungkin sudah dihapus.',
        lalu: 'Pilih unit dari daftar.',
      }
    case 'mulai-lampau':
      return {
        apa: 'Peran belum dapat diberikan,',
        mengapa: 'karena tanggal mulainya sudah lewat, dan jejak audit mencatat siapa berwenang sejak kapan.',
        lalu: `Pilih ${tulisTanggal(penolakan.hariIni)} atau sesudahnya.`,
      }
    case 'peran-sudah-lewat':
      return {
        apa: 'Peran belum dapat diakhiri,',
        mengapa: 'karena tanggal itu sudah lewat.',
        lalu: `Pilih ${tulisTanggal(penolakan.paling)} atau sesudahnya.`,
      }
    case 'nama-akun-salah':
      return {
        apa: 'Nama akun belum dapat dipakai,',
        mengapa: 'karena hanya boleh 3 sampai 40 huruf kecil, angka, titik, dan tanda hubung.',
        lalu: 'Tulis dengan setidaknya satu huruf, misalnya walikota.',
      }
    case 'nama-akun-dipakai':
      return {
        apa: 'Nama akun belum dapat dipakai,',
        mengapa: `karena ${penolakan.nama} sudah dipakai.`,
        lalu: 'Pilih nama lain.',
      }
    default:
      return pesanOrganisasi(penolakan)
  }
}
