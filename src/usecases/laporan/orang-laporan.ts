import type { Db, Tx } from '../../db/database.ts'
import { listAlasanSebaran, listUmpanBalikNilai } from '../../db/queries/laporan/angka-laporan.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { CapaianUnit } from '../../db/queries/penilaian/capaian.ts'
import { listRatingImporUnit } from '../../db/queries/penilaian/hasil-impor.ts'
import { type DrafKalibrasi, listDrafKalibrasi } from '../../db/queries/penilaian/kalibrasi.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { PerilakuLaporan, SebaranLaporan } from '../../domain/laporan/isi-laporan.ts'
import { kalimatPenyimpangan } from '../../domain/penilaian/kurva-distribusi.ts'
import { polaDistribusi } from '../../domain/penilaian/pola-distribusi.ts'
import { RATING, type Rating } from '../../domain/penilaian/predikat.ts'
import type { RatingDinilai } from '../../domain/penilaian/tugas-belajar.ts'
import { countSebaran } from '../penilaian/sebaran-tim.ts'

type Bahan = {
  readonly unitId: string
  readonly periode: PeriodeTercatat
  readonly capaian: CapaianUnit | undefined
}

export type OrangLaporan = {
  readonly sebaran: SebaranLaporan | null
  readonly perilaku: PerilakuLaporan | null
}

/** How the people of a unit were evaluated in a period, its head left out; null while nobody's evaluation is set. */
export async function readOrangLaporan(
  db: Db | Tx,
  { unitId, periode, capaian }: Bahan,
): Promise<OrangLaporan> {
  const semua = await listDrafKalibrasi(db, { unitId, periodeId: periode.id })
  const ditetapkan = semua.filter(({ isDraf }) => !isDraf)
  const impor = await listRatingImporUnit(db, { unitId, periodeId: periode.id })
  if (ditetapkan.length + impor.length === 0) return { sebaran: null, perilaku: null }
  const penilaiIds = [...new Set(ditetapkan.flatMap(({ penilaiId }) => penilaiId ?? []))]
  const pegawaiIds = ditetapkan.map(({ pegawaiId }) => pegawaiId)
  const rating = [...ditetapkan.flatMap(toRating), ...impor]
  const pola = await readPola(db, { rating, capaian, periode })

  return {
    sebaran: {
      ...pola,
      ditetapkan: ditetapkan.length + impor.length,
      belum: semua.length - ditetapkan.length,
      alasan: await listAlasanSebaran(db, { periodeId: periode.id, penilaiIds }),
    },
    perilaku: {
      rating: hitungRating(rating.map(({ perilakuKerja }) => perilakuKerja)),
      umpanBalik: await listUmpanBalikNilai(db, { pegawaiIds, masa: periode }),
    },
  }
}

function toRating({ hasil, perilaku, tidakLulus }: DrafKalibrasi): RatingDinilai[] {
  return hasil && perilaku ? [{ hasilKerja: hasil, perilakuKerja: perilaku, tidakLulus }] : []
}

type Dinilai = Pick<Bahan, 'periode' | 'capaian'> & { readonly rating: readonly RatingDinilai[] }

async function readPola(
  db: Db | Tx,
  { rating, capaian, periode: { sampai } }: Dinilai,
): Promise<Pick<SebaranLaporan, 'sebaran' | 'penyimpangan' | 'basis'>> {
  const sebaran = countSebaran(rating, sampai)
  if (!capaian?.capaian) return { sebaran, penyimpangan: [], basis: null }
  const parameter = await getParameter(db, polaDistribusi, sampai)
  const { nilai, basis } = polaDistribusi.apply({ capaian: capaian.capaian, sebaran }, sampai, parameter)

  return { sebaran, basis, penyimpangan: nilai.penyimpangan.map(kalimatPenyimpangan) }
}

function hitungRating(daftar: readonly Rating[]): Readonly<Record<Rating, number>> {
  return Object.fromEntries(
    RATING.map((rating) => [rating, daftar.filter((satu) => satu === rating).length]),
  ) as Record<Rating, number>
}
