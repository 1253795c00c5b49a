import type { Entri } from '../aktivitas/aktivitas.ts'

type EntriRealisasi = Pick<Entri, 'tanggal' | 'status' | 'keluaranJumlah' | 'keluaranSatuan'>

/** What the accepted entries of a result add up to; `keluaran` is largest first. */
export type Realisasi = {
  readonly keluaran: readonly { readonly satuan: string; readonly jumlah: number }[]
  readonly entri: number
  readonly hari: number
}

/** Realisasi of a result, drawn from what the rater accepted day by day (Lampiran, Format B.1.2). */
export function realisasiHasil(entri: readonly EntriRealisasi[]): Realisasi {
  const disetujui = entri.filter(({ status }) => status === 'disetujui')

  return {
    keluaran: jumlahPerSatuan(disetujui),
    entri: disetujui.length,
    hari: new Set(disetujui.map(({ tanggal }) => tanggal)).size,
  }
}

/** The realisasi as one sentence that an evaluation form can carry. */
export function kalimatRealisasi({ keluaran, entri, hari }: Realisasi): string {
  if (entri === 0) return 'Belum ada kegiatan yang disetujui.'
  const catatan = `${entri} kegiatan disetujui pada ${hari} hari`
  if (keluaran.length === 0) return `${catatan}.`

  return `${keluaran.map(({ satuan, jumlah }) => `${angka(jumlah)} ${satuan}`).join(', ')} dari ${catatan}.`
}

/** Hundredths are added as whole numbers, so that 0,1 and 0,2 make 0,3. */
function jumlahPerSatuan(entri: readonly EntriRealisasi[]): Realisasi['keluaran'] {
  const perseratus = new Map<string, number>()
  for (const { keluaranJumlah, keluaranSatuan } of entri) {
    if (keluaranJumlah === null || keluaranSatuan === null) continue
    const satuan = keluaranSatuan.trim().toLowerCase()
    perseratus.set(satuan, (perseratus.get(satuan) ?? 0) + Math.round(keluaranJumlah * 100))
  }

  return [...perseratus]
    .map(([satuan, jumlah]) => ({ satuan, jumlah: jumlah / 100 }))
    .sort((satu, lain) => lain.jumlah - satu.jumlah || satu.satuan.localeCompare(lain.satuan, 'id'))
}

function angka(jumlah: number): string {
  return jumlah.toLocaleString('id-ID', { maximumFractionDigits: 2 })
}
