import { type Acak, acak } from '../acak.ts'

export type Nasib = {
  readonly status: 'menunggu' | 'dikembalikan' | 'disetujui' | 'ditolak'
  readonly alasan: string | null
  /** Working days after the entry on which it was reviewed. */
  readonly setelah: number
}

const TANYA = ['Berapa jumlahnya?', 'Mohon sertakan bukti.', 'Hasilnya apa?', 'Untuk siapa pekerjaan ini?']
const TOLAK = ['Kegiatan ini sudah dicatat pada hari lain.', 'Bukan bagian dari hasil kerja Anda tahun ini.']

/** How many working days this rater usually needs; a few are far behind. */
export function lamaReview(penilaiId: string): number {
  const n = acak(`review/${penilaiId}`).pecahan()
  if (n < 0.45) return 0
  if (n < 0.8) return 1
  if (n < 0.93) return 2

  return 6
}

/** What became of an entry this many working days ago. */
export function nasibEntri(a: Acak, umur: number, lama: number): Nasib {
  if (umur <= lama) return { status: 'menunggu', alasan: null, setelah: 0 }
  const n = a.pecahan()
  if (n < 0.012) return { status: 'ditolak', alasan: a.pilih(TOLAK), setelah: lama }
  if (n < (umur < 12 ? 0.045 : 0.015))
    return { status: 'dikembalikan', alasan: a.pilih(TANYA), setelah: lama }

  return { status: 'disetujui', alasan: null, setelah: lama }
}
