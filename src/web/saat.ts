import { baca, type C } from './lingkungan.ts'
import { tulisHari, tulisPukul } from './ui/tulis.ts'

/** "pukul 07.45 WITA", with the day when it is another one; never earlier than the instant itself. */
export function tulisSampai(c: C, saat: Temporal.Instant): string {
  const { now, instansi } = baca(c)
  const waktu = saat.toZonedDateTimeISO(instansi.zona).round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  const jam = `pukul ${tulisPukul(waktu)} ${instansi.sebutanZona}`
  const hari = waktu.toPlainDate()

  return hari.equals(now.toZonedDateTimeISO(instansi.zona).toPlainDate())
    ? jam
    : `${tulisHari(hari.toString())} ${jam}`
}

/** How many minutes from now, in words. */
export function tulisMenitLagi(c: C, saat: Temporal.Instant): string {
  return `${Math.ceil(saat.since(c.get('now')).total('minutes'))} menit lagi`
}
