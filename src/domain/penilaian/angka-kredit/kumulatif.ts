import type { Jenjang } from '../../organisasi/istilah.ts'
import { SERATUS, toSeperseratus } from './bilangan.ts'

export const NAMA_JENIS_ANGKA_KREDIT = {
  'saldo-awal': 'Saldo awal',
  ijazah: 'Ijazah baru',
  'kenaikan-pangkat': 'Kenaikan pangkat',
} as const

/** What happened to a functional officer's points on an ISO date. */
export type PeristiwaAngkaKredit = { readonly tanggal: string } & (
  | { readonly jenis: 'saldo-awal'; readonly pangkat: number; readonly jenjang: number }
  | { readonly jenis: 'tambah'; readonly nilai: number }
  | { readonly jenis: 'kenaikan-pangkat'; readonly kebutuhan: number }
  | { readonly jenis: 'kenaikan-jenjang'; readonly ke: Jenjang }
)

/** Points towards the next rank and the next jenjang. */
export type SaldoAngkaKredit = { readonly pangkat: number; readonly jenjang: number }

const KOSONG: SaldoAngkaKredit = { pangkat: 0, jenjang: 0 }

/** Angka kredit kumulatif after each event in turn: a balance replaces, a rise in rank keeps the surplus, a rise of jenjang begins at nought (PermenPANRB 1/2023). */
export function accumulate(peristiwa: readonly PeristiwaAngkaKredit[]): SaldoAngkaKredit[] {
  const saldo: SaldoAngkaKredit[] = []
  for (const satu of peristiwa) saldo.push(next(saldo.at(-1) ?? KOSONG, satu))

  return saldo
}

function next(saldo: SaldoAngkaKredit, peristiwa: PeristiwaAngkaKredit): SaldoAngkaKredit {
  switch (peristiwa.jenis) {
    case 'saldo-awal':
      return { pangkat: peristiwa.pangkat, jenjang: peristiwa.jenjang }
    case 'tambah':
      return { pangkat: add(saldo.pangkat, peristiwa.nilai), jenjang: add(saldo.jenjang, peristiwa.nilai) }
    case 'kenaikan-pangkat':
      return { ...saldo, pangkat: Math.max(add(saldo.pangkat, -peristiwa.kebutuhan), 0) }
    case 'kenaikan-jenjang':
      return KOSONG
  }
}

function add(a: number, b: number): number {
  return (toSeperseratus(a) + toSeperseratus(b)) / SERATUS
}
