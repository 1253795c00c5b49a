import { NAMA_PENDEKATAN } from '../../domain/skp/istilah.ts'
import {
  BAGIAN_LAMPIRAN,
  type ManualIndikator,
  NAMA_KUALITAS,
  NAMA_PELAPORAN,
} from '../../domain/skp/lampiran.ts'
import type { IsiNaskah, TulisanSkp } from '../../domain/skp/naskah.ts'
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

/** The same with annex and manuals, which stand on pages of their own. */
export function perbedaanNaskah(tersimpan: IsiNaskah, saya: IsiNaskah): BedaTulisan[] {
  const lampiran = BAGIAN_LAMPIRAN.flatMap(({ bagian, nama }) => {
    const [lama, baru] = [tersimpan, saya].map((isi) => isi.lampiran[bagian].join('\n'))
    return lama === baru ? [] : [{ label: nama, tersimpan: lama ?? '', saya: baru ?? '' }]
  })

  return [...perbedaanSkp(tersimpan, saya), ...lampiran, ...perbedaanManual(tersimpan, saya)]
}

function perbedaanManual(tersimpan: IsiNaskah, saya: IsiNaskah): BedaTulisan[] {
  const indikator = new Map(
    [...tersimpan.rhk, ...saya.rhk].flatMap((rhk) => rhk.indikator).map(({ id, uraian }) => [id, uraian]),
  )

  return [...indikator].flatMap(([id, uraian]) => {
    const [lama, baru] = [tersimpan, saya].map(({ manual }) => tulisManual(manual[id]))
    return lama === baru ? [] : [{ label: `Manual ${uraian}`, tersimpan: lama ?? '', saya: baru ?? '' }]
  })
}

function tulisManual(manual: ManualIndikator | undefined): string {
  if (!manual) return ''
  const { kualitas, pelaporan, ...teks } = manual
  const pilihan = [kualitas && NAMA_KUALITAS[kualitas], pelaporan && NAMA_PELAPORAN[pelaporan]]

  return [...Object.values(teks), ...pilihan].filter(Boolean).join('\n')
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
