import type { Basis } from '../ketentuan.ts'
import { type GangguanHari, type ParameterGangguan, perpanjanganGangguan } from '../waktu/gangguan.ts'
import { tenggatHariKerja } from '../waktu/hari-kerja.ts'
import { batasEvaluasi, type LangkahEvaluasi } from './jendela-evaluasi.ts'

/** What a limit is counted on: days off, outages, and how long an outage must be. */
export type KalenderTenggat = {
  readonly libur: readonly string[]
  readonly gangguan: readonly GangguanHari[]
  readonly parameter: ParameterGangguan
}

/** A limit as it stands: its last day, what it was without outages, and why. */
export type Batas = {
  readonly batas: string
  readonly semula: string
  readonly hariTerganggu: readonly string[]
  readonly basis: readonly Basis[]
}

/** Batas langkah: the last day for a step counted in working days from that day, lengthened by outages. */
export function batasLangkah(
  { langkah, dari }: { readonly langkah: LangkahEvaluasi; readonly dari: string },
  kalender: KalenderTenggat,
): Batas {
  const jangka = batasEvaluasi.apply(langkah, dari)
  const { hariKerja } = jangka.nilai
  const hitung = tenggatHariKerja.apply({ dari, hariKerja, libur: kalender.libur }, dari)

  return lengthen({ dari, semula: hitung.nilai, basis: [jangka.basis, hitung.basis] }, kalender)
}

/** Batas tanggal: a limit that the regulation names by its date, lengthened by outages since the day it began to run. */
export function batasTanggal(
  { dari, sampai }: { readonly dari: string; readonly sampai: string },
  kalender: KalenderTenggat,
): Batas {
  return lengthen({ dari, semula: sampai, basis: [] }, kalender)
}

type Awal = Pick<Batas, 'semula' | 'basis'> & { readonly dari: string }

function lengthen({ dari, semula, basis }: Awal, { libur, gangguan, parameter }: KalenderTenggat): Batas {
  const { nilai, basis: sebab } = perpanjanganGangguan.apply(
    { dari, batas: semula, libur, gangguan },
    dari,
    parameter,
  )

  return { ...nilai, semula, basis: nilai.hariTerganggu.length > 0 ? [...basis, sebab] : basis }
}
