import { type C, kerja } from '../lingkungan.ts'
import { tulisHari, tulisPukul } from '../ui/tulis.ts'

/** "Selasa 24 November, 08.30 WITA" */
export function tulisSaat(c: C, saat: Temporal.Instant): string {
  const { zona, sebutanZona } = kerja(c).instansi
  const waktu = saat.toZonedDateTimeISO(zona)

  return `${tulisHari(waktu.toPlainDate().toString())}, ${tulisPukul(waktu)} ${sebutanZona}`
}

/** "Selasa 8 Desember" */
export function tulisHariDari(c: C, saat: Temporal.Instant): string {
  return tulisHari(saat.toZonedDateTimeISO(kerja(c).instansi.zona).toPlainDate().toString())
}
