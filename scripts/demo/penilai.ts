import type { Orang, Penugasan } from './penempatan.ts'
import type { Jabatan } from './susunan/bangun.ts'

export type Penilai = {
  readonly penilaiId: string | null
  readonly penilaiJabatan: Jabatan | undefined
  readonly atasanPenilaiId: string | null
}

export type Khusus = { readonly pegawaiId: string; readonly penilaiId: string }

/** Who rates each employee on a day: the holder of the superior post, else whoever acts there, else the next superior. */
export function penilaiPada(
  tanggal: string,
  { orang, penugasan, khusus }: { orang: Orang; penugasan: readonly Penugasan[]; khusus: readonly Khusus[] },
): Map<string, Penilai> {
  const berlaku = penugasan.filter((p) => p.mulai <= tanggal && (p.sampai ?? tanggal) >= tanggal)
  const pemegang = new Map<string, string>()
  for (const jenis of ['plh', 'plt', 'definitif'] as const)
    for (const p of berlaku)
      if (p.jenis === jenis && p.jabatan.pimpinan) pemegang.set(p.jabatan.id, p.pejabatId)
  for (const p of berlaku)
    if (p.jenis === 'definitif' && !pemegang.has(p.jabatan.id)) pemegang.set(p.jabatan.id, p.pejabatId)
  const definitif = new Map(
    berlaku.flatMap((p) => (p.jenis === 'definitif' ? [[p.pejabatId, p.jabatan] as const] : [])),
  )
  const naik = (
    jabatan: Jabatan | undefined,
    bukan: string,
  ): { id: string; jabatan: Jabatan } | undefined => {
    const atasan = jabatan?.atasan
    if (!atasan) return undefined
    const id = pemegang.get(atasan.id)
    return id && id !== bukan ? { id, jabatan: atasan } : naik(atasan, bukan)
  }

  return new Map(
    orang.pegawai.map((p) => {
      const langsung = naik(definitif.get(p.id) ?? p.jabatan, p.id)
      const khususnya = khusus.find((k) => k.pegawaiId === p.id)
      const jabatan = khususnya ? definitif.get(khususnya.penilaiId) : langsung?.jabatan
      const penilaiId = khususnya?.penilaiId ?? langsung?.id ?? null
      return [p.id, { penilaiId, penilaiJabatan: jabatan, atasanPenilaiId: naik(jabatan, p.id)?.id ?? null }]
    }),
  )
}
