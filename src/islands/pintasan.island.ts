// A key does what the visible control with the same data-pintasan does: "j", "Enter", "Shift+A".
const BIDANG = 'input, textarea, select, [contenteditable]'

function keyName(e: KeyboardEvent): string {
  const huruf = e.key.length === 1 ? e.key.toLowerCase() : e.key
  return e.shiftKey && e.key !== '?' ? `shift+${huruf}` : huruf
}

function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pintasan]')].filter(
    (el) => !el.closest('[hidden]'),
  )
}

function explain(el: HTMLElement): string {
  return el.dataset.pintasanLabel ?? el.getAttribute('aria-label') ?? (el.textContent ?? '').trim()
}

function list(): HTMLDialogElement {
  const ada = document.querySelector<HTMLDialogElement>('dialog.daftar-pintasan')
  if (ada) return ada

  const dialog = document.createElement('dialog')
  dialog.className = 'daftar-pintasan panel'
  dialog.setAttribute('aria-label', 'Semua pintasan')
  const isi = document.createElement('dl')
  for (const el of controls()) {
    const dt = document.createElement('dt')
    dt.className = 'kbd'
    dt.textContent = el.dataset.pintasan ?? ''
    const dd = document.createElement('dd')
    dd.textContent = explain(el)
    isi.append(dt, dd)
  }
  dialog.append(isi)
  dialog.addEventListener('click', () => dialog.close())
  document.body.append(dialog)
  return dialog
}

document.addEventListener('keydown', (e) => {
  const sasaran = e.target as HTMLElement
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || sasaran.matches(BIDANG)) return
  // On a link or button Enter already means that link or button.
  if (e.key === 'Enter' && sasaran.matches('a, button, summary')) return

  const kunci = keyName(e)
  if (kunci === '?' || kunci === 'shift+?') {
    e.preventDefault()
    list().showModal()
    return
  }
  const el = controls().find((c) => c.dataset.pintasan?.toLowerCase() === kunci)
  if (!el) return
  e.preventDefault()
  if (el.matches(BIDANG)) el.focus()
  else el.click()
})
