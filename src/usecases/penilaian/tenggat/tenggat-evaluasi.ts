import type { Db, Tx } from '../../../db/database.ts'
import type { EvaluasiLengkap } from '../../../db/queries/penilaian/evaluasi.ts'
import { findMulaiTerganggu } from '../../../db/queries/penilaian/hal-jam.ts'
import { findKeberatan } from '../../../db/queries/penilaian/keberatan.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { type Batas, batasLangkah, batasTanggal } from '../../../domain/penilaian/batas-langkah.ts'
import { type Langkah, langkahTerbuka } from '../../../domain/penilaian/langkah-evaluasi.ts'
import { sehariSebelum } from '../../../domain/waktu/masa.ts'
import { hariIni, type Instansi } from '../../context.ts'
import { readKalenderTenggat } from './kalender-tenggat.ts'

type Di = { readonly instansi: Pick<Instansi, 'zona'> }
export type LangkahBertenggat = Langkah & Batas

/** Until when the rater evaluates a period: its window, lengthened by outages since it opened. */
export async function batasJendela(
  db: Db | Tx,
  { jendelaMulai, jendelaSampai }: Pick<PeriodeTercatat, 'jendelaMulai' | 'jendelaSampai'>,
  { instansi }: Di,
): Promise<Batas> {
  const dari = sehariSebelum(jendelaMulai)

  return batasTanggal({ dari, sampai: jendelaSampai }, await readKalenderTenggat(db, { dari, instansi }))
}

/** Until when the window is open that ends by itself on that day, when an outage has run through it. */
export async function batasJendelaTutup(db: Db, jendelaSampai: string, { instansi }: Di): Promise<string> {
  const jendelaMulai = await findMulaiTerganggu(db, jendelaSampai)
  if (!jendelaMulai) return jendelaSampai

  return (await batasJendela(db, { jendelaMulai, jendelaSampai }, { instansi })).batas
}

/** Until when a result may be objected to that reached the employee on that day. */
export async function batasKeberatan(db: Db | Tx, dari: string, { instansi }: Di): Promise<Batas> {
  return batasLangkah({ langkah: 'keberatan', dari }, await readKalenderTenggat(db, { dari, instansi }))
}

/** Every step that is open on an evaluation, with its limit and why, the most pressing first. */
export async function readTenggatEvaluasi(
  db: Db | Tx,
  evaluasi: EvaluasiLengkap,
  { instansi }: Di & { readonly instansi: Instansi },
): Promise<readonly LangkahBertenggat[]> {
  const jendela = await batasJendela(db, evaluasi.periode, { instansi })
  const keberatan = evaluasi.status === 'draf' ? undefined : await findKeberatan(db, evaluasi.id)
  const hari = (saat: Temporal.Instant | null | undefined) =>
    saat ? hariIni({ now: saat, instansi }).toString() : null
  const terbuka = langkahTerbuka({
    status: evaluasi.status,
    penetap: evaluasi.penetap,
    jendela: { mulai: evaluasi.periode.jendelaMulai, sampai: jendela.batas },
    ditetapkanPada: hari(evaluasi.ditetapkanPada),
    diterimaPada: hari(evaluasi.diterimaPada),
    keberatanPada: hari(keberatan?.diajukanPada),
  })
  const hasil: LangkahBertenggat[] = []
  for (const satu of terbuka) {
    const { langkah, dari } = satu
    const batas =
      langkah === 'mengevaluasi'
        ? jendela
        : batasLangkah({ langkah, dari }, await readKalenderTenggat(db, { dari, instansi }))
    hasil.push({ ...satu, ...batas })
  }

  return hasil
}
