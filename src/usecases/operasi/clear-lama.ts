import {
  deleteKirimanLama,
  deletePercobaanLama,
  deleteSesiBerakhir,
  listBerkasTakDirujuk,
} from '../../db/queries/antrean/bersih.ts'
import { deleteBundelLama } from '../../db/queries/dokumen/bundel.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { masaSimpan } from '../../domain/akun/masa-simpan.ts'
import { type Context, hariIni } from '../context.ts'

/** Drops what nobody can need any more: old attempts to sign in, ended sessions, received ids without an entry, bundles, files of forms that were never accepted. */
export async function clearLama(at: Pick<Context, 'db' | 'now' | 'instansi' | 'luar'>): Promise<void> {
  const { db, now, instansi } = at
  const tanggal = hariIni(at).toString()
  const parameter = await getParameter(db, masaSimpan, tanggal)
  const { percobaanSebelum, catatanTerhapusSebelum } = masaSimpan.apply(
    { hariIni: tanggal },
    tanggal,
    parameter,
  ).nilai
  const awalHari = (hari: string) => Temporal.PlainDate.from(hari).toZonedDateTime(instansi.zona).toInstant()

  await deletePercobaanLama(db, awalHari(percobaanSebelum))
  await deleteSesiBerakhir(db, now)
  await deleteKirimanLama(db, catatanTerhapusSebelum)
  await deleteBundelLama(db, awalHari(catatanTerhapusSebelum))
  // Until then the entry that a form was filled in for may still be sent.
  await removeBerkasLama(at, awalHari(catatanTerhapusSebelum))
}

async function removeBerkasLama({ db, luar }: Pick<Context, 'db' | 'luar'>, sebelum: Temporal.Instant) {
  const lama = await luar.berkas.listLama(sebelum)
  for (const sidik of await listBerkasTakDirujuk(db, lama)) await luar.berkas.remove(sidik)
}
