import type { Db, Tx } from '../../../db/database.ts'
import { type Batas, batasTanggal } from '../../../domain/penilaian/batas-langkah.ts'
import { batasPenetapanSkp } from '../../../domain/skp/batas-waktu.ts'
import type { Instansi } from '../../context.ts'
import { readKalenderTenggat } from './kalender-tenggat.ts'

/** Until when the SKP of a year are set, lengthened by outages since the year began. */
export async function batasSkp(
  db: Db | Tx,
  tahun: number,
  { instansi }: { readonly instansi: Pick<Instansi, 'zona'> },
): Promise<Batas> {
  const dari = `${tahun - 1}-12-31`
  const hari = `${tahun}-01-01`
  const { batas: sampai } = batasPenetapanSkp.apply({ tahun, hari }, hari).nilai

  return batasTanggal({ dari, sampai }, await readKalenderTenggat(db, { dari, instansi }))
}
