import { saveJam } from '../../../db/queries/penilaian/jam.ts'
import { recordDenyut } from '../gangguan/record-denyut.ts'
import { askAlasanSebaranByClock } from './ask-alasan-sebaran.ts'
import { finalizeEvaluasiByClock } from './finalize-evaluasi.ts'
import { handUpEvaluasiByClock } from './hand-up-evaluasi.ts'
import { handUpSkpByClock } from './hand-up-skp.ts'
import { byClock, type Jam } from './jam.ts'
import { openEvaluasiPindahByClock } from './open-evaluasi-pindah.ts'
import { openEvaluasiTerakhirByClock } from './open-evaluasi-terakhir.ts'
import { remindTenggat } from './remind-tenggat.ts'

/** One step of the clock that is done, and how many people or limits it concerned. */
export type LangkahJam = {
  readonly langkah: string
  readonly ke: number
  readonly dari: number
  readonly jumlah: number
}

const LANGKAH: readonly { readonly langkah: string; readonly jalan: (jam: Jam) => Promise<number> }[] = [
  // An outage that ended just now counts before any limit is looked at.
  { langkah: 'gangguan', jalan: async (jam) => ((await recordDenyut(jam)).gangguanId ? 1 : 0) },
  { langkah: 'evaluasi-terakhir', jalan: openEvaluasiTerakhirByClock },
  { langkah: 'penilai-pindah', jalan: openEvaluasiPindahByClock },
  { langkah: 'skp-dialihkan', jalan: handUpSkpByClock },
  { langkah: 'evaluasi-dialihkan', jalan: handUpEvaluasiByClock },
  { langkah: 'evaluasi-final', jalan: finalizeEvaluasiByClock },
  { langkah: 'alasan-sebaran', jalan: askAlasanSebaranByClock },
  { langkah: 'pengingat', jalan: remindTenggat },
]

/** Everything that the regulation's clock does by a day, in the order of the year; once more, late or by two processes it leaves the same. */
export async function runJam(jam: Jam, lapor: (langkah: LangkahJam) => void = () => {}): Promise<void> {
  for (const [nomor, { langkah, jalan }] of LANGKAH.entries())
    lapor({ langkah, ke: nomor + 1, dari: LANGKAH.length, jumlah: await jalan(jam) })
  await byClock(jam, ({ tx, hari }) => saveJam(tx, hari))
}
