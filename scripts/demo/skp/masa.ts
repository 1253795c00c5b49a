import type { Pegawai } from '../pegawai.ts'
import type { Penugasan } from '../penempatan.ts'
import type { Penilai } from '../penilai.ts'
import type { Masa } from './buat.ts'

type Bahan = {
  readonly pegawai: readonly Pegawai[]
  readonly penugasan: readonly Penugasan[]
  readonly penilai: ReadonlyMap<string, Penilai>
  /** Raters as they were before the one who moved did so. */
  readonly penilaiDulu: ReadonlyMap<string, Penilai>
}

/** The stretches of a year that need a plan: one for most people, two for whoever moved. */
export function susunMasa(tahun: number, { pegawai, penugasan, penilai, penilaiDulu }: Bahan): Masa[] {
  const awal = `${tahun}-01-01`
  const akhir = `${tahun}-12-31`
  const milik = Map.groupBy(
    penugasan.filter((p) => p.jenis === 'definitif'),
    (p) => p.pejabatId,
  )

  return pegawai.flatMap((p) =>
    (milik.get(p.id) ?? []).flatMap((tugas): Masa[] => {
      const mulai = tugas.mulai > awal ? tugas.mulai : awal
      const sampai = tugas.sampai !== undefined && tugas.sampai < akhir ? tugas.sampai : akhir
      if (tugas.mulai > akhir || sampai < awal || mulai > sampai) return []
      const peta = tugas.sampai === undefined ? penilai : penilaiDulu
      return [
        {
          pegawai: p,
          jabatan: tugas.jabatan,
          penilaiId: peta.get(p.id)?.penilaiId ?? null,
          tahun,
          mulai,
          sampai,
        },
      ]
    }),
  )
}
