import type { EntriHari } from '../../db/queries/aktivitas/hari.ts'

/** The result that an entry serves, as the SKP of its day said it; what a revision made of it stands beside. */
export function RhkEntri({ entri: { rhk, rhkKini } }: { entri: Pick<EntriHari, 'rhk' | 'rhkKini'> }) {
  if (rhkKini === null) return <>{rhk}</>

  return (
    <>
      {rhk} <span class="font-semibold">SKP sudah direvisi, kini:</span> {rhkKini}
    </>
  )
}
