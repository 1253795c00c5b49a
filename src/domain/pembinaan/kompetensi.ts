import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

/** 1 to 5, far below to far above what the post requires. */
export const SKALA_KOMPETENSI = [1, 2, 3, 4, 5] as const
export type SkalaKompetensi = (typeof SKALA_KOMPETENSI)[number]

type Deskripsi = { readonly nama: string; readonly deskripsi: string }

/** What each step of the scale means, as FORMAT B.1.9 has it (PermenPANRB 6/2022 p. 84-85). */
export const DESKRIPSI_SKALA: Record<SkalaKompetensi, Deskripsi> = {
  1: {
    nama: 'Sangat Kurang',
    deskripsi:
      'Diberikan apabila pegawai yang dinilai kompetensinya jauh dibawah standar kompetensi yang dipersyaratkan pada jabatan pegawai bersangkutan (Tidak ada Indikator Kompetensi yang dipenuhi)',
  },
  2: {
    nama: 'Kurang memadai',
    deskripsi:
      'Diberikan apabila pegawai yang dinilai kompetensinya dibawah standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (1-2 Indikator Kompetensi yang dipenuhi)',
  },
  3: {
    nama: 'Memadai',
    deskripsi:
      'Diberikan apabila pegawai yang dinilai kompetensinya sesuai standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Kompetensi yang dipenuhi)',
  },
  4: {
    nama: 'Diatas Memadai',
    deskripsi:
      'Diberikan apabila pegawai yang dinilai kompetensinya diatas standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Kompetensi dipenuhi dan menunjukkan perilaku di atas level kompetensinya)',
  },
  5: {
    nama: 'Istimewa',
    deskripsi:
      'Diberikan apabila pegawai yang dinilai kompetensinya jauh diatas standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Perilaku dipenuhi dan menunjukkan perilaku jauh di atas level kompetensinya)',
  },
}

type Kelompok = { readonly nama: string; readonly kompetensi: readonly string[] }

/** The competencies of FORMAT B.1.9; the technical ones are named by who judges. */
export const KELOMPOK_KOMPETENSI: readonly Kelompok[] = [
  {
    nama: 'Manajerial',
    kompetensi: [
      'Integritas',
      'Kerjasama',
      'Komunikasi',
      'Orientasi pada Hasil',
      'Pelayanan Publik',
      'Pengembangan Diri dan Orang Lain',
      'Mengelola Perubahan',
      'Pengambilan Keputusan',
    ],
  },
  { nama: 'Sosio Kultural', kompetensi: ['Perekat dan Pemersatu Bangsa'] },
]

export const TEKNIS_PALING_BANYAK = 5

export type NilaiKompetensi = {
  readonly kompetensi: string
  readonly nilai: SkalaKompetensi
  readonly alasan: string
}

/** Evaluasi kompetensi as a follow-up of guidance (Lampiran Bab III.D.4.h). */
export type EvaluasiKompetensi = {
  /** The fixed ones in the form's order. */
  readonly baku: readonly NilaiKompetensi[]
  readonly teknis: readonly NilaiKompetensi[]
  readonly rekomendasi: string
}

type Belum = Omit<NilaiKompetensi, 'nilai'> & { readonly nilai: SkalaKompetensi | undefined }
export type IsianKompetensi = {
  readonly baku: readonly Belum[]
  readonly teknis: readonly Belum[]
  readonly rekomendasi: string
}

export type PenolakanKompetensi =
  | { readonly kode: 'nilai-kosong'; readonly kompetensi: readonly string[] }
  | { readonly kode: 'alasan-kosong'; readonly kompetensi: readonly string[] }
  | { readonly kode: 'rekomendasi-kosong' }
  | { readonly kode: 'alasan-panjang'; readonly paling: number }

export const KOMPETENSI_BAKU = KELOMPOK_KOMPETENSI.flatMap(({ kompetensi }) => kompetensi)

/** Every competency has its value and the reason for it; a technical line without a name is not there. */
export function checkKompetensi(isian: IsianKompetensi): Result<EvaluasiKompetensi, PenolakanKompetensi> {
  const teknis = isian.teknis.filter(({ kompetensi }) => kompetensi !== '')
  const semua = [...isian.baku, ...teknis]
  const tanpa = (kosong: (satu: Belum) => boolean) => semua.filter(kosong).map(({ kompetensi }) => kompetensi)
  const tanpaNilai = tanpa(({ nilai }) => nilai === undefined)
  if (tanpaNilai.length > 0) return refuse({ kode: 'nilai-kosong', kompetensi: tanpaNilai })
  const tanpaAlasan = tanpa(({ alasan }) => alasan === '')
  if (tanpaAlasan.length > 0) return refuse({ kode: 'alasan-kosong', kompetensi: tanpaAlasan })
  if (isian.rekomendasi === '') return refuse({ kode: 'rekomendasi-kosong' })
  const teks = [isian.rekomendasi, ...semua.flatMap(({ kompetensi, alasan }) => [kompetensi, alasan])]
  if (teks.some((satu) => satu.length > PANJANG.alasanKompetensi))
    return refuse({ kode: 'alasan-panjang', paling: PANJANG.alasanKompetensi })

  return accept({ baku: lengkap(isian.baku), teknis: lengkap(teknis), rekomendasi: isian.rekomendasi })
}

function lengkap(daftar: readonly Belum[]): NilaiKompetensi[] {
  return daftar.flatMap(({ nilai, ...satu }) => (nilai === undefined ? [] : { ...satu, nilai }))
}
