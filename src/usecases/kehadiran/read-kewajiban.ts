import type { Db, Tx } from '../../db/database.ts'
import {
  listAturanKewajiban,
  listOrangKewajiban,
  listTidakHadirSepanjang,
  saveKewajibanKini,
} from '../../db/queries/kehadiran/kewajiban.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import {
  type CaraEvaluasi,
  caraEvaluasi,
  kewajiban,
  kewajibanPegawai,
} from '../../domain/kehadiran/kewajiban.ts'
import type { JenisPeriode } from '../../domain/penilaian/evaluasi.ts'

type Pada = { readonly pegawaiIds: readonly string[] | null; readonly mulai: string; readonly sampai: string }

/** What is asked of these people over a span of days, and why. */
async function readSemua(db: Db | Tx, pada: Pada) {
  const aturan = await listAturanKewajiban(db)
  const bawaan = await getParameter(db, kewajibanPegawai, pada.sampai)
  const orang = await listOrangKewajiban(db, pada)

  return orang.map((satu) => ({
    pegawaiId: satu.pegawaiId,
    keadaan: satu.keadaan,
    ...kewajiban(aturan, satu, { tanggal: pada.sampai, bawaan }),
  }))
}

/** What is asked of one person on a day; without a post nothing is. */
export async function readKewajiban(
  db: Db | Tx,
  { pegawaiId, tanggal }: { readonly pegawaiId: string; readonly tanggal: string },
) {
  return (await readSemua(db, { pegawaiIds: [pegawaiId], mulai: tanggal, sampai: tanggal }))[0]
}

type Periode = { readonly jenis: JenisPeriode; readonly mulai: string; readonly sampai: string }

/** How the evaluation of a period is made for each of these people. */
export async function readCaraEvaluasi(
  db: Db | Tx,
  { jenis, mulai, sampai }: Periode,
  pegawaiIds: readonly string[] | null,
): Promise<Map<string, CaraEvaluasi>> {
  const semua = await readSemua(db, { pegawaiIds, mulai, sampai })

  return new Map(semua.map((satu) => [satu.pegawaiId, caraEvaluasi(satu.nilai, { jenis, ...satu })]))
}

/** Whom something else than everything may be asked of; while nobody has chosen, only those who are away. */
async function listMungkinBerbeda(
  tx: Tx,
  { mulai, sampai }: Pick<Periode, 'mulai' | 'sampai'>,
): Promise<readonly string[] | null> {
  const { catatanHarian, menit, evaluasiPeriodik } = await getParameter(tx, kewajibanPegawai, sampai)
  const isSemuaWajib = catatanHarian && menit && evaluasiPeriodik === 'aplikasi'
  if (!isSemuaWajib || (await listAturanKewajiban(tx)).length > 0) return null

  return listTidakHadirSepanjang(tx, { mulai, sampai })
}

/** Whom the clock and the reminders leave out of a period: evaluated elsewhere or not at all. */
export async function listTanpaEvaluasi(tx: Tx, periode: Periode): Promise<string[]> {
  const cara = await readCaraEvaluasi(tx, periode, await listMungkinBerbeda(tx, periode))

  return [...cara].flatMap(([pegawaiId, satu]) => (satu === 'aplikasi' ? [] : [pegawaiId]))
}

/** Writes today's answer beside each placement, for the pages that count. */
export async function refreshKewajiban(tx: Tx, tanggal: string): Promise<void> {
  const hari = { mulai: tanggal, sampai: tanggal }
  const semua = await readSemua(tx, { ...hari, pegawaiIds: await listMungkinBerbeda(tx, hari) })
  await saveKewajibanKini(
    tx,
    semua.map(({ pegawaiId, nilai }) => ({ pegawaiId, ...nilai })),
  )
}
