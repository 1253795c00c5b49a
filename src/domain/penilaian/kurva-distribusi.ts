import type { Capaian } from './capaian-organisasi.ts'
import { type LimaAngka, type Penyimpangan, type Sebaran, sebaranDari } from './pola-distribusi.ts'

/** Heights of the regulation's five curves in percent of the frame (Lampiran Bab IV, p. 94–96), best predicate first. */
const TINGGI: Record<Capaian, LimaAngka> = {
  Istimewa: [87, 36, 9, 6, 3],
  Baik: [29, 86, 29, 14, 7],
  'Butuh Perbaikan': [7, 21, 86, 21, 7],
  Kurang: [8, 11, 29, 86, 29],
  'Sangat Kurang': [3, 6, 12, 36, 87],
}

/** The curve printed with an evaluation: how high each predicate stands for a unit of this achievement. */
export function kurvaDistribusi(capaian: Capaian): Sebaran {
  return sebaranDari(TINGGI[capaian])
}

/** A departure from the pattern as a fact, without a reproach. */
export function kalimatPenyimpangan(penyimpangan: Penyimpangan): string {
  const { kelompok, jumlah, pegawai } = penyimpangan
  const nama = kelompok.join(' dan ')
  const bagian = `${nama}: ${jumlah} dari ${pegawai} pegawai (${persen(jumlah, pegawai)} %)`
  switch (penyimpangan.batas) {
    case 'terbanyak':
      return `${bagian}. Polanya, ${nama} adalah kelompok terbanyak.`
    case 'ada':
      return `${bagian}. Polanya, sedikitnya satu pegawai.`
    case 'paling banyak':
    case 'paling sedikit':
      return `${bagian}. Polanya ${penyimpangan.batas} ${penyimpangan.persen} %.`
  }
}

function persen(jumlah: number, pegawai: number): string {
  return ((jumlah * 100) / pegawai).toLocaleString('id-ID', { maximumFractionDigits: 1 })
}
