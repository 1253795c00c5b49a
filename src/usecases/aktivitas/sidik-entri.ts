import { createHash } from 'node:crypto'
import type { IsiEntri } from '../../domain/aktivitas/aktivitas.ts'

/** The fingerprint of what was written: the same words sent twice are one entry. */
export function sidikEntri(isi: IsiEntri): string {
  const {
    tanggal,
    mulaiMenit,
    selesaiMenit,
    durasiMenit,
    uraian,
    rhkId,
    keluaranJumlah,
    keluaranSatuan,
    bukti,
  } = isi
  const teks = [
    tanggal,
    mulaiMenit,
    selesaiMenit,
    durasiMenit,
    uraian,
    rhkId,
    keluaranJumlah,
    keluaranSatuan,
    bukti,
  ]

  return createHash('sha256').update(JSON.stringify(teks)).digest('hex')
}
