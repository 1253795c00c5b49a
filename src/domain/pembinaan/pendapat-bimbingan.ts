import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

export type SubjekBimbingan = 'pegawai' | 'pembimbing' | 'keduanya'
export type Pendapat = 'setuju' | 'kurang-setuju' | 'tidak-setuju'

export const NAMA_PENDAPAT: Record<Pendapat, string> = {
  setuju: 'Setuju',
  'kurang-setuju': 'Kurang setuju',
  'tidak-setuju': 'Tidak setuju',
}

type Subjek = {
  readonly kunci: SubjekBimbingan
  readonly judul: string
  readonly kriteria: readonly string[]
}

/** The nine statements of FORMAT B.1.8 by subject, word for word (PermenPANRB 6/2022 p. 83). */
export const SUBJEK_BIMBINGAN: readonly Subjek[] = [
  {
    kunci: 'pegawai',
    judul: 'Tentang pegawai',
    kriteria: [
      'Saya merasa diperhatikan dan dipahami',
      'Saya merasa tindakan/langkah yang telah saya lakukan dihargai',
      'Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya',
    ],
  },
  {
    kunci: 'pembimbing',
    judul: 'Tentang pimpinan/ pihak lain yang diberikan penugasan khusus',
    kriteria: [
      'Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat',
      'Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif',
      'Lebih banyak menggunakan metode bertanya dibandingkan menggurui',
    ],
  },
  {
    kunci: 'keduanya',
    judul: 'Tentang pegawai dan pimpinan/ pihak lain yang diberikan penugasan khusus',
    kriteria: [
      'Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut',
      'Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini',
      'Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini',
    ],
  },
]

const JUMLAH_KRITERIA = SUBJEK_BIMBINGAN.flatMap(({ kriteria }) => kriteria).length

/** What the employee says of the guidance: the nine statements in order, and words by subject. */
export type PendapatBimbingan = {
  readonly jawaban: readonly Pendapat[]
  readonly catatan: { readonly [S in SubjekBimbingan]?: string }
}

export type PenolakanPendapat =
  | { readonly kode: 'kriteria-kosong'; readonly kosong: number }
  | { readonly kode: 'pendapat-panjang'; readonly paling: number }

/** A whole answer: every statement marked (Lampiran Bab III.D.4.g). */
export function checkPendapat(isian: {
  readonly jawaban: readonly (Pendapat | undefined)[]
  readonly catatan: PendapatBimbingan['catatan']
}): Result<PendapatBimbingan, PenolakanPendapat> {
  const jawaban = isian.jawaban.flatMap((satu) => satu ?? [])
  if (jawaban.length !== JUMLAH_KRITERIA)
    return refuse({ kode: 'kriteria-kosong', kosong: JUMLAH_KRITERIA - jawaban.length })
  if (Object.values(isian.catatan).some((teks) => teks.length > PANJANG.pembinaan))
    return refuse({ kode: 'pendapat-panjang', paling: PANJANG.pembinaan })

  return accept({ jawaban, catatan: isian.catatan })
}

/** The statements of a subject with their numbers, which run on over all subjects. */
export function kriteriaBernomor(subjek: SubjekBimbingan): { nomor: number; teks: string }[] {
  const sebelum = SUBJEK_BIMBINGAN.slice(
    0,
    SUBJEK_BIMBINGAN.findIndex(({ kunci }) => kunci === subjek),
  ).flatMap(({ kriteria }) => kriteria).length
  const kriteria = SUBJEK_BIMBINGAN.find(({ kunci }) => kunci === subjek)?.kriteria ?? []

  return kriteria.map((teks, i) => ({ nomor: sebelum + i + 1, teks }))
}
