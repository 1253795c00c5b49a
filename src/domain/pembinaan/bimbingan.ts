import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'
import {
  BAGIAN_BIMBINGAN,
  type Bagian,
  type BarisBimbingan,
  type JenisBimbingan,
} from './bagian-bimbingan.ts'

/** Part by part, line by line, as the forms have it. */
export type IsiBimbingan = { readonly [bagian: string]: readonly BarisBimbingan[] }

/** The two who write and sign: the employee, and the leader or who was given a special assignment. */
export type Sisi = 'pegawai' | 'pembimbing'

/** Bimbingan kinerja: a coaching or mentoring of one employee (Pasal 21; Lampiran Bab III.D.4). */
export type Bimbingan = {
  readonly jenis: JenisBimbingan
  readonly isi: IsiBimbingan
  readonly versi: number
  readonly ditandatanganiPegawaiPada: Temporal.Instant | null
  readonly ditandatanganiPembimbingPada: Temporal.Instant | null
}

export const BARIS_PALING_BANYAK = 12

export type PenolakanBimbingan =
  | { readonly kode: 'bimbingan-selesai' }
  | { readonly kode: 'berubah-sejak-dilihat' }
  | { readonly kode: 'isian-panjang'; readonly kolom: string; readonly paling: number }
  | { readonly kode: 'baris-banyak'; readonly bagian: string; readonly paling: number }
  | { readonly kode: 'belum-lengkap'; readonly kekurangan: readonly string[] }
  | { readonly kode: 'sudah-ditandatangani' }

/** Both have signed: what was said stands (huruf e.3.b, f.3.b). */
export function isSelesai({
  ditandatanganiPegawaiPada,
  ditandatanganiPembimbingPada,
}: Pick<Bimbingan, 'ditandatanganiPegawaiPada' | 'ditandatanganiPembimbingPada'>): boolean {
  return ditandatanganiPegawaiPada !== null && ditandatanganiPembimbingPada !== null
}

/** Until both have signed only the two and the rater read it; then those above to whom it is reported as well (huruf i to k). */
export function isTerbaca(bimbingan: Bimbingan, hubungan: ReadonlySet<Hubungan>): boolean {
  return (
    isSelesai(bimbingan) || (['diri', 'pendamping', 'penilai'] as const).some((satu) => hubungan.has(satu))
  )
}

/** The parts of the form that a side fills ("diisi oleh Pegawai"); a journal is kept by both. */
export function bagianMilik(jenis: JenisBimbingan, sisi: Sisi): readonly Bagian[] {
  return BAGIAN_BIMBINGAN[jenis].filter(({ penulis }) => penulis === sisi || penulis === 'keduanya')
}

/** One side writes its parts; those of the other side stay, and whoever had signed signs anew what now stands there. */
export function fillBimbingan(
  bimbingan: Bimbingan,
  sisi: Sisi,
  { versi, isi }: { readonly versi: number; readonly isi: IsiBimbingan },
): Result<Bimbingan, PenolakanBimbingan> {
  if (isSelesai(bimbingan)) return refuse({ kode: 'bimbingan-selesai' })
  if (versi !== bimbingan.versi) return refuse({ kode: 'berubah-sejak-dilihat' })
  const milik = bagianMilik(bimbingan.jenis, sisi)
  const keliru = milik.flatMap((bagian) => checkBagian(bagian, isi[bagian.kunci] ?? []))[0]
  if (keliru) return refuse(keliru)

  const baru = Object.fromEntries(
    milik.map((bagian) => [bagian.kunci, barisTerisi(bagian, isi[bagian.kunci])]),
  )
  return accept({
    ...bimbingan,
    isi: { ...bimbingan.isi, ...baru },
    versi: versi + 1,
    ditandatanganiPegawaiPada: null,
    ditandatanganiPembimbingPada: null,
  })
}

/** A side signs its parts, which must be complete. */
export function giveTandaTangan(
  bimbingan: Bimbingan,
  sisi: Sisi,
  { versi, pada }: { readonly versi: number; readonly pada: Temporal.Instant },
): Result<Bimbingan, PenolakanBimbingan> {
  if (isSelesai(bimbingan)) return refuse({ kode: 'bimbingan-selesai' })
  if (versi !== bimbingan.versi) return refuse({ kode: 'berubah-sejak-dilihat' })
  if (isDitandatangani(bimbingan, sisi)) return refuse({ kode: 'sudah-ditandatangani' })
  const kekurangan = kekuranganBimbingan(bimbingan)
  if (kekurangan.length > 0) return refuse({ kode: 'belum-lengkap', kekurangan })

  return accept(
    sisi === 'pegawai'
      ? { ...bimbingan, ditandatanganiPegawaiPada: pada }
      : { ...bimbingan, ditandatanganiPembimbingPada: pada },
  )
}

/** Whether that side has signed what stands there now. */
export function isDitandatangani(bimbingan: Bimbingan, sisi: Sisi): boolean {
  return (
    (sisi === 'pegawai' ? bimbingan.ditandatanganiPegawaiPada : bimbingan.ditandatanganiPembimbingPada) !==
    null
  )
}

/** What the form still lacks, by the names of its parts and columns. */
export function kekuranganBimbingan({ jenis, isi }: Pick<Bimbingan, 'jenis' | 'isi'>): string[] {
  return BAGIAN_BIMBINGAN[jenis].flatMap((bagian) => kekuranganBagian(bagian, isi))
}

/** What one part of the form still lacks before it can be signed: any line at all, or a column that a line must fill (Lampiran, Format B.1.6 and B.1.7). */
export function kekuranganBagian({ kunci, nama, kolom }: Bagian, isi: IsiBimbingan): string[] {
  const baris = isi[kunci] ?? []
  if (baris.length === 0) return [nama]

  return kolom
    .filter((satu) => satu.wajib && baris.some((terisi) => !terisi[satu.kunci]))
    .map(({ judul }) => `${nama}: ${judul.toLowerCase()}`)
}

function checkBagian({ nama, kolom }: Bagian, baris: readonly BarisBimbingan[]): PenolakanBimbingan[] {
  if (baris.length > BARIS_PALING_BANYAK)
    return [{ kode: 'baris-banyak', bagian: nama, paling: BARIS_PALING_BANYAK }]
  const panjang = kolom.find(({ kunci }) =>
    baris.some((satu) => (satu[kunci] ?? '').length > PANJANG.pembinaan),
  )

  return panjang ? [{ kode: 'isian-panjang', kolom: panjang.judul, paling: PANJANG.pembinaan }] : []
}

function barisTerisi({ kolom }: Bagian, baris: readonly BarisBimbingan[] = []): BarisBimbingan[] {
  return baris
    .map((satu) => Object.fromEntries(kolom.map(({ kunci }) => [kunci, satu[kunci] ?? ''])))
    .filter((satu) => Object.values(satu).some((teks) => teks !== ''))
}
