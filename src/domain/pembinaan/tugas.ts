import {
  type Bimbingan,
  bagianMilik,
  isDitandatangani,
  isSelesai,
  kekuranganBagian,
  type Sisi,
} from './bimbingan.ts'

/** What guidance asks next of one of its two sides. */
export type TugasBimbingan = 'isi' | 'tanda-tangan' | 'pendapat' | 'kompetensi'

type Berlanjut = Bimbingan & { readonly adaPendapat: boolean; readonly adaKompetensi: boolean }

/** First the own parts, then the signature; afterwards the employee's words and the guide's evaluation (Lampiran Bab III.D.4.e-h). */
export function tugasBimbingan(bimbingan: Berlanjut, sisi: Sisi | undefined): TugasBimbingan | null {
  if (!sisi) return null
  if (!isSelesai(bimbingan)) {
    if (isDitandatangani(bimbingan, sisi)) return null
    const { jenis, isi } = bimbingan
    const kurang = bagianMilik(jenis, sisi).flatMap((bagian) => kekuranganBagian(bagian, isi))

    return kurang.length > 0 ? 'isi' : 'tanda-tangan'
  }
  if (sisi === 'pegawai') return bimbingan.adaPendapat ? null : 'pendapat'

  return bimbingan.adaKompetensi ? null : 'kompetensi'
}
