import type { PenolakanSandi } from '../../domain/akun/kata-sandi.ts'
import type { PenolakanAktivasi } from '../../usecases/akun/activate-akun.ts'
import type { PenolakanMasuk } from '../../usecases/masuk/sign-in.ts'
import type { Pesan } from '../pesan.ts'

export const AKUN_TERTUTUP: Pesan = {
  apa: 'Akun ini sudah tertutup.',
  mengapa: 'Akun pegawai tertutup sesudah hari kerja terakhirnya. Riwayatnya tetap tersimpan.',
  lalu: 'Masih bekerja? Hubungi admin perangkat daerah Anda.',
}

export function pesanMasuk({ sisa }: PenolakanMasuk & { kode: 'belum-cocok' }): Pesan {
  return {
    apa: 'NIP atau kata sandi belum cocok.',
    mengapa: 'Periksa lagi keduanya.',
    lalu:
      sisa === 1
        ? 'Sisa 1 percobaan sebelum akun terkunci sementara.'
        : `Sisa ${sisa} percobaan sebelum akun terkunci sementara.`,
  }
}

/** The code after the password. */
export function pesanKodeMasuk({ sisa }: PenolakanMasuk & { kode: 'belum-cocok' }): Pesan {
  return {
    apa: 'Kode belum cocok.',
    mengapa: 'Kode aplikasi berganti setiap 30 detik, dan setiap kode berlaku sekali.',
    lalu:
      sisa === 1
        ? 'Sisa 1 percobaan sebelum akun terkunci sementara.'
        : `Sisa ${sisa} percobaan sebelum akun terkunci sementara.`,
  }
}

type PenolakanSlip = Exclude<PenolakanAktivasi, PenolakanSandi>

export function pesanKode({ kode }: PenolakanSlip): Pesan {
  switch (kode) {
    case 'belum-cocok':
      return {
        apa: 'NIP, tanggal lahir, atau kode belum cocok.',
        mengapa: 'Periksa ketiganya dengan slip Anda.',
        lalu: 'Setelah beberapa kali salah, kode hangus dan Anda perlu slip baru.',
      }
    case 'sudah-dipakai':
      return {
        apa: 'Kode ini sudah dipakai.',
        mengapa: 'Masuk dengan kata sandi yang Anda buat.',
        lalu: 'Bukan Anda yang memakainya? Segera hubungi admin perangkat daerah Anda.',
      }
    case 'lewat':
      return {
        apa: 'Kode ini tidak berlaku lagi.',
        mengapa: 'Masa berlakunya habis atau sudah ada slip yang lebih baru.',
        lalu: 'Minta slip baru kepada admin perangkat daerah Anda.',
      }
    case 'hangus':
      return {
        apa: 'Kode ini hangus.',
        mengapa: 'Kode terlalu sering salah diketik, jadi tidak berlaku lagi.',
        lalu: 'Minta slip baru kepada admin perangkat daerah Anda.',
      }
  }
}
