import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { batasMasuk, type ParameterMasuk } from '../../domain/akun/batas-masuk.ts'
import { hariIni } from '../../usecases/context.ts'
import { baca, type C } from '../lingkungan.ts'
import { countDalamJendela } from '../middleware/jendela.ts'

/** The limits of signing in as the city set them for today. */
export async function batasHariIni(c: C): Promise<ParameterMasuk> {
  const { db, now, instansi } = baca(c)
  const tanggal = hariIni({ now, instansi }).toString()
  const pilihan = await getParameter(db, batasMasuk, tanggal)

  return batasMasuk.apply({ gagal: 0, menitSejakTerakhir: null, isTerkunci: false }, tanggal, pilihan).basis
    .parameter as ParameterMasuk
}

/** Counts an attempt from this network; too many: the instant from which it may go on. */
export async function countAlamat(c: C): Promise<Temporal.Instant | undefined> {
  const { alamatPalingBanyak, alamatMenit } = await batasHariIni(c)
  const { jumlah, sampai } = countDalamJendela(c, `masuk ${c.get('alamatIp')}`, alamatMenit)

  return jumlah > alamatPalingBanyak ? sampai : undefined
}
