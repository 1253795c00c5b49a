import type { ComponentChildren } from 'preact'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { url } from '../url.ts'
import { kehadiranPaths } from './paths.ts'

const BAGIAN = [
  { kunci: 'libur', label: 'Hari libur', href: kehadiranPaths.kalender },
  { kunci: 'jam', label: 'Jam kerja', href: kehadiranPaths.jam },
  { kunci: 'kewajiban', label: 'Kewajiban', href: kehadiranPaths.kewajiban },
  { kunci: 'tidak-hadir', label: 'Cuti dan dinas luar', href: kehadiranPaths.ketidakhadiran },
] as const

type Isi = {
  readonly bagian: (typeof BAGIAN)[number]['kunci']
  readonly konteks: ComponentChildren
  readonly aksi?: ComponentChildren
  readonly children: ComponentChildren
}

/** One of the lists of the calendar. */
export function kalenderPage(c: C, { bagian, konteks, aksi, children }: Isi): Response {
  return page(c, {
    judul: 'Kalender dan cuti',
    aktif: kehadiranPaths.kalender,
    children: (
      <div class="grid gap-5">
        <Judul judul="Kalender dan cuti" konteks={konteks} aksi={aksi} />
        <nav
          aria-label="Bagian kalender"
          class="flex flex-wrap gap-x-5 gap-y-1 text-sm font-semibold no-print"
        >
          {BAGIAN.map(({ kunci, label, href }) => (
            <a
              key={kunci}
              href={url(href)}
              aria-current={kunci === bagian ? 'page' : undefined}
              class={
                kunci === bagian
                  ? 'py-1 text-ink underline underline-offset-[6px] decoration-2 decoration-accent'
                  : 'py-1 text-ink-2 hover:text-ink'
              }
            >
              {label}
            </a>
          ))}
        </nav>
        {children}
      </div>
    ),
  })
}
