import { listRekap, type RekapHari } from '../../db/queries/aktivitas/hari.ts'
import { listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja } from '../lingkungan.ts'

const HARI_TERAKHIR = 6

/** A person's own last days, newest first, and the month so far. */
export type CatatanBeranda = {
  readonly minggu: readonly {
    readonly tanggal: string
    readonly rekap: RekapHari | undefined
    readonly isKerja: boolean
    readonly isCuti: boolean
  }[]
  /** Neither a holiday nor leave. */
  readonly isKerjaHariIni: boolean
  readonly entriHariIni: number
  readonly entriBulanIni: number
  readonly disetujuiBulanIni: number
}

export const TANPA_CATATAN: CatatanBeranda = {
  minggu: [],
  isKerjaHariIni: false,
  entriHariIni: 0,
  entriBulanIni: 0,
  disetujuiBulanIni: 0,
}

/** This month and the last days of a person, from the same days in figures. */
export async function readCatatan(c: C, pegawaiId: string): Promise<CatatanBeranda> {
  const { db, ...rest } = kerja(c)
  const hari = hariIni(rest)
  const awalMinggu = hari.subtract({ days: HARI_TERAKHIR })
  const awalBulan = hari.with({ day: 1 })
  const dari = Temporal.PlainDate.compare(awalMinggu, awalBulan) < 0 ? awalMinggu : awalBulan
  const [fakta, rekap] = await Promise.all([
    listFaktaHari(db, { pegawaiId, dari: awalMinggu.toString(), sampai: hari.toString() }),
    listRekap(db, { pegawaiId, dari: dari.toString(), sampai: hari.toString() }),
  ])
  const pada = new Map(rekap.map((satu) => [satu.tanggal, satu]))
  const bulanIni = rekap.filter(({ tanggal }) => tanggal >= awalBulan.toString())

  const minggu = fakta
    .map((satu) => {
      const { jenis, jam } = keadaanHari.apply(satu, satu.tanggal).nilai
      const { tanggal } = satu
      return { tanggal, rekap: pada.get(tanggal), isKerja: jam !== null, isCuti: jenis === 'cuti' }
    })
    .reverse()

  return {
    minggu,
    isKerjaHariIni: minggu[0]?.isKerja ?? false,
    entriHariIni: pada.get(hari.toString())?.entri ?? 0,
    entriBulanIni: bulanIni.reduce((jumlah, { entri }) => jumlah + entri, 0),
    disetujuiBulanIni: bulanIni.reduce((jumlah, { disetujui }) => jumlah + disetujui, 0),
  }
}
