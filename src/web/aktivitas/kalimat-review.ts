import type { HasilReview } from '../../usecases/aktivitas/review-entri.ts'

const KATA = { setujui: 'disetujui', kembalikan: 'dikembalikan', tolak: 'ditolak' } as const

/** What raters ask most often when they return an entry, and how it is called. */
export const KALIMAT_SIAP = {
  jumlah: { sebutan: 'Berapa jumlahnya?', isi: 'Berapa jumlahnya? Mohon tulis hasilnya dengan angka.' },
  bukti: { sebutan: 'Mohon sertakan bukti', isi: 'Mohon sertakan foto, berkas, atau tautan buktinya.' },
  hasil: { sebutan: 'Hasilnya apa?', isi: 'Hasilnya apa? Yang tertulis baru kegiatannya.' },
  waktu: { sebutan: 'Periksa jamnya', isi: 'Mohon periksa jam mulai dan selesainya.' },
} as const

/** The sentence of that name, if there is one. */
export function kalimatSiap(nama: string | undefined): string | undefined {
  return Object.entries(KALIMAT_SIAP).find(([kunci]) => kunci === nama)?.[1].isi
}

type Dilewati = HasilReview['dilewati'][number]

/** What a decision did, and per reason what it left alone. */
export function kalimatHasil(keputusan: keyof typeof KATA, { selesai, dilewati }: HasilReview): string {
  const perAlasan = Map.groupBy(dilewati, alasanDilewati)
  const sisa = [...perAlasan].map(
    ([alasan, daftar]) => ` ${daftar.length} catatan dilewati karena ${alasan}.`,
  )

  return `${selesai} catatan ${KATA[keputusan]}.${sisa.join('')}`
}

export function idBerubah({ dilewati }: HasilReview): string[] {
  return dilewati.flatMap(({ id, penolakan }) => (penolakan.kode === 'berubah-sejak-dilihat' ? [id] : []))
}

function alasanDilewati({ penolakan: { kode } }: Dilewati): string {
  switch (kode) {
    case 'berubah-sejak-dilihat':
      return 'sudah berubah sejak Anda lihat'
    case 'tidak-ditemukan':
      return 'sudah dihapus atau bukan untuk Anda tinjau'
    case 'status-salah':
    case 'entri-ditolak':
      return 'sudah ditinjau'
    case 'entri-sendiri':
    case 'bukan-penilai':
    case 'bukan-pemilik':
      return 'bukan untuk Anda tinjau'
    case 'alasan-kosong':
      return 'alasannya belum ditulis'
  }
}
