import type { JenisUnit } from '../../../src/domain/organisasi/istilah.ts'
import { pembuatId } from '../acak.ts'
import type { RancanganJabatan, RancanganUnit } from './rancangan.ts'

export type Unit = {
  readonly id: string
  readonly kode: string
  readonly nama: string
  readonly singkatan: string
  readonly jenis: JenisUnit
  readonly urusan: string
  readonly jalur: string
  readonly induk: Unit | undefined
}

export type Jabatan = Omit<RancanganJabatan, 'atasan'> & {
  readonly id: string
  readonly kode: string
  readonly unit: Unit
  /** Set once every post exists. */
  atasan: Jabatan | undefined
}

export type Susunan = { readonly unit: readonly Unit[]; readonly jabatan: readonly Jabatan[] }

const AWAL = '2022-01-01'

/** Gives every unit and post of the paper city its id, its path and its superior post. */
export function bangunSusunan(rancangan: RancanganUnit): Susunan {
  const id = pembuatId('susunan')
  const unit: Unit[] = []
  const jabatan: { jabatan: Jabatan; atasan: string | undefined }[] = []

  const turun = (r: RancanganUnit, induk: Unit | undefined) => {
    const label = r.kode.replaceAll('-', '_')
    const jalur = induk ? `${induk.jalur}.${label}` : label
    const { kode, nama, singkatan, jenis, urusan } = r
    const ini: Unit = { id: id(AWAL), kode, nama, singkatan, jenis, urusan, jalur, induk }
    unit.push(ini)
    for (const { atasan, ...j } of r.jabatan) {
      jabatan.push({
        atasan,
        jabatan: { ...j, id: id(AWAL), kode: `${kode}/${slug(j.nama)}`, unit: ini, atasan: undefined },
      })
    }
    for (const anak of r.anak) turun(anak, ini)
  }
  turun(rancangan, undefined)
  hubungkan(jabatan)

  return { unit, jabatan: jabatan.map((j) => j.jabatan) }
}

/** Short names for the superiors that are not simply the head of the unit above. */
const SEBUTAN: { readonly [kunci: string]: string } = {
  'wali-kota': 'kota/wali-kota-samarinda',
  'asisten-1': 'setda/asisten-pemerintahan-dan-kesejahteraan-rakyat',
  'asisten-2': 'setda/asisten-perekonomian-dan-pembangunan',
  'asisten-3': 'setda/asisten-administrasi-umum',
}

function hubungkan(semua: { jabatan: Jabatan; atasan: string | undefined }[]) {
  const menurutKode = new Map(semua.map(({ jabatan }) => [jabatan.kode, jabatan]))
  const kepala = new Map(
    semua.flatMap(({ jabatan }) => (jabatan.pimpinan ? [[jabatan.unit.id, jabatan] as const] : [])),
  )
  for (const { jabatan, atasan } of semua) {
    if (atasan) {
      jabatan.atasan = menurutKode.get(SEBUTAN[atasan] ?? atasan)
      if (!jabatan.atasan) throw new Error(`Atasan ${atasan} tidak ada`)
    } else {
      jabatan.atasan = kepalaTerdekat(jabatan.pimpinan ? jabatan.unit.induk : jabatan.unit, kepala)
    }
  }
}

function kepalaTerdekat(unit: Unit | undefined, kepala: ReadonlyMap<string, Jabatan>): Jabatan | undefined {
  if (!unit) return undefined

  return kepala.get(unit.id) ?? kepalaTerdekat(unit.induk, kepala)
}

export function slug(teks: string): string {
  return teks
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
