// The one script of every page: it brings the others only where their marks are found.
const PULAU: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['form[data-autosimpan]', () => import('./autosimpan.island.ts')],
  ['[data-pelatih]', () => import('./pelatih.island.ts')],
  ['[data-langsung-sumber]', () => import('./langsung.island.ts')],
  ['[data-pintasan]', () => import('./pintasan.island.ts')],
  ['[data-tinjau]', () => import('./tinjau.island.ts')],
  ['[data-pilih-semua], [data-pilih-bilah]', () => import('./pilih-semua.island.ts')],
  ['[data-kemajuan]', () => import('./kemajuan.island.ts')],
  ['form[data-kunci]', () => import('./kunci.island.ts')],
  ['[data-lihat-sandi]', () => import('./lihat-sandi.island.ts')],
]

document.documentElement.classList.add('js')

for (const [tanda, muat] of PULAU) {
  if (document.querySelector(tanda)) void muat()
}

const TERBUKA = 'details.lainnya[open], details.akun[open]'

function close(kecuali: Node | null) {
  for (const d of document.querySelectorAll<HTMLDetailsElement>(TERBUKA)) {
    if (!kecuali || !d.contains(kecuali)) d.open = false
  }
}

document.addEventListener('click', (e) => close(e.target as Node))

document.addEventListener('keydown', (e) => {
  if (e.key === 'Escape') close(null)
  const sasaran = e.target as HTMLElement
  if (e.key !== '/' || sasaran.matches('input, textarea, select, [contenteditable]')) return

  const cari = [...document.querySelectorAll<HTMLInputElement>('[data-cari]')].find((c) => c.offsetParent)
  if (!cari) return
  e.preventDefault()
  cari.focus()
  cari.select()
})
