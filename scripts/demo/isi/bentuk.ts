type Aspek = 'kuantitas' | 'kualitas' | 'waktu' | 'biaya'
type Perspektif = 'penerima-layanan' | 'proses-bisnis' | 'penguatan-internal' | 'anggaran'

/** Indicator: aspect or perspective, what is measured, target, unit. */
export type IndikatorContoh = readonly [Aspek | Perspektif, string, string, string]

export type HasilContoh = {
  readonly jenis: 'utama' | 'tambahan'
  readonly uraian: string
  /** Which of the superior's results it supports, counted from 0. */
  readonly ke: number
  readonly indikator: readonly IndikatorContoh[]
}

/** One believable entry: for which result, its words ({n} is the output, {m} a small part of it), unit and range. */
export type KegiatanContoh = {
  readonly rhk: number
  readonly uraian: string
  readonly satuan: string
  readonly dari: number
  readonly sampai: number
}

export type IsiContoh = { readonly rhk: readonly HasilContoh[]; readonly kegiatan: readonly KegiatanContoh[] }

export function utama(ke: number, uraian: string, ...indikator: IndikatorContoh[]): HasilContoh {
  return { jenis: 'utama', uraian, ke, indikator }
}

export function tambah(uraian: string, ...indikator: IndikatorContoh[]): HasilContoh {
  return { jenis: 'tambahan', uraian, ke: 0, indikator }
}

/** Written as `rhk|words|unit|from-to`, one line an entry. */
export function kegiatan(teks: string): KegiatanContoh[] {
  return teks
    .trim()
    .split('\n')
    .map((baris) => {
      const [rhk = '0', uraian = '', satuan = '', banyak = '1-1'] = baris.trim().split('|')
      const [dari = 1, sampai = 1] = banyak.split('-').map(Number)
      return { rhk: Number(rhk), uraian, satuan, dari, sampai }
    })
}
