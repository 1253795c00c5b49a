import type { Capaian } from '../../../src/domain/penilaian/capaian-organisasi.ts'
import { acak, pembuatId } from '../acak.ts'
import type { Jabatan } from '../susunan/bangun.ts'
import type { Periode } from './periode.ts'

export type CapaianUnit = {
  readonly id: string
  readonly unitId: string
  readonly periode: Periode
  readonly capaian: Capaian
  readonly dasar: string
  readonly oleh: string
  readonly pada: string
}

const DASAR: { readonly [capaian in Capaian]: string } = {
  Istimewa: 'Seluruh target rencana aksi terlampaui.',
  Baik: 'Target rencana aksi tercapai, sebagian besar tepat waktu.',
  'Butuh Perbaikan': 'Sebagian target rencana aksi belum tercapai.',
  Kurang: 'Sebagian besar target rencana aksi belum tercapai.',
  'Sangat Kurang': 'Sebagian besar rencana aksi belum berjalan.',
}

type Kepala = { readonly jabatan: Jabatan; readonly oleh: string | undefined }
type Bahan = {
  readonly kepala: readonly Kepala[]
  readonly hariIni: string
}

/** What each led unit achieved in a period, set by whoever rates its head; in an open window some are still missing. */
export function capaianUnit(periode: Periode, { kepala, hariIni }: Bahan): CapaianUnit[] {
  const id = pembuatId(`capaian/${periode.id}`)

  return kepala.flatMap(({ jabatan, oleh }) => {
    const a = acak(`capaian/${jabatan.unit.kode}/${periode.mulai}/${periode.jenis}`)
    const isSempaja = jabatan.unit.kode === 'pkm-sempaja'
    const pada = Temporal.PlainDate.from(periode.jendela[0])
      .add({ days: a.antara(1, 9) })
      .toString()
    if (!oleh || pada >= hariIni || (!isSempaja && periode.jendela[1] >= hariIni && a.peluang(0.15)))
      return []
    const capaian = isSempaja ? 'Baik' : pilihCapaian(a.pecahan())
    return [
      {
        id: id(periode.mulai),
        unitId: jabatan.unit.id,
        periode,
        capaian,
        dasar: DASAR[capaian],
        oleh,
        pada: `${pada}T10:15:00+08:00`,
      },
    ]
  })
}

function pilihCapaian(n: number): Capaian {
  if (n < 0.09) return 'Istimewa'
  if (n < 0.84) return 'Baik'

  return n < 0.97 ? 'Butuh Perbaikan' : 'Kurang'
}
