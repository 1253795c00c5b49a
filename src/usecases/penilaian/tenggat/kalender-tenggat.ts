import type { Db, Tx } from '../../../db/database.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listRentangGangguan } from '../../../db/queries/penilaian/gangguan.ts'
import { listTanggalLibur } from '../../../db/queries/penilaian/periode.ts'
import type { KalenderTenggat } from '../../../domain/penilaian/batas-langkah.ts'
import { gangguanPerHari, perpanjanganGangguan } from '../../../domain/waktu/gangguan.ts'
import type { Instansi } from '../../context.ts'

/** Longer than any limit of the regulation, with room for outages. */
const HARI_DIBACA = 150

/** The calendars of several limits, each day's read once. */
export function kalenderPerHari(
  db: Db | Tx,
  instansi: Pick<Instansi, 'zona'>,
): (dari: string) => Promise<KalenderTenggat> {
  const terbaca = new Map<string, Promise<KalenderTenggat>>()

  return (dari) => {
    const kalender = terbaca.get(dari) ?? readKalenderTenggat(db, { dari, instansi })
    terbaca.set(dari, kalender)
    return kalender
  }
}

/** What limits that begin to run on that day are counted on: days off, outages, and the choice of the instansi. */
export async function readKalenderTenggat(
  db: Db | Tx,
  { dari, instansi }: { readonly dari: string; readonly instansi: Pick<Instansi, 'zona'> },
): Promise<KalenderTenggat> {
  const awal = Temporal.PlainDate.from(dari)
  const [libur, rentang, parameter] = await Promise.all([
    listTanggalLibur(db, { dari, sampai: awal.add({ days: HARI_DIBACA }).toString() }),
    listRentangGangguan(db, awal.toZonedDateTime(instansi.zona).toInstant()),
    getParameter(db, perpanjanganGangguan, dari),
  ])

  return { libur, gangguan: rentang.flatMap((satu) => gangguanPerHari(satu, instansi.zona)), parameter }
}
