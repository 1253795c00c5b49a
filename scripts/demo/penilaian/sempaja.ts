import type { Skp } from '../skp/bentuk.ts'
import { TOKOH } from '../tokoh.ts'
import type { Kemajuan, Nilai } from './nilai.ts'

/** The team's quadrant as drawn, the midwife not counted: how many people in which cell. */
const KUADRAN: readonly (readonly [number, Nilai])[] = [
  [3, { hasil: 'di atas', perilaku: 'sesuai' }],
  [3, { hasil: 'di atas', perilaku: 'di atas' }],
  [9, { hasil: 'sesuai', perilaku: 'sesuai' }],
  [2, { hasil: 'sesuai', perilaku: 'di atas' }],
  [1, { hasil: 'di bawah', perilaku: 'sesuai' }],
]

type Keadaan = { readonly kemajuan: Kemajuan; readonly nilai?: Nilai }

/** Where the evaluation of the puskesmas' team stands in the open window. */
export function nilaiSempaja(skp: readonly Skp[]): Map<string, Keadaan> {
  const bidan = TOKOH.find((t) => t.kunci === 'bidan')?.nip
  const sel = KUADRAN.flatMap(([banyak, nilai]) => Array.from({ length: banyak }, () => nilai))
  let n = 0

  return new Map(
    skp.flatMap((s): [string, Keadaan][] => {
      if (s.jabatan.pimpinan) return []
      if (s.pegawai.nip === bidan)
        return [[s.id, { kemajuan: 'draf', nilai: { hasil: 'sesuai', perilaku: 'di atas' } }]]
      const nilai = sel[n++]
      return [[s.id, nilai ? { kemajuan: 'selesai', nilai } : { kemajuan: 'belum' }]]
    }),
  )
}
