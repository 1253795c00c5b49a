import { judgeKalimatRhk, type KelasRhk } from '../domain/skp/pelatih/pelatih.ts'
import { Ikon } from './ikon.tsx'

const KATA: Record<KelasRhk, string> = {
  hasil: 'Sudah berupa hasil.',
  aktivitas: 'Terbaca sebagai aktivitas.',
  kategori: 'Terbaca sebagai kategori.',
}

/** What the coach reads in a sentence, why, and how it could be said as a result; it only advises. */
export function PendapatRhk({ kalimat }: { kalimat: string }) {
  if (kalimat.trim() === '') return null
  const { kelas, alasan, saran } = judgeKalimatRhk(kalimat)
  return (
    <p class={`text-sm flex gap-1.5 ${kelas === 'hasil' ? 'text-ok' : 'text-ink-2'}`}>
      <Ikon nama={kelas === 'hasil' ? 'circle-check' : 'lightbulb'} class="ic-s mt-[3px]" />
      <span class="min-w-0 wrap-anywhere">
        <strong class="font-semibold">{KATA[kelas]}</strong> {alasan}
        {saran && <span class="block">{`Saran: ${saran}`}</span>}
      </span>
    </p>
  )
}
