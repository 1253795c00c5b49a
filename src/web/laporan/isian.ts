import type { TulisanLaporan } from '../../domain/laporan/laporan-unit.ts'
import { readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

const BARIS_PALING_BANYAK = 60

export type IsianLaporan = {
  readonly periodeId: string
  readonly versi: number
  readonly aksi: string
  readonly tulisan: TulisanLaporan
}

/** The head's form: `perbaikan.<id>` is what is to be mended of one indicator. */
export function readIsianLaporan(form: FormData): IsianLaporan {
  const ids = [...form.keys()].flatMap((kunci) => {
    const [nama, id = ''] = kunci.split('.')
    return nama === 'perbaikan' && isUuid(id) ? [id] : []
  })
  const perbaikanIku = [...new Set(ids)].slice(0, BARIS_PALING_BANYAK).flatMap((id) => {
    const teks = readTeks(form, `perbaikan.${id}`)
    return teks === '' ? [] : [[id, teks] as const]
  })

  return {
    periodeId: String(form.get('periode')),
    versi: Number(form.get('versi') ?? Number.NaN),
    aksi: String(form.get('aksi') ?? 'simpan'),
    tulisan: {
      dikerjakan: readTeks(form, 'dikerjakan'),
      perbaikan: readTeks(form, 'perbaikan'),
      perbaikanIku: Object.fromEntries(perbaikanIku),
    },
  }
}

type Nomor = { readonly ikuId: string; readonly nomor: string }

/** Where the stored report and one's own writing differ. */
export function perbedaanLaporan(
  tersimpan: TulisanLaporan,
  saya: TulisanLaporan,
  iku: readonly Nomor[],
): BedaTulisan[] {
  const kiri = bagian(tersimpan, iku)

  return bagian(saya, iku).flatMap(([label, teks], i) => {
    const lama = kiri[i]?.[1] ?? ''
    return lama === teks ? [] : [{ label, tersimpan: lama, saya: teks }]
  })
}

function bagian(
  { dikerjakan, perbaikan, perbaikanIku }: TulisanLaporan,
  iku: readonly Nomor[],
): (readonly [label: string, teks: string])[] {
  return [
    ['Yang dikerjakan dan yang berubah', dikerjakan],
    ...iku.map(({ ikuId, nomor }) => [`Perbaikan indikator ${nomor}`, perbaikanIku[ikuId] ?? ''] as const),
    ['Perbaikan lain', perbaikan],
  ]
}
