import type { Db, Tx } from '../../db/database.ts'
import { listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import type { ParameterEntri } from '../../domain/aktivitas/aturan-entri.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'

// Two months hold any window of working days that the parameter allows.
const HARI_DILIHAT = 62

type Soal = {
  readonly pegawaiId: string
  readonly hariIni: Temporal.PlainDate
  readonly parameter: ParameterEntri
}

/** The oldest day that this person may still write down today. */
export async function findBatasTanggal(
  db: Db | Tx,
  { pegawaiId, hariIni, parameter }: Soal,
): Promise<string> {
  const { jendelaHari, hitungHari } = parameter
  if (hitungHari !== 'hari kerja' || jendelaHari === 0)
    return hariIni.subtract({ days: jendelaHari }).toString()

  const dari = hariIni.subtract({ days: HARI_DILIHAT }).toString()
  const fakta = await listFaktaHari(db, { pegawaiId, dari, sampai: hariIni.subtract({ days: 1 }).toString() })
  const kerja = fakta.filter((hari) => keadaanHari.apply(hari, hari.tanggal).nilai.jam !== null)

  return kerja.at(-jendelaHari)?.tanggal ?? dari
}
