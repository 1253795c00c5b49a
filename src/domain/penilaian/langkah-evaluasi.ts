import type { StatusEvaluasi } from './evaluasi.ts'
import type { Penetap } from './hasil-final.ts'
import type { LangkahEvaluasi } from './jendela-evaluasi.ts'

/** What has happened to an evaluation so far, by day of the instansi (ISO); a day is null while it has not. */
export type RiwayatEvaluasi = {
  readonly status: StatusEvaluasi
  readonly penetap: Penetap
  /** First and last day of the window in which the rater evaluates; the last day as lengthened by outages. */
  readonly jendela: { readonly mulai: string; readonly sampai: string }
  /** The document reaches the employee the moment it is set. */
  readonly ditetapkanPada: string | null
  readonly diterimaPada: string | null
  readonly keberatanPada: string | null
}

export type JenisLangkah = LangkahEvaluasi | 'mengevaluasi'
export type PihakLangkah = 'penilai' | 'atasan-penilai' | 'pegawai'

/** A step that is open: who takes it, and the day from which its limit counts (not counted itself). */
export type Langkah = { readonly langkah: JenisLangkah; readonly siapa: PihakLangkah; readonly dari: string }

/** Langkah terbuka: what may still happen to an evaluation and by whom, the most pressing first (Lampiran Bab IV.A, Bab V.A and B); nothing once it is final and signed. */
export function langkahTerbuka(r: RiwayatEvaluasi): readonly Langkah[] {
  if (r.status === 'draf') return [langkahDraf(r)]
  if (r.keberatanPada && r.status === 'keberatan')
    return [{ langkah: 'keputusan-keberatan', siapa: 'atasan-penilai', dari: r.keberatanPada }]
  if (!r.ditetapkanPada) return []

  const dari = r.ditetapkanPada
  const isAtasan = r.penetap === 'atasan-penilai'
  const kembali = isAtasan ? 'mengembalikan-dokumen-atasan' : 'mengembalikan-dokumen'
  const tandaTangan: Langkah[] = r.diterimaPada ? [] : [{ langkah: kembali, siapa: 'pegawai', dari }]
  const keberatan: Langkah[] =
    r.status === 'final' || r.keberatanPada ? [] : [{ langkah: 'keberatan', siapa: 'pegawai', dari }]

  return [...tandaTangan, ...keberatan]
}

function langkahDraf({ penetap, jendela }: RiwayatEvaluasi): Langkah {
  return penetap === 'atasan-penilai'
    ? { langkah: 'evaluasi-atasan', siapa: 'atasan-penilai', dari: jendela.sampai }
    : { langkah: 'mengevaluasi', siapa: 'penilai', dari: jendela.mulai }
}
