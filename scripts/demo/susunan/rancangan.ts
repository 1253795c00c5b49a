import type { JenisUnit } from '../../../src/domain/organisasi/istilah.ts'

/** What a post is for: the key of its expected results and of the words of its days. */
export type Isi =
  | 'kepala-daerah'
  | 'sekda'
  | 'asisten'
  | 'kepala-dinkes'
  | 'kepala-dukcapil'
  | 'kepala-bkpsdm'
  | 'kepala-kominfo'
  | 'kepala-pmptsp'
  | 'kepala-dikbud'
  | 'inspektur'
  | 'kepala-opd'
  | 'camat'
  | 'sekretaris'
  | 'kabid'
  | 'kasubag-umum'
  | 'kasubag-keuangan'
  | 'kasi'
  | 'lurah'
  | 'seklur'
  | 'kapus'
  | 'kepsek'
  | 'irban'
  | 'bidan'
  | 'perawat'
  | 'dokter'
  | 'apoteker'
  | 'gizi'
  | 'sanitarian'
  | 'epidemiolog'
  | 'guru'
  | 'prakom'
  | 'humas'
  | 'auditor'
  | 'analis-sdm'
  | 'analis-kebijakan'
  | 'perencana'
  | 'arsiparis'
  | 'penata-perizinan'
  | 'adminduk'
  | 'administrasi'
  | 'keuangan'
  | 'pelayanan'
  | 'lapangan'

export type JenisJabatan =
  | 'kepala-daerah'
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'pengawas'
  | 'fungsional'
  | 'pelaksana'

export type Jenjang = 'terampil' | 'mahir' | 'penyelia' | 'ahli-pertama' | 'ahli-muda' | 'ahli-madya'

export type RancanganJabatan = {
  readonly nama: string
  readonly jenis: JenisJabatan
  readonly jenjang?: Jenjang
  readonly isi: Isi
  readonly jumlah: number
  readonly pimpinan?: true
  /** Key of the superior post where it is not the head of the unit (or of the unit above). */
  readonly atasan?: string
}

export type RancanganUnit = {
  readonly kode: string
  readonly nama: string
  readonly singkatan: string
  readonly jenis: JenisUnit
  /** What the unit is there for, to be read inside a sentence. */
  readonly urusan: string
  readonly jabatan: readonly RancanganJabatan[]
  readonly anak: readonly RancanganUnit[]
}

type Pokok = { kode: string; nama: string; singkatan: string; jenis: JenisUnit; urusan: string }

export function unit(pokok: Pokok, jabatan: RancanganJabatan[], anak: RancanganUnit[] = []): RancanganUnit {
  return { ...pokok, jabatan: jabatan.filter((j) => j.jumlah > 0), anak }
}

export function kepala(nama: string, jenis: JenisJabatan, isi: Isi): RancanganJabatan {
  return { nama, jenis, isi, jumlah: 1, pimpinan: true }
}

const JENJANG: { readonly [sebutan: string]: Jenjang } = {
  Terampil: 'terampil',
  Mahir: 'mahir',
  Penyelia: 'penyelia',
  'Ahli Pertama': 'ahli-pertama',
  'Ahli Muda': 'ahli-muda',
  'Ahli Madya': 'ahli-madya',
}

/** A functional post; its level is the end of its name. */
export function jf(nama: string, isi: Isi, jumlah = 1): RancanganJabatan {
  const sebutan = Object.keys(JENJANG).find((akhir) => nama.endsWith(akhir))
  const jenjang = sebutan && JENJANG[sebutan]
  if (!jenjang) throw new Error(`Jenjang tidak dikenal: ${nama}`)

  return { nama, jenis: 'fungsional', jenjang, isi, jumlah }
}

export function pelaksana(nama: string, isi: Isi, jumlah = 1): RancanganJabatan {
  return { nama, jenis: 'pelaksana', isi, jumlah }
}
