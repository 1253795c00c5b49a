import type pg from 'pg'
import { muat, rentang } from '../muat.ts'
import type { Susunan } from './bangun.ts'

const KELAS: { readonly [jenis: string]: number } = {
  'jpt-pratama': 14,
  administrator: 11,
  pengawas: 9,
  fungsional: 8,
  pelaksana: 6,
}
const SEJAK = '2022-01-01'

export type BarisInstansi = {
  readonly nama: string
  readonly pemerintah: string
  readonly kota: string
  readonly zona: string
  readonly sebutan_zona: string
}

/** Writes the instansi's row, its units and its posts. */
export async function muatSusunan(
  client: pg.ClientBase,
  { unit, jabatan }: Susunan,
  instansi: BarisInstansi,
): Promise<void> {
  await muat(client, 'instansi', [{ id: 1, ...instansi }])
  await muat(
    client,
    'unit',
    unit.map(({ id, kode, jalur }) => ({ id, kode, jalur })),
  )
  await muat(
    client,
    'unit_masa',
    unit.map(({ id, nama, singkatan, jenis, induk }) => ({
      id: masaDari(id),
      unit_id: id,
      berlaku: rentang(SEJAK),
      nama,
      singkatan,
      jenis,
      induk_id: induk?.id ?? null,
    })),
  )
  await muat(
    client,
    'jabatan',
    jabatan.map(({ id, kode }) => ({ id, kode })),
  )
  await muat(
    client,
    'jabatan_masa',
    jabatan.map((j) => ({
      id: masaDari(j.id),
      jabatan_id: j.id,
      berlaku: rentang(SEJAK),
      nama: j.nama,
      jenis: j.jenis,
      jenjang: j.jenjang ?? null,
      unit_id: j.unit.id,
      atasan_id: j.atasan?.id ?? null,
      is_pimpinan: j.pimpinan ?? false,
      kelas: KELAS[j.jenis] ?? null,
    })),
  )
}

/** The id of a thing's first period, made from the thing's own. */
function masaDari(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith('f') ? '0' : 'f'}`
}
