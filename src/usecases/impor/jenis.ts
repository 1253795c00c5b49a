import type { Db, Tx } from '../../db/database.ts'
import type { PenolakanTidakHadir } from '../../domain/kehadiran/catatan-tidak-hadir.ts'
import type { NamaPeran, Pelaku } from '../../domain/organisasi/pelaku.ts'
import type { PenolakanPenugasan } from '../../domain/organisasi/penugasan.ts'
import type { PeringatanNip } from '../../domain/organisasi/susunan-nip.ts'
import type { Masa, PenolakanMasa } from '../../domain/waktu/masa.ts'
import type { Write } from '../context.ts'
import type { PratinjauReorganisasi } from '../organisasi/pratinjau-reorganisasi.ts'
import type { Kolom, Nilai, PenolakanSel } from './kolom.ts'

export type Hal = 'unit' | 'jabatan' | 'pegawai'

export type PenolakanBaris =
  | PenolakanSel
  | PenolakanPenugasan
  | PenolakanMasa
  | { readonly kode: 'ganda'; readonly baris: number }
  | { readonly kode: 'tidak-dikenal'; readonly hal: Hal; readonly nilai: string }
  | { readonly kode: 'di-luar-lingkup'; readonly hal: Hal; readonly nilai: string }
  | { readonly kode: 'melingkar'; readonly hal: Hal; readonly nilai: string }
  | { readonly kode: 'nip-tidak-cocok'; readonly jenis: 'pns' | 'pppk' }
  | { readonly kode: 'kolom-tidak-ada'; readonly judul: string }
  | { readonly kode: 'tanpa-baris' }
  | { readonly kode: 'jabatan-belum-ada'; readonly mulai: string }
  | PenolakanTidakHadir
  | ({ readonly kode: 'jam-bertumpuk'; readonly nama: string } & Masa)
  | { readonly kode: 'hanya-bkpsdm' }
  | { readonly kode: 'tanggal-berbeda'; readonly tanggal: string }
  | { readonly kode: 'masih-dipakai'; readonly oleh: string }
  | { readonly kode: 'periode-belum-selesai'; readonly nilai: string }
  | { readonly kode: 'bukan-kewajiban-impor'; readonly nama: string }
  | { readonly kode: 'sudah-dievaluasi'; readonly nama: string }

/** What is wrong in one cell: row as the spreadsheet counts it, column by its heading. */
export type Galat = { readonly baris: number; readonly kolom: string; readonly penolakan: PenolakanBaris }

/** What in one cell deserves a second look; it never keeps a file from being applied. */
export type Peringatan = {
  readonly baris: number
  readonly kolom: string
  readonly peringatan: PeringatanNip
}

export type Baris = { readonly nomor: number; readonly isi: { readonly [kunci: string]: Nilai } }

export type Konteks = {
  readonly tx: Db | Tx
  readonly actor: Pelaku
  readonly tanggal: string
  /** What a trial of the whole file needs to write with. */
  readonly saat: Pick<Write, 'now' | 'luar' | 'instansi'>
}

/** What a file would do: what is wrong with it, how much changes, and the steps that do it. */
export type Susunan = {
  readonly galat: readonly Galat[]
  readonly peringatan?: readonly Peringatan[]
  /** What it would lead to, for those kinds that show it. */
  readonly pratinjau?: PratinjauReorganisasi | undefined
  readonly baru: number
  readonly berubah: number
  readonly tetap: number
  readonly langkah: readonly Langkah[]
}

/** A part of the work, so that its progress can be seen. */
export type Langkah = { readonly jumlah: number; readonly jalankan: (w: Write) => Promise<void> }

export type JenisImpor = {
  readonly id: string
  readonly judul: string
  readonly keterangan: string
  readonly peran: readonly NamaPeran[]
  /** Who rates whom is worked out anew afterwards. */
  readonly ubahOrganisasi: boolean
  readonly kolom: readonly Kolom[]
  readonly susun: (konteks: Konteks, baris: readonly Baris[]) => Promise<Susunan>
}

const SEPOTONG = 1_000

/** Cuts work into steps of a thousand. */
export function inSteps<T>(
  daftar: readonly T[],
  jalankan: (w: Write, potong: readonly T[]) => Promise<void>,
): Langkah[] {
  return Array.from({ length: Math.ceil(daftar.length / SEPOTONG) }, (_, n) => {
    const potong = daftar.slice(n * SEPOTONG, (n + 1) * SEPOTONG)
    return { jumlah: potong.length, jalankan: (w) => jalankan(w, potong) }
  })
}

/** A cell as text; an empty one is the empty text. */
export function teks(baris: Baris, kunci: string): string {
  return String(baris.isi[kunci] ?? '')
}

/** A cell as text, or null when it is empty. */
export function teksAtauKosong(baris: Baris, kunci: string): string | null {
  const nilai = baris.isi[kunci]
  return nilai === null || nilai === undefined ? null : String(nilai)
}

/** Rows whose key stood in an earlier row already. */
export function listGanda(
  baris: readonly Baris[],
  { kolom, kunci }: { kolom: string; kunci: (baris: Baris) => string },
): Galat[] {
  const pertama = new Map<string, number>()
  return baris.flatMap((satu) => {
    const nilai = kunci(satu)
    const lama = pertama.get(nilai)
    if (lama !== undefined)
      return [{ baris: satu.nomor, kolom, penolakan: { kode: 'ganda' as const, baris: lama } }]
    pertama.set(nilai, satu.nomor)
    return []
  })
}

/** How much of what will be written is new and how much only changes. */
export function countDitulis(ditulis: readonly { readonly isBaru: boolean }[]) {
  const baru = ditulis.filter(({ isBaru }) => isBaru).length

  return { baru, berubah: ditulis.length - baru }
}

/** Whether two contents say the same, key by key. */
export function isSama(a: object, b: object): boolean {
  return Object.entries(a).every(([kunci, nilai]) => (b as Record<string, unknown>)[kunci] === nilai)
}
