import type { JabatanTercatat, UnitTercatat } from '../../db/queries/impor/organisasi.ts'
import type { Tindakan } from '../../domain/organisasi/reorganisasi.ts'
import { isDalamMasa } from '../../domain/waktu/masa.ts'
import { type Baris, type Galat, teks } from '../impor/jenis.ts'
import type { Nilai } from '../impor/kolom.ts'

export const KOLOM_REORGANISASI = {
  tindakan: 'Tindakan',
  kode: 'Kode',
  mulai: 'Berlaku mulai',
  orang: 'NIP',
  nama: 'Nama',
  jenisUnit: 'Jenis unit',
  unit: 'Kode unit',
  jenisJabatan: 'Jenis jabatan',
  atasan: 'Kode jabatan atasan',
} as const

type Kunci = keyof typeof KOLOM_REORGANISASI

/** Cells that a row cannot do without, besides the code and the day. */
const PERLU: Record<Tindakan, readonly Kunci[]> = {
  'unit-baru': ['nama', 'jenisUnit'],
  'ubah-unit': [],
  'tutup-unit': [],
  'jabatan-baru': ['nama', 'jenisJabatan', 'unit'],
  'ubah-jabatan': [],
  'tutup-jabatan': [],
  pindah: ['orang'],
}

/** Cells that are empty although the row needs them. */
export function listKurang(baris: readonly Baris[]): Galat[] {
  return baris.flatMap((satu) =>
    PERLU[tindakanOf(satu)]
      .filter((kunci) => teks(satu, kunci) === '')
      .map((kunci) => ({
        baris: satu.nomor,
        kolom: KOLOM_REORGANISASI[kunci],
        penolakan: { kode: 'sel-kosong' as const },
      })),
  )
}

export function tindakanOf(baris: Baris): Tindakan {
  return teks(baris, 'tindakan') as Tindakan
}

/** A row as the import of units reads it; what it leaves empty stays as it is. */
export function barisUnit(satu: Baris, semua: readonly UnitTercatat[]): Baris {
  const mulai = teks(satu, 'mulai')
  const kini = semua
    .find(({ kode }) => kode === teks(satu, 'kode'))
    ?.masa.find((masa) => isDalamMasa(masa, mulai))
  const induk = semua.find(({ id }) => id === kini?.indukId)
  const { isi } = satu

  return berisi(satu, {
    kode: isi.kode,
    nama: isi.nama ?? kini?.nama,
    singkatan: isi.singkatan ?? (isi.nama ? null : kini?.singkatan),
    jenis: isi.jenisUnit ?? kini?.jenis,
    induk: isi.unit ?? induk?.kode,
    mulai,
  })
}

type Tercatat = { readonly unit: readonly UnitTercatat[]; readonly jabatan: readonly JabatanTercatat[] }

/** A row as the import of posts reads it; what it leaves empty stays as it is. */
export function barisJabatan(satu: Baris, { unit, jabatan }: Tercatat): Baris {
  const mulai = teks(satu, 'mulai')
  const kini = jabatan
    .find(({ kode }) => kode === teks(satu, 'kode'))
    ?.masa.find((masa) => isDalamMasa(masa, mulai))
  const tempat = unit.find(({ id }) => id === kini?.unitId)
  const atasan = jabatan.find(({ id }) => id === kini?.atasanId)
  const { isi } = satu

  return berisi(satu, {
    kode: isi.kode,
    nama: isi.nama ?? kini?.nama,
    jenis: isi.jenisJabatan ?? kini?.jenis,
    jenjang: isi.jenjang ?? kini?.jenjang,
    unit: isi.unit ?? tempat?.kode,
    atasan: isi.atasan ?? atasan?.kode,
    pimpinan: isi.pimpinan ?? kini?.isPimpinan ?? false,
    kelas: isi.kelas ?? kini?.kelas,
    mulai,
  })
}

/** A row as the import of assignments reads it. */
export function barisPindah(satu: Baris): Baris {
  const { orang, kode, mulai, nomorSk } = satu.isi

  return berisi(satu, { orang, jabatan: kode, jenis: 'definitif', mulai, sampai: null, nomorSk })
}

function berisi({ nomor }: Baris, isi: { readonly [kunci: string]: Nilai | undefined }): Baris {
  return {
    nomor,
    isi: Object.fromEntries(Object.entries(isi).map(([kunci, nilai]) => [kunci, nilai ?? null])),
  }
}
