import type { Db, Tx } from '../../db/database.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { listSebaranTanpaAlasan } from '../../db/queries/penilaian/sebaran-tanpa-alasan.ts'
import {
  type AnggotaTim,
  findAlasanSebaran,
  findUnitPenilai,
  listTimPenilaian,
} from '../../db/queries/penilaian/tim.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import { type HasilPola, polaDistribusi, type Sebaran } from '../../domain/penilaian/pola-distribusi.ts'
import { PREDIKAT, type Predikat } from '../../domain/penilaian/predikat.ts'
import { predikatPegawai, type RatingDinilai } from '../../domain/penilaian/tugas-belajar.ts'
import { type CapaianBerlaku, findCapaianBerlaku } from './capaian-berlaku.ts'

export type SebaranTim = {
  readonly anggota: readonly AnggotaTim[]
  readonly capaian: CapaianBerlaku | undefined
  readonly sebaran: Sebaran
  readonly rating: readonly RatingDinilai[]
  /** Absent while the unit's achievement is not set: there is no pattern to compare with. */
  readonly pola: Berdasar<HasilPola> | null
}

type Cari = { readonly penilaiId: string; readonly periode: PeriodeTercatat; readonly hariIni: string }

/** A rater's team in a period, how its predicates spread, drafts with both ratings counted, and the pattern beside it. */
export async function readSebaranTim(
  db: Db | Tx,
  { penilaiId, periode, hariIni }: Cari,
): Promise<SebaranTim> {
  const { id: periodeId, sampai } = periode
  const anggota = await listTimPenilaian(db, { penilaiId, periodeId, sampai })
  const unitId = await findUnitPenilai(db, { penilaiId, tanggal: hariIni })
  const capaian = unitId ? await findCapaianBerlaku(db, { unitId, periode, hariIni }) : undefined
  const rating = anggota.flatMap(ratingAnggota)
  const sebaran = countSebaran(rating, sampai)
  const pola = capaian?.capaian
    ? polaDistribusi.apply(
        { capaian: capaian.capaian, sebaran },
        sampai,
        await getParameter(db, polaDistribusi, sampai),
      )
    : null

  return { anggota, capaian, sebaran, rating, pola }
}

/** Whether the whole team is set now while its spread departs from the pattern and nobody has said why. */
export async function isAlasanDiminta(tx: Tx, cari: Cari): Promise<boolean> {
  const { anggota, pola } = await readSebaranTim(tx, cari)
  const isLengkap = anggota.every(
    ({ skpId, status, sumber }) => !skpId || sumber !== null || (status !== null && status !== 'draf'),
  )
  if (!isLengkap || !pola || pola.nilai.penyimpangan.length === 0) return false

  return !(await findAlasanSebaran(tx, { penilaiId: cari.penilaiId, periodeId: cari.periode.id }))
}

/** Periods in which this rater has set predicates that depart from the pattern, and has not written why. */
export async function listAlasanDitunggu(
  db: Db,
  { penilaiId, hariIni }: Omit<Cari, 'periode'>,
): Promise<readonly PeriodeTercatat[]> {
  const unitId = await findUnitPenilai(db, { penilaiId, tanggal: hariIni })
  if (!unitId) return []
  const daftar = await listSebaranTanpaAlasan(db, { penilaiId, unitId, hariIni })
  const diperiksa = await Promise.all(
    daftar.map(async ({ capaian, rating, ...periode }) => {
      const { sampai } = periode
      const parameter = await getParameter(db, polaDistribusi, sampai)
      const sebaran = countSebaran(rating, sampai)
      const { penyimpangan } = polaDistribusi.apply({ capaian, sebaran }, sampai, parameter).nilai
      return penyimpangan.length > 0 ? [periode] : []
    }),
  )

  return diperiksa.flat()
}

function ratingAnggota({ ratingHasil, ratingPerilaku, tidakLulus }: AnggotaTim): RatingDinilai[] {
  return ratingHasil && ratingPerilaku
    ? [{ hasilKerja: ratingHasil, perilakuKerja: ratingPerilaku, tidakLulus }]
    : []
}

/** How many of these ratings give each predicate. */
export function countSebaran(rating: readonly RatingDinilai[], sampai: string): Sebaran {
  const jumlah = new Map<Predikat, number>()
  for (const satu of rating) {
    const predikat = predikatPegawai({ tidakLulus: satu.tidakLulus, sampai }, satu).nilai
    jumlah.set(predikat, (jumlah.get(predikat) ?? 0) + 1)
  }

  return Object.fromEntries(PREDIKAT.map((predikat) => [predikat, jumlah.get(predikat) ?? 0])) as Sebaran
}
