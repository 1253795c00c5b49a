import { ketentuan } from '../ketentuan.ts'
import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

export type Penyelenggara = 'konselor-independen' | 'pejabat-penilai' | 'pejabat-fungsi'

export const NAMA_PENYELENGGARA: Record<Penyelenggara, string> = {
  'konselor-independen': 'Konselor independen',
  'pejabat-penilai': 'Pejabat penilai yang terlatih',
  'pejabat-fungsi': 'Pejabat dengan fungsi konseling',
}

type Pembaca = Extract<
  Hubungan,
  'diri' | 'pendamping' | 'penilai' | 'atasan-penilai' | 'pimpinan-kepegawaian'
>

const PELAPORAN: Record<Penyelenggara, readonly Pembaca[]> = {
  'pejabat-penilai': ['diri', 'pendamping', 'atasan-penilai'],
  'pejabat-fungsi': ['diri', 'pendamping', 'penilai', 'atasan-penilai'],
  'konselor-independen': ['diri', 'pendamping', 'pimpinan-kepegawaian'],
}

/** Pembaca rekaman konseling: the employee and the counsellor, and those to whom this kind of counsellor reports; nobody else. */
export const pembacaKonseling = ketentuan<Penyelenggara, readonly Pembaca[]>({
  id: 'pembaca-konseling',
  topik: 'pembinaan',
  judul: 'Siapa membaca rekaman konseling',
  kalimat:
    'Rekaman konseling dibaca pegawai, konselornya, dan yang menerima laporannya menurut penyelenggaranya; admin tidak termasuk.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab III.D.5 huruf b dan d',
        halaman: '85-88',
      },
      rule: (penyelenggara) => PELAPORAN[penyelenggara],
      contoh: [
        {
          judul: 'Pejabat penilai melapor kepada atasannya',
          input: 'pejabat-penilai',
          output: ['diri', 'pendamping', 'atasan-penilai'],
        },
        {
          judul: 'Pejabat dengan fungsi konseling melapor kepada penilai dan atasannya',
          input: 'pejabat-fungsi',
          output: ['diri', 'pendamping', 'penilai', 'atasan-penilai'],
        },
        {
          judul: 'Konselor independen melapor kepada pimpinan kepegawaian',
          input: 'konselor-independen',
          output: ['diri', 'pendamping', 'pimpinan-kepegawaian'],
        },
      ],
    },
  ],
})

type Pihak = {
  readonly pegawaiId: string
  readonly pelaporId: string
  readonly penilaiId: string | null
  readonly atasanPenilaiId: string | null
}

export type PenetapanKonseling = {
  readonly penyelenggara: Penyelenggara
  readonly konselorId: string
  readonly jadwal: Temporal.Instant
  readonly tempat: string
}

export type IsianPenetapan = {
  readonly penyelenggara: Penyelenggara | undefined
  readonly konselorId: string | undefined
  readonly jadwal: Temporal.Instant | undefined
  readonly tempat: string
  /** The rater has been trained in counselling. */
  readonly isTerlatih: boolean
}

export type PenolakanPenetapan =
  | { readonly kode: 'penyelenggara-kosong' }
  | { readonly kode: 'konselor-tidak-ada' }
  | { readonly kode: 'konselor-tidak-independen' }
  | { readonly kode: 'konselor-bukan-penilai' }
  | { readonly kode: 'penilai-belum-terlatih' }
  | { readonly kode: 'jadwal-kosong' }
  | { readonly kode: 'tempat-kosong' }

/** Who counsels, when and where: an independent counsellor stands outside, a rater must have been trained (Lampiran Bab III.D.5.c.2). */
export function checkPenetapan(
  { penyelenggara, konselorId, jadwal, tempat, isTerlatih }: IsianPenetapan,
  pihak: Pihak,
  kini: Temporal.Instant,
): Result<PenetapanKonseling, PenolakanPenetapan> {
  if (!penyelenggara) return refuse({ kode: 'penyelenggara-kosong' })
  if (!konselorId || konselorId === pihak.pegawaiId) return refuse({ kode: 'konselor-tidak-ada' })
  const keliru = kelirukanKonselor({ penyelenggara, konselorId, isTerlatih }, pihak)
  if (keliru) return refuse(keliru)
  if (!jadwal || Temporal.Instant.compare(jadwal, kini) < 0) return refuse({ kode: 'jadwal-kosong' })
  if (tempat === '' || tempat.length > PANJANG.tempat) return refuse({ kode: 'tempat-kosong' })

  return accept({ penyelenggara, konselorId, jadwal, tempat })
}

type Konselor = {
  readonly penyelenggara: Penyelenggara
  readonly konselorId: string
  readonly isTerlatih: boolean
}

function kelirukanKonselor(
  { penyelenggara, konselorId, isTerlatih }: Konselor,
  { pelaporId, penilaiId, atasanPenilaiId }: Pihak,
): PenolakanPenetapan | undefined {
  const isPenilai = konselorId === penilaiId || konselorId === pelaporId
  if (penyelenggara === 'pejabat-penilai') {
    if (!isPenilai) return { kode: 'konselor-bukan-penilai' }
    if (!isTerlatih) return { kode: 'penilai-belum-terlatih' }
    return
  }
  if (penyelenggara === 'konselor-independen' && (isPenilai || konselorId === atasanPenilaiId))
    return { kode: 'konselor-tidak-independen' }
}

/** What came of counselling, in the counsellor's words. */
export type RekamanKonseling = {
  readonly pembicaraan: string
  readonly kesepakatan: string
  readonly saran: string
}

export type PenolakanRekaman =
  | { readonly kode: 'rekaman-kosong' }
  | { readonly kode: 'rekaman-panjang'; readonly paling: number }

/** Afterwards the counsellor fills the record and signs it (Lampiran Bab III.D.5.c.2.c). */
export function checkRekaman(rekaman: RekamanKonseling): Result<RekamanKonseling, PenolakanRekaman> {
  const teks = Object.values(rekaman)
  if (teks.some((satu) => satu === '')) return refuse({ kode: 'rekaman-kosong' })
  if (teks.some((satu) => satu.length > PANJANG.rekaman))
    return refuse({ kode: 'rekaman-panjang', paling: PANJANG.rekaman })

  return accept(rekaman)
}

type LaporanDibaca = {
  readonly pelaporId: string
  readonly penyelenggara: Penyelenggara | null
}

/** What of a report and its counselling somebody may read: the report those whom it is from, about and to; the record by its own rule. */
export function bacaanKonseling(
  { pelaporId, penyelenggara }: LaporanDibaca,
  hubungan: ReadonlySet<Hubungan>,
  { pejabatId, tanggal }: { readonly pejabatId: string; readonly tanggal: string },
): { readonly laporan: boolean; readonly rekaman: boolean; readonly tindakLanjut: boolean } {
  const pembaca = penyelenggara ? pembacaKonseling.apply(penyelenggara, tanggal).nilai : []
  const rekaman = pembaca.some((satu) => hubungan.has(satu))
  const penindak = pembaca.filter((satu) => satu === 'atasan-penilai' || satu === 'pimpinan-kepegawaian')

  return {
    laporan:
      pelaporId === pejabatId ||
      (['diri', 'pendamping', 'pimpinan-kepegawaian'] as const).some((satu) => hubungan.has(satu)),
    rekaman,
    tindakLanjut: !hubungan.has('diri') && penindak.some((satu) => hubungan.has(satu)),
  }
}
