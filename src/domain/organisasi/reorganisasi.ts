import type { Penempatan } from './penempatan.ts'

export const NAMA_TINDAKAN = {
  'unit-baru': 'Unit baru',
  'ubah-unit': 'Ubah unit',
  'tutup-unit': 'Tutup unit',
  'jabatan-baru': 'Jabatan baru',
  'ubah-jabatan': 'Ubah jabatan',
  'tutup-jabatan': 'Tutup jabatan',
  pindah: 'Pindah pegawai',
} as const

/** What one row of a reorganisation does. */
export type Tindakan = keyof typeof NAMA_TINDAKAN

type Tempat = Pick<Penempatan, 'pegawaiId' | 'jabatanId' | 'unitId' | 'penilaiId'>

/** Somebody whose post, unit or rater is another on the day; null where there is none. */
export type Bergeser = {
  readonly pegawaiId: string
  readonly sebelum: Tempat | null
  readonly sesudah: Tempat | null
}

/** Whom a reorganisation reaches: everybody whose post, unit or rater differs between two organisations of one day (PermenPANRB 6/2022 Lampiran Bab II.C.6-7). */
export function listBergeser(sebelum: readonly Tempat[], sesudah: readonly Tempat[]): Bergeser[] {
  const lama = new Map(sebelum.map((satu) => [satu.pegawaiId, satu]))
  const baru = new Map(sesudah.map((satu) => [satu.pegawaiId, satu]))

  return [...new Set([...lama.keys(), ...baru.keys()])].flatMap((pegawaiId) => {
    const [dari, ke] = [lama.get(pegawaiId) ?? null, baru.get(pegawaiId) ?? null]
    return isSama(dari, ke) ? [] : [{ pegawaiId, sebelum: dari, sesudah: ke }]
  })
}

function isSama(a: Tempat | null, b: Tempat | null): boolean {
  return a?.jabatanId === b?.jabatanId && a?.unitId === b?.unitId && a?.penilaiId === b?.penilaiId
}
