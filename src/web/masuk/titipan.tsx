import { z } from 'zod'
import { readTanggal } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { readTulisan } from '../middleware/isi-kiriman.ts'
import { tulisHariTanggal } from '../ui/tulis.ts'
import { safePath } from '../url.ts'

/** What a form had typed when it met the login, carried through it. */
export type Titipan = {
  readonly tujuan: string
  readonly isi: readonly (readonly [string, string])[]
  /** Names of files that cannot be kept and are asked for again. */
  readonly berkas: readonly string[]
}

const BENTUK = z.object({
  tujuan: z.string(),
  isi: z.array(z.tuple([z.string(), z.string()])).max(5_000),
  berkas: z.array(z.string()).max(100),
})

/** Passwords are typed again instead of lying in a page. */
function isRahasia(nama: string): boolean {
  return nama.toLowerCase().includes('sandi')
}

/** The fields of the request that came too late; undefined when it carried no form. */
export async function takeTitipan(c: C): Promise<Titipan | undefined> {
  if (!(c.req.header('content-type') ?? '').includes('form')) return undefined
  const form = await readTulisan(c)
  if (!form) return undefined
  const semua = [...form.entries()].filter(([nama]) => !isRahasia(nama))
  const isi = semua.flatMap(([nama, nilai]) => (typeof nilai === 'string' ? [[nama, nilai] as const] : []))
  const berkas = semua.flatMap(([, nilai]) =>
    typeof nilai === 'string' || nilai.size === 0 ? [] : [nilai.name],
  )

  return { tujuan: alamatIni(c), isi, berkas }
}

/** What the login form carried along; anything that is not ours is dropped. */
export function readTitipan(form: FormData): Titipan | undefined {
  const teks = form.get('titipan')
  if (typeof teks !== 'string' || teks === '') return undefined
  const dibaca = BENTUK.safeParse(parse(teks))
  if (!dibaca.success) return undefined
  const tujuan = safePath(dibaca.data.tujuan)

  return tujuan === '/' ? undefined : { ...dibaca.data, tujuan }
}

function parse(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return undefined
  }
}

export function alamatIni(c: C): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

export function IsianTitipan({ titipan }: { titipan: Titipan | undefined }) {
  return titipan ? <input type="hidden" name="titipan" value={JSON.stringify(titipan)} /> : null
}

const HALAMAN: readonly (readonly [string, string])[] = [
  ['/kegiatan', 'Kegiatan harian'],
  ['/tim/review', 'Review harian'],
  ['/tim', 'Tim saya'],
  ['/skp', 'SKP'],
  ['/penilaian', 'Penilaian'],
  ['/umpan-balik', 'Umpan balik'],
  ['/pegawai', 'Data pegawai'],
  ['/unit', 'Unit dan jabatan'],
  ['/kalender', 'Kalender dan cuti'],
  ['/impor', 'Impor data'],
  ['/ketentuan', 'Ketentuan'],
  ['/dokumen', 'Tanda tangan dokumen'],
  ['/akun/peran', 'Peran dan akun tanpa NIP'],
  ['/akun', 'Akun'],
]

/** Where a kept form belongs, in words. */
export function halamanTujuan({ tujuan }: Titipan): string {
  return HALAMAN.find(([awalan]) => tujuan.startsWith(awalan))?.[1] ?? 'Formulir'
}

export type BarisTitipan = { readonly kunci: string; readonly label: string; readonly nilai: string }

const TERSEMBUNYI = /^(versi|kembali|aksi|tegas|id|sidik|_.*)$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The kept fields that say something to a person. */
export function barisTitipan({ isi }: Titipan): BarisTitipan[] {
  return isi.flatMap(([nama, nilai], i) =>
    TERSEMBUNYI.test(nama) || nilai.trim() === '' || UUID.test(nilai)
      ? []
      : [{ kunci: `${i} ${nama}`, label: label(nama), nilai: tulisNilai(nilai) }],
  )
}

/** `mulaiMenit` or `uraian.<id>` as a word: "Mulai menit", "Uraian". */
function label(nama: string): string {
  const kata = (nama.split('.')[0] ?? nama)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_[\]]+/g, ' ')
    .trim()
    .toLowerCase()

  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

function tulisNilai(nilai: string): string {
  return readTanggal(nilai) ? tulisHariTanggal(nilai) : nilai
}
