import { NAMA_HARI } from '../../domain/kehadiran/istilah.ts'
import { type JamHari, jamKerjaAsn, jamKerjaSamarinda } from '../../domain/waktu/jam-kerja.ts'
import { writeJamSehari } from '../../domain/waktu/jam-sehari.ts'
import type { IsianTerketik } from '../forms/isian.ts'

type Contoh = {
  readonly id: string
  readonly nama: string
  readonly isian: IsianTerketik
  readonly jam: (hari: number, pada: Pada) => JamHari | null
}

/** A day, and the hours of breaks that the instansi set for it. */
type Pada = { readonly tanggal: string; readonly istirahat: Parameters<typeof jamKerjaAsn.apply>[2] }

const samarinda =
  (pola: 'lima-hari' | 'enam-hari'): Contoh['jam'] =>
  (hari, { tanggal }) =>
    jamKerjaSamarinda.apply({ pola, hari }, tanggal).nilai

/** What the rules give, to start from; the office may write otherwise. */
export const CONTOH_JAM: readonly Contoh[] = [
  {
    id: 'lima-hari',
    nama: 'Lima hari kerja',
    isian: { pola: 'lima-hari', dasar: 'Perwali Samarinda 31/2022 Pasal 3' },
    jam: samarinda('lima-hari'),
  },
  {
    id: 'enam-hari',
    nama: 'Enam hari kerja',
    isian: { pola: 'enam-hari', dasar: 'Perwali Samarinda 31/2022 Pasal 4' },
    jam: samarinda('enam-hari'),
  },
  {
    id: 'ramadan',
    nama: 'Ramadan',
    isian: { pola: 'lima-hari', isKhusus: 'ya', dasar: 'Perpres 21/2023 Pasal 4' },
    jam: (hari, { tanggal, istirahat }) =>
      jamKerjaAsn.apply({ masa: 'ramadan', hari }, tanggal, istirahat).nilai,
  },
  {
    id: 'giliran',
    nama: 'Bergiliran',
    isian: { pola: 'giliran', dasar: 'Perwali Samarinda 31/2022 Pasal 4' },
    jam: () => null,
  },
]

/** A form filled by a rule in force on that day. */
export function isianContoh(id: string | undefined, pada: Pada): IsianTerketik {
  const contoh = CONTOH_JAM.find((satu) => satu.id === id)
  if (!contoh) return { mulai: pada.tanggal }
  const jam = NAMA_HARI.map((_, i) => {
    const sehari = contoh.jam(i + 1, pada)
    return [`hari${i + 1}`, sehari ? writeJamSehari(sehari) : '']
  })

  return { ...contoh.isian, nama: contoh.nama, mulai: pada.tanggal, ...Object.fromEntries(jam) }
}
