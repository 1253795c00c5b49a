import type { ComponentChildren } from 'preact'
import { asetUrl } from './aset.ts'

export type Tema = 'kinerja' | 'kinerja-malam'

/** Islands a page asks for, by the name of their file; absent scripts change nothing that matters. */
export type NamaPulau = string

export type KepalaHalaman = {
  /** What the page is about; the tab reads "<judul> – Kinerja <kota>". */
  readonly judul: string
  readonly kota?: string | undefined
  /** Absent: the device decides. */
  readonly tema?: Tema | undefined
  readonly pulau?: readonly NamaPulau[] | undefined
  /** Extra elements for <head>, such as a manifest link. */
  readonly kepala?: ComponentChildren
}

type Props = KepalaHalaman & { readonly children: ComponentChildren }

/** The HTML document around every page. */
export function Halaman({ judul, kota = 'Kota Samarinda', tema, pulau = [], kepala, children }: Props) {
  return (
    <html lang="id" data-theme={tema} data-ikon={asetUrl('ikon.svg')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta
          name="color-scheme"
          content={tema === undefined ? 'light dark' : tema === 'kinerja' ? 'light' : 'dark'}
        />
        <title>{`${judul} – Kinerja ${kota}`}</title>
        <link
          rel="preload"
          href={asetUrl('plus-jakarta-sans.woff2')}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={asetUrl('app.css')} />
        <link rel="icon" href={asetUrl('lambang.svg')} type="image/svg+xml" />
        {pulau.map((nama) => (
          <script key={nama} type="module" src={asetUrl(`${nama}.js`)} />
        ))}
        {kepala}
      </head>
      <body>
        <a class="skip" href="#isi">
          Langsung ke isi
        </a>
        {children}
      </body>
    </html>
  )
}
