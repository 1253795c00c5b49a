import type { Jabatan, Unit } from '../susunan/bangun.ts'
import { ADMINISTRATOR } from './administrator.ts'
import type { IsiContoh } from './bentuk.ts'
import { FUNGSIONAL } from './fungsional.ts'
import { KESEHATAN } from './kesehatan.ts'
import { PELAKSANA } from './pelaksana.ts'
import { PENDIDIKAN } from './pendidikan.ts'
import { PIMPINAN } from './pimpinan.ts'

const PUSTAKA: { readonly [isi: string]: IsiContoh } = {
  ...PIMPINAN,
  ...ADMINISTRATOR,
  ...KESEHATAN,
  ...PENDIDIKAN,
  ...FUNGSIONAL,
  ...PELAKSANA,
}

export function isiJabatanContoh(jabatan: Jabatan): IsiContoh {
  const isi = PUSTAKA[jabatan.isi]
  if (!isi) throw new Error(`Tidak ada contoh untuk ${jabatan.isi}`)

  return isi
}

/** Puts the post's own unit into a sentence. */
export function isiTempat(teks: string, { unit }: Jabatan): string {
  return teks
    .replaceAll('{urusan}', unit.urusan)
    .replaceAll('{unit}', unit.nama)
    .replaceAll('{opd}', opdUnit(unit).singkatan)
    .replaceAll('{wilayah}', unit.nama.replace(/^(Puskesmas|RSUD) /, ''))
}

function opdUnit(unit: Unit): Unit {
  return unit.induk?.induk ? opdUnit(unit.induk) : unit
}
