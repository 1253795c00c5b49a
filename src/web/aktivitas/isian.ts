import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import type { Bukti, IsiEntri } from '../../domain/aktivitas/aktivitas.ts'
import type { Luar } from '../../luar/luar.ts'
import { bersihkan, readTeks, readTeksOpsional } from '../forms/teks.ts'
import type { PenolakanHalamanEntri } from './messages.ts'

/** What the day's form holds, as it was typed, so that a refusal can show it again. */
export type IsianEntri = {
  readonly id: string
  readonly versi: number
  readonly tanggal: string
  readonly mulai: string
  readonly selesai: string
  readonly keesokan: boolean
  readonly durasi: string
  readonly uraian: string
  readonly rhkId: string
  readonly jumlah: string
  readonly satuan: string
  readonly tautan: string
  /** Evidence that is already there and stays. */
  readonly bukti: readonly BuktiIsian[]
}

/** A file in a form carries our mark for whoever may keep it: naming a file is no way to open it. */
export type BuktiIsian = Bukti & { readonly tanda?: string | undefined }
export type Tandai = (sidik: string) => string

export function withTanda(bukti: readonly Bukti[], tandai: Tandai): BuktiIsian[] {
  return bukti.map((satu) => (satu.jenis === 'berkas' ? { ...satu, tanda: tandai(satu.sidik) } : satu))
}

const MENIT_SEHARI = 1440

const skemaBukti = z.union([
  z.object({ jenis: z.literal('tautan'), tautan: z.string().max(2000) }),
  z.object({
    jenis: z.literal('berkas'),
    sidik: z.string().regex(/^[0-9a-f]{64}$/),
    nama: z.string().max(200),
    tipe: z.string().max(100),
    ukuran: z.number().int().nonnegative(),
    tanda: z.string().optional(),
  }),
])

export function readIsianEntri(form: FormData): IsianEntri {
  return {
    id: readTeks(form, 'id'),
    versi: Number(form.get('versi') ?? 0),
    tanggal: readTeks(form, 'tanggal'),
    mulai: readTeks(form, 'mulai'),
    selesai: readTeks(form, 'selesai'),
    keesokan: form.get('keesokan') !== null,
    durasi: readTeks(form, 'durasi'),
    uraian: readTeks(form, 'uraian'),
    rhkId: readTeks(form, 'rhk'),
    jumlah: readTeks(form, 'jumlah'),
    satuan: readTeks(form, 'satuan'),
    tautan: readTeks(form, 'tautan'),
    bukti: form.getAll('bukti').flatMap((teks) => parseBukti(String(teks))),
  }
}

function parseBukti(teks: string): BuktiIsian[] {
  try {
    const hasil = skemaBukti.safeParse(JSON.parse(teks))
    return hasil.success ? [hasil.data] : []
  } catch {
    return []
  }
}

export function toIsiEntri(isian: IsianEntri, bukti: readonly Bukti[]): IsiEntri {
  const mulaiMenit = parseJam(isian.mulai)
  const selesai = parseJam(isian.selesai)
  return {
    tanggal: isian.tanggal,
    mulaiMenit,
    selesaiMenit: selesai === null || !isian.keesokan ? selesai : selesai + MENIT_SEHARI,
    durasiMenit: parseAngka(isian.durasi) ?? 0,
    uraian: isian.uraian,
    rhkId: isian.rhkId,
    keluaranJumlah: parseAngka(isian.jumlah),
    keluaranSatuan: isian.satuan || null,
    bukti,
  }
}

/** `08:30` or `08.30` as minutes of the day. */
export function parseJam(teks: string): number | null {
  const [, jam, menit] = /^(\d{1,2})[.:](\d{2})$/.exec(teks) ?? []
  const nilai = Number(jam) * 60 + Number(menit)

  return jam !== undefined && Number(jam) < 24 && Number(menit) < 60 ? nilai : null
}

/** `1.250,5` or `1250.5` as a number. */
export function parseAngka(teks: string): number | null {
  const rapi = teks.includes(',') ? teks.replaceAll('.', '').replace(',', '.') : teks
  const nilai = Number(rapi)

  return teks === '' || !Number.isFinite(nilai) || Math.abs(nilai) > 1e11 ? null : nilai
}

const TIPE_DITERIMA = new Set(['jpg', 'png', 'webp', 'heic', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods'])

type Diterima =
  | { readonly ok: true; readonly bukti: Bukti[] }
  | { readonly ok: false; readonly penolakan: PenolakanHalamanEntri; readonly bukti: Bukti[] }

/** The evidence of the form, kept and new: links are checked, files are known by their content, not by what the form says of them. */
export async function receiveBukti(
  form: FormData,
  { luar, tandai }: { readonly luar: Luar; readonly tandai: Tandai },
): Promise<Diterima> {
  const bukti = await keepBukti(form, { luar, tandai })
  const tolak = (penolakan: PenolakanHalamanEntri) => ({ ok: false as const, penolakan, bukti })
  const tautan = readTeksOpsional(form, 'tautan')
  if (tautan && !isAlamatWeb(tautan)) return tolak({ kode: 'tautan-salah', tautan })
  if (tautan) bukti.push({ jenis: 'tautan', tautan })

  for (const berkas of form.getAll('berkas')) {
    if (typeof berkas === 'string' || berkas.size === 0) continue
    const isi = new Uint8Array(await berkas.arrayBuffer())
    const nama = namaBerkas(berkas.name)
    const tipe = await tipeDiterima(isi)
    if (!tipe) return tolak({ kode: 'berkas-tak-dikenal', nama })
    bukti.push({ jenis: 'berkas', sidik: await luar.berkas.save(isi), nama, tipe, ukuran: isi.length })
  }
  return { ok: true, bukti }
}

/** Evidence that stays: what a form says about a file is read again from the file. */
async function keepBukti(
  form: FormData,
  { luar, tandai }: { readonly luar: Luar; readonly tandai: Tandai },
): Promise<Bukti[]> {
  const bukti: Bukti[] = []
  for (const satu of form.getAll('bukti').flatMap((teks) => parseBukti(String(teks)))) {
    if (satu.jenis === 'tautan') {
      if (isAlamatWeb(satu.tautan)) bukti.push(satu)
      continue
    }
    const { jenis, sidik, nama, tanda } = satu
    if (tanda !== tandai(sidik)) continue
    const isi = await luar.berkas.read(sidik)
    const tipe = isi && (await tipeDiterima(isi))
    if (isi && tipe) bukti.push({ jenis, sidik, nama: namaBerkas(nama), tipe, ukuran: isi.length })
  }
  return bukti
}

async function tipeDiterima(isi: Uint8Array): Promise<string | undefined> {
  const tipe = await fileTypeFromBuffer(isi)
  return tipe && TIPE_DITERIMA.has(tipe.ext) ? tipe.mime : undefined
}

function namaBerkas(nama: string): string {
  return bersihkan(nama)
    .replace(/[\\/\n]/g, '')
    .slice(0, 120)
    .toWellFormed()
}

function isAlamatWeb(teks: string): boolean {
  return URL.canParse(teks) && /^https?:$/.test(new URL(teks).protocol)
}
