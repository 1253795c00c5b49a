import { listAtasanOf, type Pengingat } from '../../../db/queries/penilaian/pengingat.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import type { SaatJam } from './jam.ts'

/** Something whose last day has gone by without the act that it asked of somebody. */
export type Lewat = Omit<Pengingat, 'isi'> & {
  /** What waits, continuing "...". */
  readonly apa: string
}

/** Whoever let a limit go by is told once, and so is whoever rates them; what was late before the clock began is left to people. */
export async function tellLewat({ tx, hari, sejak }: SaatJam, lewat: readonly Lewat[]): Promise<Pengingat[]> {
  const baru = lewat.filter(({ batas }) => batas >= sejak && batas < hari)
  const siapa = await listAtasanOf(
    tx,
    baru.map(({ pejabatId }) => pejabatId),
  )

  return baru.flatMap(({ apa, ...satu }) => {
    const { nama, penilaiId } = siapa.get(satu.pejabatId) ?? { nama: '', penilaiId: null }
    const hal = `lewat/${satu.hal}`
    const batas = tanggalPanjang(satu.batas)
    const sendiri = { ...satu, hal, isi: `${apa} masih menunggu Anda, padahal batasnya ${batas}.` }
    const isi = `${apa} masih menunggu ${nama}, padahal batasnya ${batas}.`

    return penilaiId
      ? [sendiri, { ...satu, hal: `${hal}/${satu.pejabatId}`, pejabatId: penilaiId, isi }]
      : [sendiri]
  })
}
