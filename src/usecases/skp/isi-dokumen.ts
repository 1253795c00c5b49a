import type { Diintervensi, SkpLengkap } from '../../db/queries/skp/skp.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import type { Identitas, Pengesahan, Perilaku } from '../../reports/blok.ts'
import { type SkpJptKuantitatif, skpJptKuantitatif } from '../../reports/skp-jpt-kuantitatif.ts'
import { type SkpKualitatif, skpKualitatif } from '../../reports/skp-kualitatif.ts'
import {
  type IndikatorSkp,
  type KelompokRhk,
  type SkpKuantitatif,
  skpKuantitatif,
} from '../../reports/skp-kuantitatif.ts'
import type { Cetak } from '../../reports/typst.ts'
import type { Instansi } from '../context.ts'
import { type Frozen, revive } from '../dokumen/beku.ts'
import type { SumberDokumen } from '../dokumen/sumber.ts'

/** What an SKP document says, as plain data that can be kept and printed again. */
export type IsiDokumenSkp =
  | { readonly bentuk: 'jpt'; readonly data: Frozen<SkpJptKuantitatif> }
  | { readonly bentuk: 'ja-jf'; readonly data: Frozen<SkpKuantitatif> }
  | { readonly bentuk: 'kualitatif'; readonly data: Frozen<SkpKualitatif> }

export type BahanSkp = {
  readonly skp: SkpLengkap
  readonly instansi: Instansi
  readonly tanggal: Temporal.PlainDate
}

/** Who, in which period and who signs, as on every paper of an SKP. */
export async function readIdentitas(sumber: SumberDokumen, { skp, instansi, tanggal }: BahanSkp) {
  const hari = clamp(tanggal.toString(), skp.mulai, skp.sampai)
  const penilai = skp.penilaiId
    ? await sumber.pihak(skp.penilaiId, hari)
    : { nama: '', jabatan: '', unitKerja: '' }

  return {
    instansi: instansi.pemerintah.toUpperCase(),
    mulai: skp.mulai,
    sampai: skp.sampai,
    pegawai: await sumber.pihak(skp.pegawaiId, hari),
    penilai,
    pengesahan: pengesahan(skp, instansi, tanggal),
  } satisfies Frozen<Identitas & { pengesahan: Pengesahan }>
}

/** Gathers what the form of this SKP prints, with names and posts as of its first day or the day it was set. */
export async function collectSkp(
  sumber: SumberDokumen,
  { skp, instansi, tanggal }: BahanSkp,
): Promise<IsiDokumenSkp> {
  const umum = { ...(await readIdentitas(sumber, { skp, instansi, tanggal })), perilaku: perilaku(skp) }
  if (skp.pendekatan === 'kualitatif')
    return { bentuk: 'kualitatif', data: { ...umum, ...hasilKualitatif(skp, () => ({})) } }
  if (skp.bentuk === 'jpt')
    return {
      bentuk: 'jpt',
      data: { ...umum, utama: rhkJpt(skp, 'utama'), tambahan: rhkJpt(skp, 'tambahan') },
    }

  return { bentuk: 'ja-jf', data: { ...umum, ...(await collectKelompok(sumber, skp, () => ({}))) } }
}

function clamp(tanggal: string, mulai: string, sampai: string): string {
  if (tanggal < mulai) return mulai
  return tanggal > sampai ? sampai : tanggal
}

/** Prints kept data; the same data gives the same bytes. */
export function printSkp(isi: IsiDokumenSkp, cetak: Cetak): Uint8Array {
  switch (isi.bentuk) {
    case 'kualitatif':
      return skpKualitatif({ ...isi.data, ...revive(isi.data) }, cetak)
    case 'jpt':
      return skpJptKuantitatif({ ...isi.data, ...revive(isi.data) }, cetak)
    case 'ja-jf':
      return skpKuantitatif({ ...isi.data, ...revive(isi.data) }, cetak)
  }
}

function pengesahan(skp: SkpLengkap, instansi: Instansi, tanggal: Temporal.PlainDate): Frozen<Pengesahan> {
  return {
    tempat: instansi.kota,
    tanggal: tanggal.toString(),
    zonaWaktu: instansi.zona,
    disetujuiPegawaiPada: skp.diajukanPada?.toString(),
    disetujuiPenilaiPada: skp.ditetapkanPada?.toString(),
  }
}

export function perilaku({ ekspektasi }: Pick<SkpLengkap, 'ekspektasi'>): Perilaku[] {
  return PERILAKU_KERJA.map(({ nilai, nama, panduan }) => ({ nama, panduan, ekspektasi: ekspektasi[nilai] }))
}

function rhkJpt({ rhk }: SkpLengkap, jenis: Rhk['jenis']) {
  return rhk
    .filter((baris) => baris.jenis === jenis)
    .map(({ uraian, pemberiTugas, indikator }) => ({
      uraian,
      pemberiTugas: pemberiTugas ?? undefined,
      indikator: indikator.map((iki) => ({
        uraian: iki.uraian,
        target: targetLengkap(iki),
        perspektif: iki.perspektif ?? 'penerima-layanan',
      })),
    }))
}

/** A. utama and B. tambahan in words; only a JPT names perspectives. */
export function hasilKualitatif<T extends object>(
  { bentuk, rhk }: SkpLengkap,
  lain: (rhk: Rhk, indikator: Indikator) => T,
) {
  const kelompok = (jenis: Rhk['jenis']) =>
    rhk
      .filter((baris) => baris.jenis === jenis)
      .map((baris) => ({
        uraian: baris.uraian,
        pemberiTugas: baris.pemberiTugas ?? undefined,
        indikator: baris.indikator.map((iki) => ({
          uraian: iki.uraian,
          target: targetLengkap(iki),
          perspektif: bentuk === 'jpt' ? (iki.perspektif ?? undefined) : undefined,
          ...lain(baris, iki),
        })),
      }))

  return { bentuk, utama: kelompok('utama'), tambahan: kelompok('tambahan') }
}

/** A. utama and B. tambahan of a JA or JF, with whatever a form prints besides at each indicator. */
export async function collectKelompok<T extends object>(
  sumber: SumberDokumen,
  { rhk }: SkpLengkap,
  lain: (rhk: Rhk, indikator: Indikator) => T,
) {
  const atas = await sumber.diintervensi(rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []))
  const kelompok = (jenis: Rhk['jenis']) =>
    rhk.filter((baris) => baris.jenis === jenis).map((baris) => satuKelompok(baris, atas, lain))

  return { utama: kelompok('utama'), tambahan: kelompok('tambahan') }
}

/** Every RHK has its number and names the superior's RHK again, as on the filled-in pages (p. 151-157). */
function satuKelompok<T extends object>(
  rhk: Rhk,
  atas: ReadonlyMap<string, Diintervensi>,
  lain: (rhk: Rhk, indikator: Indikator) => T,
): KelompokRhk<IndikatorSkp & T> {
  const indikator = rhk.indikator.map((iki) => ({
    aspek: iki.aspek ?? undefined,
    uraian: iki.uraian,
    target: targetLengkap(iki),
    ...lain(rhk, iki),
  }))
  return {
    diintervensi: atas.get(rhk.diintervensiId ?? '') ?? { uraian: '' },
    rhk: [{ uraian: rhk.uraian, indikator }],
  }
}

/** The target with its unit, which is not said twice ("95 %" of "persen"). */
export function targetLengkap({ target, satuan }: Pick<Indikator, 'target' | 'satuan'>): string {
  const disebut = !satuan || target.includes(satuan) || (satuan === 'persen' && target.includes('%'))
  return disebut ? target : `${target} ${satuan}`
}
