import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { batasJawaban } from '../../domain/umpan-balik/batas-jawaban.ts'
import { hariIni } from '../../usecases/context.ts'
import { baca, type C } from '../lingkungan.ts'
import { countDalamJendela } from '../middleware/jendela.ts'

/** Counts a sending through this link; too many: the instant from which it may go on. */
export async function countKiriman(c: C, sidik: string): Promise<Temporal.Instant | undefined> {
  const { db, now, instansi } = baca(c)
  const tanggal = hariIni({ now, instansi }).toString()
  const parameter = await getParameter(db, batasJawaban, tanggal)
  const jaringan = countDalamJendela(c, `undangan ${c.get('alamatIp')}`, parameter.dalamMenit)
  const tautan = countDalamJendela(c, `undangan ${sidik}`, parameter.dalamMenit)
  const kiriman = { dariTautan: tautan.jumlah, dariJaringan: jaringan.jumlah }
  if (batasJawaban.apply(kiriman, tanggal, parameter).nilai) return undefined

  return tautan.jumlah > parameter.tautanPalingBanyak ? tautan.sampai : jaringan.sampai
}
