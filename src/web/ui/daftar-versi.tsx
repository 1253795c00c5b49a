import { Panel } from './panel.tsx'
import { tulisTanggalSaat } from './tulis.ts'

type Props = {
  readonly judul: string
  /** What each version is of: "dokumen evaluasi". */
  readonly sebutan: string
  readonly daftar: readonly { readonly versi: number; readonly dibekukanPada: Temporal.Instant }[]
  readonly zona: string
  readonly href: (versi: number) => string
}

/** Versions of a paper, each as it was frozen. */
export function DaftarVersi({ judul, sebutan, daftar, zona, href }: Props) {
  return (
    <Panel judul={judul}>
      <ul class="grid gap-1.5 text-sm">
        {daftar.map(({ versi, dibekukanPada }) => (
          <li key={versi} class="flex flex-wrap justify-between gap-x-3">
            <a class="tautan" href={href(versi)}>
              {`Versi ${versi}`}
              <span class="sr-only">{` ${sebutan}, PDF`}</span>
            </a>
            <span class="text-ink-2">{tulisTanggalSaat(dibekukanPada, zona)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
