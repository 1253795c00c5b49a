import { listTanggalLibur, type PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { batasEvaluasi } from '../../domain/penilaian/jendela-evaluasi.ts'
import { SENIN_JUMAT, tenggatHariKerja, workdaysBetween } from '../../domain/waktu/hari-kerja.ts'
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

export type TenggatTerima = { readonly tanggal: string; readonly sisaHariKerja: number }

const HARI_DIBACA = 60

/** Until when the employee gives the document back; it reaches them the moment it is set. */
export async function tenggatTerima(c: C, ditetapkanPada: Temporal.Instant): Promise<TenggatTerima> {
  const { db, instansi } = kerja(c)
  const dari = hariIni({ now: ditetapkanPada, instansi })
  const { hariKerja } = batasEvaluasi.apply('mengembalikan-dokumen', dari.toString()).nilai
  const libur = await listTanggalLibur(db, {
    dari: dari.toString(),
    sampai: dari.add({ days: HARI_DIBACA }).toString(),
  })
  const tanggal = tenggatHariKerja.apply({ dari: dari.toString(), hariKerja, libur }, dari.toString()).nilai

  return { tanggal, sisaHariKerja: await sisaHariJendela(c, { jendelaSampai: tanggal }) }
}
