import type { ComponentChildren } from 'preact'
import { titik } from '../../domain/teks.ts'

type Props = {
  /** A day, a name or a finding, not a module. */
  readonly judul: string
  /** The quiet line above: today, the section. */
  readonly atas?: ComponentChildren
  /** Status chip beside the title. */
  readonly status?: ComponentChildren
  /** One line of context. */
  readonly konteks?: ComponentChildren
  /** Ends the context line. */
  readonly tenggat?: ComponentChildren
  readonly aksi?: ComponentChildren
}

/** The head of a page: title with status, context ending in the deadline, acts at the right. */
export function Judul({ judul, atas, status, konteks, tenggat, aksi }: Props) {
  return (
    <div class="flex max-lg:flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div class="min-w-0">
        {atas && <p class="text-sm text-ink-2 mb-0.5">{atas}</p>}
        <div class="flex items-center gap-x-3 gap-y-1 flex-wrap">
          <h1 class="text-xl lg:text-2xl">{judul}</h1>
          {status}
        </div>
        {(konteks || tenggat) && (
          <p class="text-sm text-ink-2 mt-1">
            {typeof konteks === 'string' ? titik(konteks) : konteks} {tenggat}
          </p>
        )}
      </div>
      {aksi && (
        <div class="flex flex-wrap lg:flex-nowrap lg:flex-none items-center gap-2 no-print">{aksi}</div>
      )}
    </div>
  )
}
