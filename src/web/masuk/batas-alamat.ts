import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { batasMasuk, type ParameterMasuk } from '../../domain/akun/batas-masuk.ts'
import { hariIni } from '../../usecases/context.ts'
import { baca, type C, type Perangkat } from '../lingkungan.ts'

type Jendela = { readonly mulai: Temporal.Instant; jumlah: number }

const ALAMAT_PALING_BANYAK = 50_000

/** Attempts per network since its window began; one table for each running application. */
const jendela = new WeakMap<Perangkat, Map<string, Jendela>>()

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
  const semua = jendela.get(c.get('perangkat')) ?? new Map<string, Jendela>()
  jendela.set(c.get('perangkat'), semua)
  const kunci = `${c.get('instansi').profil.schema} ${c.get('alamatIp')}`
  const now = c.get('now')
  const ada = semua.get(kunci)
  const selesai = ada?.mulai.add({ minutes: alamatMenit })
  if (!ada || !selesai || Temporal.Instant.compare(selesai, now) <= 0) {
    if (semua.size >= ALAMAT_PALING_BANYAK) semua.clear()
    semua.set(kunci, { mulai: now, jumlah: 1 })
    return undefined
  }
  ada.jumlah += 1

  return ada.jumlah > alamatPalingBanyak ? selesai : undefined
}
