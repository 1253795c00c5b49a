import { newId } from '../../db/id.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import { RHK_PALING_BANYAK } from '../../domain/skp/salinan.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import { readPilihan, readTeks, readTeksOpsional } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

export const ASPEK = ['kuantitas', 'kualitas', 'waktu', 'biaya'] as const
export const PERSPEKTIF = ['penerima-layanan', 'proses-bisnis', 'penguatan-internal', 'anggaran'] as const
const PENDEKATAN = ['kuantitatif', 'kualitatif'] as const

/** The version that was on the page; without one nobody saw anything. */
export function readVersi(form: FormData): number {
  return Number(form.get('versi') ?? Number.NaN)
}

export type IsianSkp = { readonly versi: number; readonly isi: TulisanSkp; readonly aksi: string }

/** The editor's form: `rhk` and `indikator.<rhk>` list the lines in order, the fields of a line carry its id. */
export function readIsianSkp(form: FormData): IsianSkp {
  const rhkIds = readIds(form, 'rhk')
  const indikatorTerbaca = new Set<string>()
  return {
    versi: readVersi(form),
    aksi: String(form.get('aksi') ?? 'simpan'),
    isi: {
      pendekatan: readPilihan(form, 'pendekatan', PENDEKATAN) ?? 'kuantitatif',
      rhk: rhkIds.map((id) => readRhk(form, id, indikatorTerbaca)),
      ekspektasi: Object.fromEntries(
        NILAI_BERAKHLAK.map((nilai) => [nilai, readTeks(form, `ekspektasi.${nilai}`)]),
      ),
    },
  }
}

/** Every id once, however often a form names it. */
function readIds(form: FormData, nama: string): string[] {
  return [...new Set(form.getAll(nama).map(String).filter(isUuid))].slice(0, RHK_PALING_BANYAK)
}

function readRhk(form: FormData, id: string, terbaca: Set<string>): Rhk {
  const diintervensi = String(form.get(`diintervensi.${id}`) ?? '')
  const indikatorIds = readIds(form, `indikator.${id}`).filter((satu) => !terbaca.has(satu))
  for (const satu of indikatorIds) terbaca.add(satu)
  return {
    id,
    jenis: readPilihan(form, `jenis.${id}`, ['utama', 'tambahan']) ?? 'utama',
    uraian: readTeks(form, `uraian.${id}`),
    diintervensiId: isUuid(diintervensi) ? diintervensi : null,
    pemberiTugas: readTeksOpsional(form, `pemberi.${id}`),
    indikator: indikatorIds.map((satu) => readIndikator(form, satu)),
  }
}

function readIndikator(form: FormData, id: string): Indikator {
  return {
    id,
    aspek: readPilihan(form, `aspek.${id}`, ASPEK) ?? null,
    perspektif: readPilihan(form, `perspektif.${id}`, PERSPEKTIF) ?? null,
    uraian: readTeks(form, `uraian.${id}`),
    target: readTeks(form, `target.${id}`),
    satuan: readTeksOpsional(form, `satuan.${id}`),
  }
}

/** What a button of the editor does to the lines before they are saved. */
export function applyAksi(isi: TulisanSkp, aksi: string): TulisanSkp {
  const [nama, id] = aksi.split(':')
  switch (nama) {
    case 'pendekatan':
      return { ...isi, pendekatan: PENDEKATAN.find((satu) => satu === id) ?? isi.pendekatan }
    case 'tambah-utama':
      return { ...isi, rhk: [...isi.rhk, newRhk('utama')] }
    case 'tambah-tambahan':
      return { ...isi, rhk: [...isi.rhk, newRhk('tambahan')] }
    case 'hapus-rhk':
      return { ...isi, rhk: isi.rhk.filter((rhk) => rhk.id !== id) }
    case 'tambah-indikator':
      return mapIndikator(isi, (rhk) =>
        rhk.id === id ? [...rhk.indikator, newIndikator('kualitas')] : rhk.indikator,
      )
    case 'hapus-indikator':
      return mapIndikator(isi, (rhk) => rhk.indikator.filter((indikator) => indikator.id !== id))
    default:
      return isi
  }
}

function mapIndikator(isi: TulisanSkp, change: (rhk: Rhk) => readonly Indikator[]) {
  return { ...isi, rhk: isi.rhk.map((rhk) => ({ ...rhk, indikator: change(rhk) })) }
}

function newRhk(jenis: Rhk['jenis']): Rhk {
  const kosong = { uraian: '', diintervensiId: null, pemberiTugas: null }
  return { id: newId(), jenis, ...kosong, indikator: [newIndikator('kuantitas')] }
}

function newIndikator(aspek: Indikator['aspek']): Indikator {
  return { id: newId(), aspek, perspektif: null, uraian: '', target: '', satuan: null }
}
