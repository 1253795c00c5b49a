import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'
import { MEGABITA } from '../ukuran.ts'

/** A document that is frozen when it is set. */
export type JenisDokumenBeku =
  | 'skp'
  | 'lampiran-skp'
  | 'manual-indikator'
  | 'evaluasi'
  | 'dokumen-evaluasi'
  | 'perjanjian-kinerja'
  | 'matriks'
  | 'laporan-unit'
  | 'bimbingan'
  | 'pendapat-bimbingan'
  | 'evaluasi-kompetensi'
  | 'laporan-perilaku'

export type PenandaDokumen =
  | 'pegawai'
  | 'penilai'
  | 'atasan-penilai'
  | 'pembimbing'
  | 'pihak-pertama'
  | 'pihak-kedua'
  | 'pemimpin-unit'
  | 'pimpinan-di-atas'
  | 'pimpinan'
export type CaraTandaTangan = 'unggahan' | 'bsre'

/** As a word inside a sentence. */
export const NAMA_DOKUMEN: Record<JenisDokumenBeku, string> = {
  skp: 'SKP',
  'lampiran-skp': 'lampiran SKP',
  'manual-indikator': 'manual indikator',
  evaluasi: 'evaluasi kinerja',
  'dokumen-evaluasi': 'dokumen evaluasi',
  'perjanjian-kinerja': 'perjanjian kinerja',
  matriks: 'matriks peran dan hasil',
  'laporan-unit': 'laporan evaluasi unit',
  bimbingan: 'bimbingan kinerja',
  'pendapat-bimbingan': 'umpan balik bimbingan',
  'evaluasi-kompetensi': 'evaluasi kompetensi',
  'laporan-perilaku': 'laporan perilaku kerja',
}

/** As the public page names them, too: in words that do not tell of what kind the document is. */
export const NAMA_PENANDA: Record<PenandaDokumen, string> = {
  pegawai: 'Pegawai yang dinilai',
  penilai: 'Pejabat penilai kinerja',
  'atasan-penilai': 'Atasan pejabat penilai kinerja',
  pembimbing: 'Pimpinan atau pihak lain yang ditugaskan',
  'pihak-pertama': 'Pihak Pertama',
  'pihak-kedua': 'Pihak Kedua',
  'pemimpin-unit': 'Pemimpin unit',
  'pimpinan-di-atas': 'Pimpinan satu tingkat di atas',
  pimpinan: 'Pimpinan',
}

const PENANDA: Record<JenisDokumenBeku, readonly PenandaDokumen[]> = {
  skp: ['pegawai', 'penilai'],
  'lampiran-skp': ['pegawai', 'penilai'],
  'manual-indikator': [],
  evaluasi: ['penilai', 'atasan-penilai'],
  'dokumen-evaluasi': ['pegawai', 'penilai', 'atasan-penilai'],
  'perjanjian-kinerja': ['pihak-pertama', 'pihak-kedua'],
  matriks: ['pimpinan'],
  'laporan-unit': ['pemimpin-unit', 'pimpinan-di-atas'],
  bimbingan: ['pegawai', 'pembimbing'],
  'pendapat-bimbingan': ['pegawai'],
  'evaluasi-kompetensi': ['pembimbing'],
  'laporan-perilaku': ['penilai'],
}

/** Who signs this document (Format A.1.1 to D.1.3; a matrix is set by the leader whose it is). */
export function isPenandaFormulir(jenis: JenisDokumenBeku, sebagai: PenandaDokumen): boolean {
  return PENANDA[jenis].includes(sebagai)
}

type ParameterBerkas = { readonly palingMegabita: number }

/** Berkas bertanda tangan: how large a signed file of a document may be. */
export const berkasBertandaTangan = ketentuan<number, boolean, ParameterBerkas>({
  id: 'berkas-bertanda-tangan',
  topik: 'dokumen',
  judul: 'Ukuran berkas bertanda tangan',
  kalimat: 'Berkas bertanda tangan adalah PDF dan tidak lebih besar dari batas ini.',
  parameter: {
    bawaan: { palingMegabita: 10 },
    definisi: { palingMegabita: { judul: 'Paling besar', satuan: 'MB', minimum: 1, maksimum: 50 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Kebijakan instansi',
        pasal: 'melengkapi PermenPANRB 6/2022 Pasal 28 tentang penandatanganan dokumen',
      },
      rule: (bita, { palingMegabita }) => bita <= palingMegabita * MEGABITA,
      contoh: [
        { judul: 'Tepat 10 MB', input: 10 * MEGABITA, output: true },
        { judul: 'Satu bita lebih', input: 10 * MEGABITA + 1, output: false },
      ],
    },
  ],
})

export type PenolakanBerkas =
  | { readonly kode: 'berkas-kosong' }
  | { readonly kode: 'berkas-terlalu-besar'; readonly palingMegabita: number }
  | { readonly kode: 'bukan-pdf' }
  | { readonly kode: 'belum-bertanda-tangan' }
  | { readonly kode: 'berkas-sudah-ada' }

type BerkasMasuk = {
  readonly bita: number
  readonly isPdf: boolean
  readonly sidik: string
  /** Of the document as it was printed, and of the signed files that are there already. */
  readonly sidikAsli: string | null
  readonly sidikAda: readonly string[]
}

/** An uploaded file counts as signed when it is a whole PDF of a fair size that is not the unsigned document itself (PermenPANRB 6/2022 Pasal 28). */
export function receiveBerkas(
  { bita, isPdf, sidik, sidikAsli, sidikAda }: BerkasMasuk,
  pada: string,
  parameter: ParameterBerkas,
): Result<{ readonly sidik: string }, PenolakanBerkas> {
  if (bita === 0) return refuse({ kode: 'berkas-kosong' })
  if (!berkasBertandaTangan.apply(bita, pada, parameter).nilai)
    return refuse({ kode: 'berkas-terlalu-besar', palingMegabita: parameter.palingMegabita })
  if (!isPdf) return refuse({ kode: 'bukan-pdf' })
  if (sidik === sidikAsli) return refuse({ kode: 'belum-bertanda-tangan' })
  if (sidikAda.includes(sidik)) return refuse({ kode: 'berkas-sudah-ada' })

  return accept({ sidik })
}
