import type { BentukSkp } from '../domain/skp/skp.ts'
import type { Perilaku } from './blok.ts'

const KALIMAT_FORMULIR: readonly (readonly [baku: string, pada: string])[] = [
  ['efektif, dan efisien', 'efektif, dan efisien.'],
]
const KALIMAT_JPT = [
  ...KALIMAT_FORMULIR,
  ['setia pada NKRI', 'setia pada Negara Kesatuan Republik Indonesia'],
]

/** Some forms print guides of conduct in words of their own (A.1.1 to A.1.7, B.1.4, C.1.1 and C.1.2). */
export function perilakuFormulir(perilaku: readonly Perilaku[], bentuk: BentukSkp): readonly Perilaku[] {
  const ganti = bentuk === 'jpt' ? KALIMAT_JPT : KALIMAT_FORMULIR
  const tulis = (teks: string) =>
    ganti.reduce((satu, [baku = '', pada = '']) => satu.replace(baku, pada), teks)

  return perilaku.map((baris) => ({ ...baris, panduan: baris.panduan.map(tulis) }))
}
