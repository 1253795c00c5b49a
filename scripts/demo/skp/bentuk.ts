import type { KegiatanContoh } from '../isi/bentuk.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Jabatan } from '../susunan/bangun.ts'

export type StatusSkp = 'draf' | 'diajukan' | 'dikembalikan' | 'ditetapkan'

export type Indikator = {
  readonly id: string
  readonly aspek: string | null
  readonly perspektif: string | null
  readonly uraian: string
  readonly target: string
  readonly satuan: string | null
}

export type Rhk = {
  readonly id: string
  readonly jenis: 'utama' | 'tambahan'
  readonly uraian: string
  readonly diintervensiId: string | null
  readonly indikator: readonly Indikator[]
}

export type Skp = {
  readonly id: string
  readonly pegawai: Pegawai
  readonly jabatan: Jabatan
  readonly penilaiId: string | null
  readonly tahun: number
  readonly mulai: string
  readonly sampai: string
  readonly bentuk: 'jpt' | 'ja-jf'
  readonly status: StatusSkp
  readonly diajukanPada: string | null
  readonly ditetapkanPada: string | null
  readonly rhk: readonly Rhk[]
  readonly ekspektasi: readonly { nilai: string; ekspektasi: string }[]
  readonly kegiatan: readonly KegiatanContoh[]
}

export type Catatan = {
  readonly skpId: string
  readonly rhkId: string | null
  readonly indikatorId: string | null
  readonly penulisId: string
  readonly isi: string
  readonly pada: string
}
