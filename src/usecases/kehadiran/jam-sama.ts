import type { IsiJamKerja, JamSehari } from '../../db/queries/kehadiran/kalender.ts'

const KUNCI = ['unitId', 'isKhusus', 'mulai', 'sampai', 'nama', 'pola', 'dasar'] as const

/** Whether two working hours say the same, day by day. */
export function isJamSama(a: IsiJamKerja, b: IsiJamKerja): boolean {
  return KUNCI.every((satu) => a[satu] === b[satu]) && tulis(a.jam) === tulis(b.jam)
}

function tulis(jam: readonly JamSehari[]): string {
  return jam
    .map((satu) =>
      [
        satu.hari,
        satu.mulaiMenit,
        satu.selesaiMenit,
        satu.istirahatMulaiMenit,
        satu.istirahatSelesaiMenit,
      ].join('/'),
    )
    .join(' ')
}
