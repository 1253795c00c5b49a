import { KECAMATAN } from '../wilayah.ts'
import { puskesmas, STAF_PUSKESMAS } from './kesehatan.ts'
import { sekolah } from './pendidikan.ts'
import type { RancanganUnit } from './rancangan.ts'

export type Tambahan = { puskesmas: RancanganUnit[]; sekolah: RancanganUnit[]; kelurahan: Set<string> }

const PUSKESMAS = [
  'Segiri',
  'Juanda',
  'Mangkupalas',
  'Temindung',
  'Loa Bakung',
  'Wonorejo',
  'Lempake',
  'Bengkuring',
  'Sungai Siring',
  'Karang Asam',
  'Pasundan',
  'Air Putih',
  'Sidomulyo',
  'Sambutan',
  'Makroman',
  'Bukuan',
  'Bantuas',
  'Harapan Baru',
  'Trauma Center',
  'Baqa',
  'Lok Bahu',
  'Remaja',
  'Sungai Kapih',
  'Samarinda Kota',
]
const PER_KELURAHAN = 8
const PER_PUSKESMAS = 1 + STAF_PUSKESMAS.reduce((n, j) => n + j.jumlah, 0)
const GURU = 27
const TATA = 4
const PER_SEKOLAH = GURU + TATA + 1

/** Copies of the city's patterns: first the other kelurahan, then puskesmas, then schools, the last one as large as needed. */
export function tambahan(kurang: number): Tambahan {
  const hasil: Tambahan = { puskesmas: [], sekolah: [], kelurahan: new Set() }
  let sisa = kurang
  const calon = KECAMATAN.filter((k) => k.nama !== 'Samarinda Utara').flatMap((k) => k.kelurahan)
  while (sisa > 150) {
    const kelurahan = calon[hasil.kelurahan.size]
    const nama = PUSKESMAS[hasil.puskesmas.length]
    if (kelurahan && hasil.kelurahan.size <= hasil.puskesmas.length * 2) {
      hasil.kelurahan.add(kelurahan)
      sisa -= PER_KELURAHAN
    } else if (nama) {
      hasil.puskesmas.push(puskesmas(`pkm-${nama.toLowerCase().replaceAll(' ', '-')}`, nama, STAF_PUSKESMAS))
      sisa -= PER_PUSKESMAS
    } else {
      hasil.sekolah.push(sekolahKe(hasil.sekolah.length, GURU))
      sisa -= PER_SEKOLAH
    }
  }
  if (sisa > 0) hasil.sekolah.push(...sekolahSisa(hasil.sekolah.length, sisa))

  return hasil
}

function sekolahKe(n: number, guru: number): RancanganUnit {
  const nomor = String(n + 1).padStart(3, '0')
  return sekolah(`sdn-${nomor}`, `SD Negeri ${nomor}`, { guru, tata: TATA })
}

/** The last places: schools of an ordinary size and one that takes what is left. */
function sekolahSisa(n: number, sisa: number): RancanganUnit[] {
  if (sisa <= PER_SEKOLAH + 8) return [sekolahAkhir(n, sisa)]

  return [sekolahKe(n, GURU), ...sekolahSisa(n + 1, sisa - PER_SEKOLAH)]
}

function sekolahAkhir(n: number, tempat: number): RancanganUnit {
  const tata = Math.min(TATA, Math.floor(tempat / 4))
  const nomor = String(n + 1).padStart(3, '0')
  return sekolah(`sdn-${nomor}`, `SD Negeri ${nomor}`, { guru: tempat - tata - 1, tata })
}
