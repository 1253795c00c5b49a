import { Ikon } from './ikon.tsx'

/** The last one is the page itself and carries no address. */
export type ButirRemah = { readonly label: string; readonly href?: string | undefined }

/** Breadcrumb: on a phone only the page itself. */
export function Remah({ butir }: { butir: readonly ButirRemah[] }) {
  return (
    <nav class="remah" aria-label="Remah roti">
      {butir.map((b, i) => {
        const last = i === butir.length - 1
        return (
          <>
            {i > 0 && <Ikon nama="chevron-right" class="ic-s opacity-60 max-sm:hidden" />}
            {last ? (
              <span class="text-ink font-semibold truncate" aria-current="page">
                {b.label}
              </span>
            ) : b.href ? (
              <a class="truncate max-sm:hidden hover:underline underline-offset-2" href={b.href}>
                {b.label}
              </a>
            ) : (
              <span class="truncate max-sm:hidden">{b.label}</span>
            )}
          </>
        )
      })}
    </nav>
  )
}
