import type { EntriHari } from '../../db/queries/aktivitas/hari.ts'
import type { KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { Pita, type SegmenPita } from '../ui/bagan/pita.tsx'
import { tulisDurasi, tulisJam } from '../ui/tulis.ts'

const MULAI_BIASA = 450
const SELESAI_BIASA = 960

type EntriPita = Pick<EntriHari, 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit' | 'status'>
type Props = {
  readonly keadaan: Pick<KeadaanHari, 'jam'>
  readonly entri: readonly EntriPita[]
  readonly sekarang?: number | undefined
  readonly tinggi?: 8 | 14 | 20 | 28
}

/** A day's entries on the hours of that day; wider when somebody worked outside of them. */
export function PitaHari({ keadaan: { jam }, entri, sekarang, tinggi = 14 }: Props) {
  const segmen = entri.flatMap(toSegmen)
  const { mulai, selesai } = bentangan(jam, segmen)
  const { istirahatMulaiMenit, istirahatSelesaiMenit } = jam ?? {}
  const istirahat =
    istirahatMulaiMenit != null && istirahatSelesaiMenit != null
      ? [{ mulai: istirahatMulaiMenit, selesai: istirahatSelesaiMenit }]
      : []

  return (
    <Pita
      mulai={mulai}
      selesai={selesai}
      segmen={segmen}
      istirahat={istirahat}
      sekarang={sekarang}
      tinggi={tinggi}
      label="Catatan hari itu"
    />
  )
}

// Wider than the hours of the day when somebody worked outside of them.
function bentangan(jam: KeadaanHari['jam'], segmen: readonly SegmenPita[]) {
  return {
    mulai: Math.min(jam?.mulaiMenit ?? MULAI_BIASA, ...segmen.map((satu) => satu.mulai)),
    selesai: Math.max(jam?.selesaiMenit ?? SELESAI_BIASA, ...segmen.map((satu) => satu.selesai)),
  }
}

/** The hours under a day's ribbon, with what was written of it. */
export function SkalaHari({ keadaan: { jam }, entri }: Props) {
  const menit = entri.reduce((jumlah, satu) => jumlah + (satu.status === 'ditolak' ? 0 : satu.durasiMenit), 0)
  const { mulai, selesai } = bentangan(jam, entri.flatMap(toSegmen))
  const asked = jam ? ` dari ${tulisDurasi(menitEfektif(jam))}` : ''
  return (
    <p class="flex justify-between text-xs text-ink-2 mt-1">
      <span>{tulisJam(mulai)}</span>
      <strong class="font-semibold text-ink">{`${tulisDurasi(menit)}${asked}`}</strong>
      <span>{tulisJam(selesai % 1440)}</span>
    </p>
  )
}

export function menitEfektif(jam: NonNullable<KeadaanHari['jam']>): number {
  const istirahat = (jam.istirahatSelesaiMenit ?? 0) - (jam.istirahatMulaiMenit ?? 0)
  return jam.selesaiMenit - jam.mulaiMenit - istirahat
}

function toSegmen({ mulaiMenit, selesaiMenit, status }: EntriPita): SegmenPita[] {
  if (mulaiMenit === null || selesaiMenit === null || status === 'ditolak') return []
  return [
    {
      mulai: mulaiMenit,
      selesai: selesaiMenit,
      keadaan: status === 'dikembalikan' ? 'perlu-dilihat' : 'tercatat',
    },
  ]
}

/** What the day is, in the words of somebody who works on it. */
export function kalimatHari({ jenis, jam, kalimat }: KeadaanHari): string {
  if (jenis === 'akhir-pekan') return 'Bukan hari kerja.'
  if (jenis !== 'kerja' || !jam) return kalimat

  return `Jam kerja ${tulisJam(jam.mulaiMenit)}–${tulisJam(jam.selesaiMenit % 1440)}.`
}
