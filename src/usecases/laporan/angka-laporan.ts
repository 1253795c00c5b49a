import type { Db, Tx } from '../../db/database.ts'
import { listDukungan } from '../../db/queries/laporan/angka-laporan.ts'
import { findLaporanSebelumnya } from '../../db/queries/laporan/laporan-unit.ts'
import { findUnit } from '../../db/queries/organisasi/unit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { type CapaianUnit, findCapaianUntukUnit } from '../../db/queries/penilaian/capaian.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { findPerjanjian, type UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { hasilMenonjol } from '../../domain/laporan/hasil-menonjol.ts'
import type { AngkaLaporan, CapaianTertulis, HasilIku } from '../../domain/laporan/isi-laporan.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import type { Perjanjian } from '../../domain/rencana/perjanjian.ts'
import { readSaranCapaian, type SaranCapaian } from '../rencana/saran-capaian.ts'
import { readOrangLaporan } from './orang-laporan.ts'
import { comparePerkembangan } from './perkembangan.ts'

type Bahan = {
  readonly unit: UnitRencana
  readonly periode: PeriodeTercatat
  readonly hariIni: string
}

const PERANGKAT_DAERAH = ['sekretariat-daerah', 'dinas', 'badan', 'inspektorat', 'kecamatan']

/** Everything that the figures say of a unit in a period. */
export async function readAngkaLaporan(
  db: Db | Tx,
  { unit, periode, hariIni }: Bahan,
): Promise<AngkaLaporan> {
  const { unitId } = unit
  const { sampai } = periode
  const [tampil, perjanjian, saran, tertulis, lalu, ambang] = await Promise.all([
    findUnit(db, unitId, sampai),
    findPerjanjian(db, { unitId, tahun: periode.tahun }),
    readSaranCapaian(db, { unitId, periode }),
    findCapaianUntukUnit(db, { unitId, periodeId: periode.id, sampai, hariIni }),
    findLaporanSebelumnya(db, { unitId, periode }),
    getParameter(db, hasilMenonjol, sampai),
  ])
  const capaian = tertulis?.unitId === unitId ? tertulis : undefined
  const iku = await readIku(db, { unit, periode, perjanjian, saran })
  const { nilai, basis } = hasilMenonjol.apply(
    iku.map(({ nomor, target, persen }) => ({ nomor, isBertarget: target !== null, persen })),
    sampai,
    ambang,
  )
  const kini = { iku, hasil: saran?.hasil ?? null, capaian: capaianTertulis(capaian) }

  return {
    unit: tampil?.nama ?? unit.unit,
    isPerangkatDaerah: PERANGKAT_DAERAH.includes(tampil?.jenis ?? ''),
    kepala: unit.kepala,
    periode: { nama: namaPeriode(periode), mulai: periode.mulai, sampai },
    ...kini,
    menonjol: { ...nilai, basis },
    ...(await readOrangLaporan(db, { unitId, periode, capaian })),
    perkembangan: lalu ? await comparePerkembangan(db, { lalu, kini, sampai }) : null,
  }
}

function capaianTertulis(capaian: CapaianUnit | undefined): CapaianTertulis | null {
  if (!capaian?.capaian) return null
  const { dasar, alasanBeda, oleh } = capaian

  return { capaian: capaian.capaian, dasar: dasar ?? '', alasanBeda, oleh: oleh ?? '' }
}

type BahanIku = Omit<Bahan, 'hariIni'> & {
  readonly perjanjian: Perjanjian | undefined
  readonly saran: SaranCapaian | undefined
}

/** Every indicator of the set agreement, with the figures of this period and the work behind them. */
async function readIku(
  db: Db | Tx,
  { unit, periode, perjanjian, saran }: BahanIku,
): Promise<readonly HasilIku[]> {
  if (!perjanjian || !saran) return []
  const iku = perjanjian.sasaran.flatMap(({ uraian: sasaran, iku }, i) =>
    iku.map((satu, j) => ({ ...satu, ikuId: satu.id, sasaran, nomor: `${i + 1}.${j + 1}` })),
  )
  const dukungan = unit.kepalaId
    ? await listDukungan(db, { kepalaId: unit.kepalaId, iku, masa: periode })
    : new Map()

  return iku.map(({ ikuId, nomor, sasaran, uraian, satuan, sumberData, triwulan }): HasilIku => {
    const dihitung = saran.iku.find((satu) => satu.nomor === nomor)
    return {
      ...{ ikuId, nomor, sasaran, uraian, sumberData },
      satuan: dihitung?.satuan ?? satuan,
      target: dihitung?.target ?? null,
      realisasi: dihitung?.realisasi ?? null,
      persen: dihitung?.persen ?? null,
      keterangan: triwulan
        .filter((satu) => saran.masa === 'tahun' || satu.triwulan === saran.masa.triwulan)
        .map(({ keterangan }) => keterangan)
        .filter(Boolean)
        .join('\n'),
      dukungan: dukungan.get(ikuId) ?? null,
    }
  })
}
