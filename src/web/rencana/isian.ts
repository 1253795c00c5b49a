import { newId } from '../../db/id.ts'
import type { Realisasi } from '../../db/queries/rencana/perjanjian.ts'
import { readBilangan } from '../../domain/rencana/angka.ts'
import { type Iku, type Perjanjian, type Sasaran, TRIWULAN } from '../../domain/rencana/perjanjian.ts'
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

const PALING_BANYAK = 60
export const ARAH = ['naik', 'turun'] as const
export const GABUNGAN = ['jumlah', 'akhir'] as const

export type IsianPerjanjian = {
  readonly versi: number
  readonly aksi: string
  readonly sasaran: readonly Sasaran[]
  /** As it was typed; comes back after a refusal. */
  readonly tertulis: IsianTerketik
  /** Fields that hold no number. */
  readonly salahAngka: readonly string[]
}

/** The editor's form: `sasaran` and `iku.<sasaran>` list the lines in order, the fields of a line carry its id. */
export function readIsianPerjanjian(form: FormData): IsianPerjanjian {
  const salahAngka: string[] = []
  const angka = (nama: string) => {
    const nilai = readBilangan(readTeks(form, nama))
    if (nilai === undefined) salahAngka.push(nama)
    return nilai ?? null
  }
  const terbaca = new Set<string>()
  const sasaran = readIds(form, 'sasaran').map((id) => {
    const ikuIds = readIds(form, `iku.${id}`).filter((satu) => !terbaca.has(satu))
    for (const satu of ikuIds) terbaca.add(satu)
    return {
      id,
      uraian: readTeks(form, `sasaran.${id}`),
      iku: ikuIds.map((satu) => readIku(form, satu, angka)),
    }
  })

  return {
    versi: Number(form.get('versi') ?? Number.NaN),
    aksi: String(form.get('aksi') ?? 'simpan'),
    sasaran,
    tertulis: readIsian(form),
    salahAngka,
  }
}

function readIds(form: FormData, nama: string): string[] {
  return [...new Set(form.getAll(nama).map(String).filter(isUuid))].slice(0, PALING_BANYAK)
}

function readIku(form: FormData, id: string, angka: (nama: string) => number | null): Iku {
  return {
    id,
    uraian: readTeks(form, `uraian.${id}`),
    satuan: readTeks(form, `satuan.${id}`),
    target: angka(`target.${id}`),
    arah: readPilihan(form, `arah.${id}`, ARAH) ?? 'naik',
    gabungan: readPilihan(form, `gabungan.${id}`, GABUNGAN) ?? 'jumlah',
    formula: readTeks(form, `formula.${id}`),
    sumberData: readTeks(form, `sumber.${id}`),
    realisasiTahun: null,
    triwulan: TRIWULAN.map((triwulan) => ({
      triwulan,
      target: angka(`target.${id}.${triwulan}`),
      rencanaAksi: readTeks(form, `aksi.${id}.${triwulan}`),
      realisasi: null,
      keterangan: '',
    })),
  }
}

/** What a button of the editor does to the lines before they are saved. */
export function applyAksi(sasaran: readonly Sasaran[], aksi: string): readonly Sasaran[] {
  const [nama, id] = aksi.split(':')
  switch (nama) {
    case 'tambah-sasaran':
      return [...sasaran, { id: newId(), uraian: '', iku: [newIku()] }]
    case 'hapus-sasaran':
      return sasaran.filter((satu) => satu.id !== id)
    case 'tambah-iku':
      return sasaran.map((satu) => (satu.id === id ? { ...satu, iku: [...satu.iku, newIku()] } : satu))
    case 'hapus-iku':
      return sasaran.map((satu) => ({ ...satu, iku: satu.iku.filter((iku) => iku.id !== id) }))
    default:
      return sasaran
  }
}

function newIku(): Iku {
  return {
    id: newId(),
    uraian: '',
    satuan: '',
    target: null,
    arah: 'naik',
    gabungan: 'jumlah',
    formula: '',
    sumberData: '',
    realisasiTahun: null,
    triwulan: [],
  }
}

/** Realisation and remark of each line, by indicator and quarter. */
export function readRealisasi(form: FormData, { sasaran }: Pick<Perjanjian, 'sasaran'>) {
  const salahAngka: string[] = []
  const daftar = sasaran.flatMap(({ iku }) =>
    iku.flatMap(({ id }) =>
      [0, ...TRIWULAN].flatMap((triwulan): Realisasi[] => {
        const nama = `realisasi.${id}.${triwulan}`
        if (!form.has(nama)) return []
        const realisasi = readBilangan(readTeks(form, nama))
        if (realisasi === undefined) salahAngka.push(nama)
        const keterangan = readTeks(form, `keterangan.${id}.${triwulan}`)
        return [{ ikuId: id, triwulan, realisasi: realisasi ?? null, keterangan }]
      }),
    ),
  )

  return { daftar, salahAngka, tertulis: readIsian(form) }
}
