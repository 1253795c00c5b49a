import type { Organisasi } from './organisasi.ts'
import { atasanPenilai, type Langkah, type Penilai, penilai } from './penilai.ts'

/** Where one person works today, who rates them, who stands above that rater, and why. */
export type Penempatan = {
  readonly pegawaiId: string
  readonly jabatanId: string
  readonly unitId: string
  readonly penilaiId: string | null
  readonly penilaiJabatanId: string | null
  readonly atasanPenilaiId: string | null
  readonly sebagai: Penilai['sebagai'] | 'tidak-ada'
  readonly alasan: { readonly kalimat: string; readonly langkah: readonly Langkah[] }
  readonly pada: string
}

/** Where somebody who has left worked last, who rates that work today, and who stands above. */
export type PenempatanTerakhir = Pick<
  Penempatan,
  'pegawaiId' | 'jabatanId' | 'unitId' | 'penilaiId' | 'atasanPenilaiId'
>

export type TempatTerakhir = Pick<Penempatan, 'pegawaiId' | 'jabatanId' | 'unitId'>

const TANPA_PENILAI = 'Belum ada pejabat penilai di atas jabatan ini. Hubungi admin perangkat daerah.'

/** Penempatan kini: one row for each employee who holds a post that day. */
export function penempatanKini(organisasi: Organisasi, pegawaiIds: readonly string[]): Penempatan[] {
  return pegawaiIds.flatMap((pegawaiId) => {
    const jabatanId = organisasi.tempat.get(pegawaiId)?.definitif
    const jabatan = jabatanId ? organisasi.jabatan.get(jabatanId) : undefined
    if (!jabatan) return []

    const dia = penilai(organisasi, pegawaiId)
    const atasan = atasanPenilai(organisasi, pegawaiId)
    const langkah = dia.ok ? dia.value.langkah : dia.penolakan.langkah

    return {
      pegawaiId,
      jabatanId: jabatan.id,
      unitId: jabatan.unitId,
      penilaiId: dia.ok ? dia.value.penilaiId : null,
      penilaiJabatanId: dia.ok ? dia.value.jabatanId : null,
      atasanPenilaiId: atasan.ok ? atasan.value.penilaiId : null,
      sebagai: dia.ok ? dia.value.sebagai : 'tidak-ada',
      alasan: { kalimat: dia.ok ? dia.value.kalimat : TANPA_PENILAI, langkah },
      pada: organisasi.tanggal,
    }
  })
}

/** Penempatan terakhir: the last post of whoever left still has a superior, who rates what was done there (Lampiran Bab IV.A.2-4 and A.11). */
export function penempatanTerakhir(
  organisasi: Organisasi,
  tempatTerakhir: readonly TempatTerakhir[],
): PenempatanTerakhir[] {
  const tempat = new Map(organisasi.tempat)
  for (const { pegawaiId, jabatanId } of tempatTerakhir)
    tempat.set(pegawaiId, { definitif: jabatanId, dinilaiDi: jabatanId })
  const denganMereka = { ...organisasi, tempat }

  return tempatTerakhir.map((satu) => {
    const dia = penilai(denganMereka, satu.pegawaiId)
    const atasan = atasanPenilai(denganMereka, satu.pegawaiId)

    return {
      ...satu,
      penilaiId: dia.ok ? dia.value.penilaiId : null,
      atasanPenilaiId: atasan.ok ? atasan.value.penilaiId : null,
    }
  })
}
