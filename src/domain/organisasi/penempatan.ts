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

const TANPA_PENILAI = 'Belum ada pejabat penilai di atas jabatan ini. Hubungi admin kepegawaian.'

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
