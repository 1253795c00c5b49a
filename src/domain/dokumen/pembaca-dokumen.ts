import { type Hubungan, PEMBACA } from '../organisasi/pelaku.ts'
import { PEMBACA_BIMBINGAN, PEMBACA_LAPORAN, PEMBACA_PENDAPAT } from '../pembinaan/pembaca.ts'
import type { JenisDokumenBeku } from './tanda-tangan.ts'

/** Who may read a frozen document: that of a plan, an evaluation or a unit whoever may read those; that of guidance and counselling whom the regulation names (PermenPANRB 6/2022 Lampiran Bab III.D.4 and 5). */
export const PEMBACA_DOKUMEN: Readonly<Record<JenisDokumenBeku, readonly Hubungan[]>> = {
  skp: PEMBACA,
  'lampiran-skp': PEMBACA,
  'manual-indikator': PEMBACA,
  evaluasi: PEMBACA,
  'dokumen-evaluasi': PEMBACA,
  'perjanjian-kinerja': PEMBACA,
  matriks: PEMBACA,
  'laporan-unit': PEMBACA,
  bimbingan: PEMBACA_BIMBINGAN,
  'pendapat-bimbingan': PEMBACA_PENDAPAT,
  'evaluasi-kompetensi': PEMBACA_BIMBINGAN,
  'laporan-perilaku': PEMBACA_LAPORAN,
}

/** Whether this reader may open a document of that kind (PermenPANRB 6/2022 Lampiran Bab III.D.4 and 5). */
export function isPembacaDokumen(jenis: JenisDokumenBeku, hubungan: ReadonlySet<Hubungan>): boolean {
  return PEMBACA_DOKUMEN[jenis].some((satu) => hubungan.has(satu))
}

/** A document that not everybody reads who may read a person's evaluation (PermenPANRB 6/2022 Lampiran Bab III.D.4 and 5). */
export function isTerbatas(jenis: JenisDokumenBeku): boolean {
  return PEMBACA_DOKUMEN[jenis] !== PEMBACA
}

/** A document whose words lie sealed, and that goes along with no other (PermenPANRB 6/2022 Lampiran Bab III.D.5.b). */
export function isRahasia(jenis: JenisDokumenBeku): boolean {
  return jenis === 'laporan-perilaku'
}
