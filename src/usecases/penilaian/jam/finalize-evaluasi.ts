import { recordBanyakAudit } from '../../../db/queries/audit/audit.ts'
import { finalizeEvaluasi, listHariTetap } from '../../../db/queries/penilaian/jam.ts'
import { sehariSesudah } from '../../../domain/waktu/masa.ts'
import { batasKeberatan } from '../tenggat/tenggat-evaluasi.ts'
import { byClock, type Jam, type SaatJam } from './jam.ts'

/** A result is final from the day after the last day for an objection (Lampiran Bab V.B.2), whenever the clock gets to it. */
export function finalizeEvaluasiByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    let jumlah = 0
    for (const hari of await listHariTetap(saat.tx, saat.instansi.zona))
      jumlah += await finalizeDay(saat, hari)

    return jumlah
  })
}

async function finalizeDay(saat: SaatJam, hari: string): Promise<number> {
  const { tx, instansi } = saat
  const { batas, semula, hariTerganggu } = await batasKeberatan(tx, hari, saat)
  if (saat.hari <= batas) return 0

  const sejak = sehariSesudah(batas)
  const final = await finalizeEvaluasi(tx, { hari, sejak, zona: instansi.zona })
  await recordBanyakAudit(
    saat,
    final.map(({ evaluasiId, pegawaiId, status }) => ({
      peristiwa: 'evaluasi.final',
      entitas: 'evaluasi',
      entitasId: evaluasiId,
      pegawaiId,
      sebelum: { status },
      sesudah: { status: 'final', finalSejak: sejak, batasKeberatan: batas, semula, hariTerganggu },
    })),
  )

  return final.length
}
