import type { Db } from '../../../db/database.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { type HalJam, listHalJam } from '../../../db/queries/penilaian/hal-jam.ts'
import { batasLangkah } from '../../../domain/penilaian/batas-langkah.ts'
import type { LangkahEvaluasi } from '../../../domain/penilaian/jendela-evaluasi.ts'
import { gangguanSusulan } from '../../../domain/waktu/gangguan-susulan.ts'
import type { Instansi } from '../../context.ts'
import { kalenderPerHari } from '../tenggat/kalender-tenggat.ts'
import { batasJendela } from '../tenggat/tenggat-evaluasi.ts'

export type HalBertenggat = HalJam & { readonly batas: string }

const LANGKAH: Record<Exclude<HalJam['hal'], 'susulan'>, LangkahEvaluasi> = {
  alihan: 'evaluasi-atasan',
  putusan: 'keputusan-keberatan',
  penjelasan: 'keputusan-keberatan',
  hasil: 'mengembalikan-dokumen',
  'hasil-final': 'mengembalikan-dokumen-atasan',
}

type Siapa = {
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly hariIni: string
  readonly instansi: Pick<Instansi, 'zona'>
}

/** What the clock of evaluations asks of a person, each with its last day. */
export async function listHalBertenggat(
  db: Db,
  { pejabatId, pegawaiId, hariIni, instansi }: Siapa,
): Promise<readonly HalBertenggat[]> {
  const parameter = await getParameter(db, gangguanSusulan, hariIni)
  const susulanSejak = gangguanSusulan.apply(hariIni, hariIni, parameter).nilai
  const daftar = await listHalJam(db, { pejabatId, pegawaiId, hariIni, susulanSejak, zona: instansi.zona })
  const kerja = { db, instansi, readKalender: kalenderPerHari(db, instansi) }
  const bertenggat = await Promise.all(
    daftar.map(async (satu) => ({ ...satu, batas: await batasHal(kerja, satu) })),
  )

  // A window that closed is open again only as far as an outage lengthened it.
  return bertenggat.filter(({ hal, batas }) => hal !== 'susulan' || batas >= hariIni)
}

type Kerja = Pick<Siapa, 'instansi'> & {
  readonly db: Db
  readonly readKalender: ReturnType<typeof kalenderPerHari>
}

async function batasHal({ db, instansi, readKalender }: Kerja, satu: HalJam): Promise<string> {
  const { hal, jendelaMulai } = satu
  const isPeriode = hal === 'alihan' || hal === 'susulan'
  const dari = isPeriode
    ? (await batasJendela(db, { jendelaMulai, jendelaSampai: satu.dari }, { instansi })).batas
    : satu.dari
  if (hal === 'susulan') return dari

  return batasLangkah({ langkah: LANGKAH[hal], dari }, await readKalender(dari)).batas
}
