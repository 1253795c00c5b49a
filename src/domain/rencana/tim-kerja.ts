import { accept, type Result, refuse } from '../result.ts'
import type { TerlaluPanjang } from '../teks.ts'

export type CaraPenugasan = 'penunjukan' | 'sukarela'
export type PeranTim = 'ketua' | 'anggota'

/** One person's place in a team, as far as its answers have come. */
export type AnggotaTim = {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly jabatan: string
  readonly unit: string
  readonly peran: PeranTim
  readonly cara: CaraPenugasan
  readonly mulai: string
  readonly sampai: string
  readonly alasan: string
  readonly penilaiId: string | null
  readonly penilai: string | null
  readonly disetujuiTimPada: string | null
  readonly disetujuiPenilaiPada: string | null
  readonly ditolakPada: string | null
  readonly alasanTolak: string | null
}

export type Tim = {
  readonly id: string
  readonly nama: string
  readonly tujuan: string
  readonly pimpinanId: string
  readonly pimpinan: string
  readonly mulai: string
  readonly sampai: string
  readonly terbuka: boolean
  readonly anggota: readonly AnggotaTim[]
}

type Jawaban = Pick<AnggotaTim, 'disetujuiTimPada' | 'disetujuiPenilaiPada' | 'ditolakPada'>

export type KeadaanAnggota = 'berlaku' | 'menunggu-pimpinan' | 'menunggu-penilai' | 'ditolak'

/** Where a place in a team stands: it counts once the leader of the team and the own rater have agreed (tahap kelima f.10–11). */
export function keadaanAnggota(anggota: Jawaban): KeadaanAnggota {
  if (anggota.ditolakPada !== null) return 'ditolak'
  if (anggota.disetujuiTimPada === null) return 'menunggu-pimpinan'

  return anggota.disetujuiPenilaiPada === null ? 'menunggu-penilai' : 'berlaku'
}

export type PenolakanTim =
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'nama-kosong' }
  | { readonly kode: 'tanggal-salah' }
  | { readonly kode: 'di-luar-masa-tim'; readonly mulai: string; readonly sampai: string }
  | { readonly kode: 'sudah-di-tim'; readonly nama: string }
  | { readonly kode: 'sudah-ada-ketua'; readonly nama: string }
  | { readonly kode: 'tim-tidak-terbuka' }
  | { readonly kode: 'pegawai-tidak-ada' }
  | { readonly kode: 'tanpa-penilai'; readonly nama: string }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'bukan-penjawab' }
  | { readonly kode: 'sudah-dijawab' }

type Masa = { readonly mulai: string; readonly sampai: string }

/** A place in a team lies within the life of the team, and one person has one place at a time; one leads. */
export function checkAnggota(
  tim: Tim,
  { pegawaiId, peran, mulai, sampai }: Masa & { readonly pegawaiId: string; readonly peran: PeranTim },
): Result<null, PenolakanTim> {
  if (mulai > sampai) return refuse({ kode: 'tanggal-salah' })
  if (mulai < tim.mulai || sampai > tim.sampai)
    return refuse({ kode: 'di-luar-masa-tim', mulai: tim.mulai, sampai: tim.sampai })
  const bersamaan = tim.anggota.filter(
    (satu) => satu.ditolakPada === null && satu.mulai <= sampai && mulai <= satu.sampai,
  )
  const sama = bersamaan.find((satu) => satu.pegawaiId === pegawaiId)
  if (sama) return refuse({ kode: 'sudah-di-tim', nama: sama.nama })
  const ketua = peran === 'ketua' && bersamaan.find((satu) => satu.peran === 'ketua')
  if (ketua) return refuse({ kode: 'sudah-ada-ketua', nama: ketua.nama })

  return accept(null)
}

/** Which of the two answers are this person's to give now. */
export function jawabanMilik(
  tim: Pick<Tim, 'pimpinanId'>,
  anggota: AnggotaTim,
  pejabatId: string,
): { readonly tim: boolean; readonly penilai: boolean } {
  const isTerbuka = anggota.ditolakPada === null
  return {
    tim: isTerbuka && anggota.disetujuiTimPada === null && tim.pimpinanId === pejabatId,
    penilai: isTerbuka && anggota.disetujuiPenilaiPada === null && anggota.penilaiId === pejabatId,
  }
}
