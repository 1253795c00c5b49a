import type { Hubungan } from '../organisasi/pelaku.ts'

/** To whom guidance is reported (Lampiran Bab III.D.4.i-k); an administrator is not among them. */
export const PEMBACA_BIMBINGAN = [
  'diri',
  'pendamping',
  'penilai',
  'atasan-penilai',
  'pimpinan-kepegawaian',
] as const satisfies readonly Hubungan[]

/** What the employee says of guidance goes to the leader's superior, not to the leader (Lampiran Bab III.D.4.g). */
export const PEMBACA_PENDAPAT = ['diri', 'atasan-penilai'] as const satisfies readonly Hubungan[]

/** Whom a report about conduct is from, about and to (Lampiran Bab III.D.5.c); a rater who did not report is not among them. */
export const PEMBACA_LAPORAN = [
  'diri',
  'pendamping',
  'pelapor',
  'pimpinan-kepegawaian',
] as const satisfies readonly Hubungan[]
