import { type Identitas, identitas, type Pengesahan, type Perilaku, tandaTangan } from './blok.ts'
import { type HasilKualitatif, type IndikatorKualitatif, nomoriKualitatif } from './hasil-kualitatif.ts'
import { perilakuFormulir } from './perilaku-formulir.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type SkpKualitatif = Identitas &
  HasilKualitatif<IndikatorKualitatif> & {
    readonly perilaku: readonly Perilaku[]
    readonly pengesahan: Pengesahan
  }

const CATATAN_KAKI =
  '* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai'

/** SKP in words: FORMAT A.1.1 for a pejabat pimpinan tinggi (p. 32-33), A.1.6 for a pejabat administrasi or fungsional (p. 55-56, PermenPANRB 6/2022). */
export function skpKualitatif(data: SkpKualitatif, cetak: Cetak): Uint8Array {
  const isi = {
    ...identitas(data),
    bentuk: data.bentuk,
    utama: nomoriKualitatif(data.utama, 1),
    tambahan: nomoriKualitatif(data.tambahan, data.utama.length + 1),
    perilaku: perilakuFormulir(data.perilaku, data.bentuk),
    tandaTangan: tandaTangan(data, data.pengesahan),
    catatanKaki: [data.bentuk === 'jpt' ? `${CATATAN_KAKI}.` : CATATAN_KAKI],
  }
  return renderPdf('skp-kualitatif', isi, cetak)
}
