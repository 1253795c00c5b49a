import type { PihakTercatat } from '../../db/queries/organisasi/pihak.ts'
import { golonganRuang } from '../../domain/organisasi/pangkat.ts'
import type { Pihak } from '../../reports/blok.ts'

/** A person as the forms print them; a rater without NIP (a mayor) has none. */
export function toPihak({ nip, golongan, nama, jabatan, unitKerja }: PihakTercatat, tanggal: string): Pihak {
  return { nama, nip: nip ?? undefined, pangkat: pangkatGolongan(golongan, tanggal), jabatan, unitKerja }
}

/** "Penata / III/c"; a PPPK has a grade without a rank. */
function pangkatGolongan(golongan: string | null, tanggal: string): string | undefined {
  if (!golongan) return undefined
  const jenis = golongan.includes('/') ? 'pns' : 'pppk'
  const pangkat = golonganRuang.apply({ jenis, golongan }, tanggal).nilai?.pangkat

  return pangkat ? `${pangkat} / ${golongan}` : golongan
}
