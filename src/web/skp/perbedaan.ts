import { NAMA_PENDEKATAN } from '../../domain/skp/istilah.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

/** Where two writings of one SKP differ, field by field. */
export function perbedaanSkp(tersimpan: TulisanSkp, saya: TulisanSkp): BedaTulisan[] {
  const kiri = fields(tersimpan)
  const kanan = fields(saya)
  const kunci = new Set([...kiri.keys(), ...kanan.keys()])

  return [...kunci].flatMap((satu) => {
    const lama = kiri.get(satu)
    const baru = kanan.get(satu)
    const label = (lama ?? baru)?.label ?? ''
    return lama?.teks === baru?.teks ? [] : [{ label, tersimpan: lama?.teks ?? '', saya: baru?.teks ?? '' }]
  })
}

type Isian = readonly [kunci: string, isi: { readonly label: string; readonly teks: string }]

function fields({ pendekatan, rhk, ekspektasi }: TulisanSkp): ReadonlyMap<string, Isian[1]> {
  const hasil = rhk.flatMap((baris, i): Isian[] => [
    [baris.id, { label: `Hasil kerja ${i + 1}`, teks: baris.uraian }],
    ...baris.indikator.map(({ id, uraian, target }, j): Isian => {
      const teks = [uraian, target].filter(Boolean).join(', target ')
      return [id, { label: `Indikator ${i + 1}.${j + 1}`, teks }]
    }),
  ])
  const perilaku = PERILAKU_KERJA.map(({ nilai, nama }): Isian => {
    return [nilai, { label: `Ekspektasi ${nama}`, teks: ekspektasi[nilai] ?? '' }]
  })

  const cara: Isian = ['pendekatan', { label: 'Pendekatan', teks: NAMA_PENDEKATAN[pendekatan] }]

  return new Map([cara, ...hasil, ...perilaku])
}
