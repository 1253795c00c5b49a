import type { Db } from '../../db/database.ts'
import { type HalJam, listHalJam } from '../../db/queries/penilaian/hal-jam.ts'
import { batasLangkah } from '../../domain/penilaian/batas-langkah.ts'
import type { LangkahEvaluasi } from '../../domain/penilaian/jendela-evaluasi.ts'
import type { Instansi } from '../context.ts'
import { readKalenderTenggat } from './kalender-tenggat.ts'
import { batasJendela } from './tenggat-evaluasi.ts'

export type HalBertenggat = HalJam & { readonly batas: string }

const LANGKAH: Record<HalJam['hal'], LangkahEvaluasi> = {
  alihan: 'evaluasi-atasan',
  putusan: 'keputusan-keberatan',
  penjelasan: 'keputusan-keberatan',
  hasil: 'mengembalikan-dokumen',
}

type Siapa = {
  readonly pejabatId: string
  readonly pegawaiId: string | null
  readonly instansi: Pick<Instansi, 'zona'>
}

/** What the clock of evaluations asks of a person, each with its last day. */
export async function listHalBertenggat(
  db: Db,
  { pejabatId, pegawaiId, instansi }: Siapa,
): Promise<readonly HalBertenggat[]> {
  const daftar = await listHalJam(db, { pejabatId, pegawaiId, zona: instansi.zona })

  return Promise.all(daftar.map(async (satu) => ({ ...satu, batas: await batasHal(db, satu, instansi) })))
}

async function batasHal(db: Db, satu: HalJam, instansi: Siapa['instansi']): Promise<string> {
  const { hal, jendelaMulai } = satu
  const dari =
    hal === 'alihan'
      ? (await batasJendela(db, { jendelaMulai, jendelaSampai: satu.dari }, { instansi })).batas
      : satu.dari
  const kalender = await readKalenderTenggat(db, { dari, instansi })

  return batasLangkah({ langkah: LANGKAH[hal], dari }, kalender).batas
}
