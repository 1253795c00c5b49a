import { NAMA_ASPEK } from '../domain/skp/istilah.ts'
import type { Aspek } from '../domain/skp/skp.ts'
import { type Identitas, identitas, type Pengesahan, type Perilaku, tandaTangan } from './blok.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type IndikatorSkp = {
  readonly aspek?: Aspek | undefined
  readonly uraian: string
  readonly target: string
}

export type Diintervensi = {
  readonly uraian: string
  /** Only when the superior is JPT or leads an independent unit: the indicators stand under the RHK. */
  readonly indikator?: readonly string[] | undefined
}

/** All that a person plans under one RHK of the superior. */
export type KelompokRhk<I> = {
  readonly diintervensi: Diintervensi
  readonly rhk: readonly { readonly uraian: string; readonly indikator: readonly I[] }[]
}

export type SkpKuantitatif = Identitas & {
  readonly utama: readonly KelompokRhk<IndikatorSkp>[]
  readonly tambahan: readonly KelompokRhk<IndikatorSkp>[]
  readonly perilaku: readonly Perilaku[]
  readonly pengesahan: Pengesahan
  readonly catatanKaki?: readonly string[] | undefined
}

const CATATAN_KAKI = [
  '* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi',
  '** Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai',
]

/** SKP of a pejabat administrasi or fungsional, quantitative (FORMAT A.1.7, PermenPANRB 6/2022 p. 57-59). */
export function skpKuantitatif(data: SkpKuantitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...identitas(data),
    utama: nomori(data.utama, 1),
    tambahan: nomori(data.tambahan, data.utama.length + 1),
    perilaku: perilakuFormulir(data.perilaku, 'ja-jf'),
    tandaTangan: tandaTangan(data, data.pengesahan),
    catatanKaki: data.catatanKaki ?? CATATAN_KAKI,
  }
  return renderPdf('skp-kuantitatif', isi, cetak)
}

/** Numbers run on from A to B, as in the form. */
export function nomori<I extends { readonly aspek?: Aspek | undefined }>(
  kelompok: readonly KelompokRhk<I>[],
  mulai: number,
) {
  return kelompok.map(({ diintervensi, rhk }, i) => ({
    nomor: mulai + i,
    diintervensi: tulisDiintervensi(diintervensi),
    rhk: rhk.map((r) => ({
      uraian: r.uraian,
      indikator: r.indikator.map((iki) => ({ ...iki, aspek: iki.aspek && NAMA_ASPEK[iki.aspek] })),
    })),
  }))
}

function tulisDiintervensi({ uraian, indikator }: Diintervensi): string {
  return indikator?.length ? [uraian, 'Indikator Kinerja Individu:', ...indikator].join('\n') : uraian
}
