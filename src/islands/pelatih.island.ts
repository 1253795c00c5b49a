import { h, render } from 'preact'
import { PendapatRhk } from './pendapat-rhk.tsx'

// Reads a sentence again when its writer pauses; without it the page shows what was read when it was saved.
const JEDA = 600

function watch(tempat: HTMLElement) {
  const isian = document.querySelector<HTMLTextAreaElement>(
    `[name="${CSS.escape(tempat.dataset.pelatih ?? '')}"]`,
  )
  if (!isian) return
  let menunggu: ReturnType<typeof setTimeout> | undefined
  isian.addEventListener('input', () => {
    clearTimeout(menunggu)
    menunggu = setTimeout(() => render(h(PendapatRhk, { kalimat: isian.value }), tempat), JEDA)
  })
}

for (const tempat of document.querySelectorAll<HTMLElement>('[data-pelatih]')) watch(tempat)
