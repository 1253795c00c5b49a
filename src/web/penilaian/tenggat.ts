import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { Batas } from '../../domain/penilaian/batas-langkah.ts'
import {
  batasJendela,
  type LangkahBertenggat,
  readTenggatEvaluasi,
} from '../../usecases/penilaian/tenggat/tenggat-evaluasi.ts'
import { type C, kerja } from '../lingkungan.ts'
import { countTenggat, type SisaTenggat } from '../tenggat.ts'

/** An open step with the working days that are left to its limit. */
export type LangkahTampil = LangkahBertenggat & { readonly sisa: SisaTenggat }

/** Every open step of an evaluation and how long is left, the most pressing first. */
export async function readLangkah(c: C, evaluasi: EvaluasiLengkap): Promise<readonly LangkahTampil[]> {
  const { db, instansi } = kerja(c)
  const langkah = await readTenggatEvaluasi(db, evaluasi, { instansi })
  const sisa = await countTenggat(
    c,
    langkah.map(({ batas }) => batas),
  )

  return langkah.map((satu) => ({ ...satu, sisa: sisaDari(sisa, satu.batas) }))
}

export type TenggatJendela = SisaTenggat & { readonly jendela: Batas }

/** Until when a period is evaluated, with outages counted in. */
export async function tenggatJendela(c: C, periode: PeriodeTercatat): Promise<TenggatJendela> {
  const { db, instansi } = kerja(c)
  const jendela = await batasJendela(db, periode, { instansi })

  return { ...sisaDari(await countTenggat(c, [jendela.batas]), jendela.batas), jendela }
}

function sisaDari(sisa: ReadonlyMap<string, SisaTenggat>, tanggal: string): SisaTenggat {
  return sisa.get(tanggal) ?? { tanggal, sisaHariKerja: 0 }
}
