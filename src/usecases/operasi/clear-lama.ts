import {
  deleteKirimanLama,
  deletePercobaanLama,
  deleteSesiBerakhir,
} from '../../db/queries/antrean/bersih.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { masaSimpan } from '../../domain/organisasi/masa-simpan.ts'
import { type Context, hariIni } from '../context.ts'

/** Drops what nobody can need any more: old attempts to sign in, ended sessions, received ids without an entry. */
export async function clearLama(at: Pick<Context, 'db' | 'now' | 'instansi'>): Promise<void> {
  const { db, now, instansi } = at
  const tanggal = hariIni(at).toString()
  const parameter = await getParameter(db, masaSimpan, tanggal)
  const { percobaanSebelum, catatanTerhapusSebelum } = masaSimpan.apply(
    { hariIni: tanggal },
    tanggal,
    parameter,
  ).nilai
  const awalHari = Temporal.PlainDate.from(percobaanSebelum).toZonedDateTime(instansi.zona)

  await deletePercobaanLama(db, awalHari.toInstant())
  await deleteSesiBerakhir(db, now)
  await deleteKirimanLama(db, catatanTerhapusSebelum)
}
