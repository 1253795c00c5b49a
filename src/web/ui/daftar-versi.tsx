import { Panel } from './panel.tsx'
import { tulisTanggalSaat } from './tulis.ts'

type Versi = { readonly id: string; readonly versi: number; readonly dibekukanPada: Temporal.Instant }

type Props = {
  readonly judul: string
  /** What each version is of: "dokumen evaluasi". */
  readonly sebutan: string
  readonly daftar: readonly Versi[]
  readonly zona: string
  readonly href: (versi: number) => string
  /** Where it is told how a version was signed. */
  readonly tandaTangan?: (dokumenId: string) => string
}

/** Versions of a paper, each as it was frozen. */
export function DaftarVersi({ judul, sebutan, daftar, zona, href, tandaTangan }: Props) {
  return (
    <Panel judul={judul}>
      <ul class="grid gap-1.5 text-sm">
        {daftar.map(({ id, versi, dibekukanPada }) => (
          <li key={versi} class="flex flex-wrap justify-between gap-x-3">
            <a class="tautan" href={href(versi)}>
              {`Versi ${versi}`}
              <span class="sr-only">{` ${sebutan}, PDF`}</span>
            </a>
            <span class="flex flex-wrap gap-x-4">
              <span class="text-ink-2">{tulisTanggalSaat(dibekukanPada, zona)}</span>
              {tandaTangan && (
                <a class="tautan" href={tandaTangan(id)}>
                  Tanda tangan<span class="sr-only">{` ${sebutan} versi ${versi}`}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
