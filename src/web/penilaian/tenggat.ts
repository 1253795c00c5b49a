import { listTanggalLibur, type PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { batasEvaluasi } from '../../domain/penilaian/jendela-evaluasi.ts'
import { tenggatHariKerja } from '../../domain/waktu/hari-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja } from '../lingkungan.ts'
import { hitungTenggat } from '../tenggat.ts'

/** Working days left until a period's window closes; negative when it has closed. */
export async function sisaHariJendela(
  c: C,
  { jendelaSampai }: Pick<PeriodeTercatat, 'jendelaSampai'>,
): Promise<number> {
  const tenggat = await hitungTenggat(c, [jendelaSampai])

  return tenggat.get(jendelaSampai)?.sisaHariKerja ?? 0
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
