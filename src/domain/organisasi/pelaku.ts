export type NamaPeran =
  | 'admin-bkpsdm'
  | 'admin-opd'
  | 'inspektorat'
  | 'kepala-daerah'
  | 'petugas-loket'
  | 'pimpinan-kepegawaian'

/** Whoever acts: an ASN (pegawaiId set) or a pejabat without pegawai, with the roles and units that are theirs today. */
export type Pelaku = {
  readonly akunId: string
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly nama: string
  readonly panggilan: string
  readonly jabatan: string
  readonly peran: readonly NamaPeran[]
  /** Paths (ltree) of the units this person leads today. */
  readonly memimpin: readonly string[]
  /** Paths of the units whose administration is theirs (admin-opd). */
  readonly mengelola: readonly string[]
  /** Rates at least one person today, or still has a draft to set of whom they rated. */
  readonly isPenilai: boolean
  /** News not read yet. */
  readonly kabarBaru: number
}

/** The person whose data is looked at or changed, as placed today. */
export type Subjek = {
  readonly pegawaiId: string
  readonly unitId: string
  readonly jalur: string
  readonly penilaiId: string | null
  readonly atasanPenilaiId: string | null
}

export type Hubungan =
  | 'diri'
  | 'penilai'
  | 'atasan-penilai'
  /** Rated when the record was made, and somebody else rates today. */
  | 'penilai-lama'
  | 'pimpinan'
  | 'admin-opd'
  | 'admin-bkpsdm'
  | 'inspektorat'
  | 'kepala-daerah'
  | 'pimpinan-kepegawaian'
  /** Guides or counsels the person in the record at hand. */
  | 'pendamping'
  /** Reported the person in the record at hand. */
  | 'pelapor'

/** Who may read the plan, the work and the evaluation of a person. */
export const PEMBACA = [
  'diri',
  'penilai',
  'atasan-penilai',
  'penilai-lama',
  'pimpinan',
  'admin-opd',
  'admin-bkpsdm',
  'inspektorat',
  'kepala-daerah',
] as const satisfies readonly Hubungan[]

const PERAN_SEKOTA = ['admin-bkpsdm', 'inspektorat', 'kepala-daerah', 'pimpinan-kepegawaian'] as const

/** Everything that one person is to another today: self, rater, rater's superior, head of a unit above, or a role of the city. */
export function hubungan(pelaku: Pelaku, subjek: Subjek): ReadonlySet<Hubungan> {
  const ada = new Set<Hubungan>()
  if (pelaku.pegawaiId === subjek.pegawaiId) ada.add('diri')
  if (pelaku.pejabatId === subjek.penilaiId) ada.add('penilai')
  if (pelaku.pejabatId === subjek.atasanPenilaiId) ada.add('atasan-penilai')
  if (pelaku.memimpin.some((jalur) => isDiBawah(subjek.jalur, jalur))) ada.add('pimpinan')
  if (pelaku.mengelola.some((jalur) => isDiBawah(subjek.jalur, jalur))) ada.add('admin-opd')
  for (const peran of PERAN_SEKOTA) if (pelaku.peran.includes(peran)) ada.add(peran)

  return ada
}

/** Whether a unit's path lies at or below another unit's path. */
export function isDiBawah(jalur: string, pangkal: string): boolean {
  return jalur === pangkal || jalur.startsWith(`${pangkal}.`)
}
