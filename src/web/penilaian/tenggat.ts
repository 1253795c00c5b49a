import { listTanggalLibur, type PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { SENIN_JUMAT, workdaysBetween } from '../../domain/waktu/hari-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja } from '../lingkungan.ts'

/** Working days left until a period's window closes; negative when it has closed. */
export async function sisaHariJendela(
  c: C,
  { jendelaSampai }: Pick<PeriodeTercatat, 'jendelaSampai'>,
): Promise<number> {
  const { db, ...rest } = kerja(c)
  const kini = hariIni(rest)
  const batas = Temporal.PlainDate.from(jendelaSampai)
  const [dari, sampai] = [kini, batas].sort(Temporal.PlainDate.compare) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ]
  const libur = await listTanggalLibur(db, { dari: dari.toString(), sampai: sampai.toString() })
  const jumlah = workdaysBetween(
    { dari: dari.add({ days: 1 }), sampai },
    { hari: SENIN_JUMAT, libur: new Set(libur) },
  )

  return Temporal.PlainDate.compare(kini, batas) > 0 ? -Math.max(1, jumlah) : jumlah
}
