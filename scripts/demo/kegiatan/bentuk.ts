import type { Bukti, StatusEntri } from '../../../src/domain/aktivitas/aktivitas.ts'
import type { Skp } from '../skp/bentuk.ts'

export type Entri = {
  readonly id: string
  readonly skp: Skp
  readonly tanggal: string
  readonly mulaiMenit: number
  readonly selesaiMenit: number
  readonly durasiMenit: number
  readonly uraian: string
  readonly rhkId: string
  readonly jumlah: number
  readonly satuan: string
  readonly bukti: readonly Bukti[]
  readonly tanda: readonly string[]
  readonly status: StatusEntri
  readonly alasan: string | null
  readonly diperiksaPada: string | null
  readonly diterimaPada: string
}
