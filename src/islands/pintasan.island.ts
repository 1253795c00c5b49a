// A key does what the visible control with the same data-pintasan does: "j", "Enter", "Shift+A".
const BIDANG = 'input, textarea, select, [contenteditable]'

function keyName(e: KeyboardEvent): string {
  const huruf = e.key.toLowerCase()
  return e.shiftKey && e.key !== '?' ? `shift+${huruf}` : huruf
}

function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pintasan]')].filter(
    (el) => !el.closest('[hidden]'),
  )
}

function explain(el: HTMLElement): string {
  const bersih = el.cloneNode(true) as HTMLElement
  for (const hiasan of bersih.querySelectorAll('[aria-hidden]')) hiasan.remove()
  return el.dataset.pintasanLabel ?? el.getAttribute('aria-label') ?? (bersih.textContent ?? '').trim()
}

const LAMBANG: { readonly [kunci: string]: string } = { enter: '↵', shift: '⇧' }

/** `shift+a` as it stands on a keyboard: "⇧ A". */
function keycap(kunci: string): string {
  return kunci
    .toLowerCase()
    .split('+')
    .map((k) => LAMBANG[k] ?? k.toUpperCase())
    .join(' ')
}

function closeButton(): HTMLFormElement {
  const form = document.createElement('form')
  form.method = 'dialog'
  const tombol = document.createElement('button')
  tombol.className = 'btn btn-garis mt-4'
  tombol.textContent = 'Tutup'
  form.append(tombol)
  return form
}

function list(): HTMLDialogElement {
  const ada = document.querySelector<HTMLDialogElement>('dialog.daftar-pintasan')
  if (ada) return ada

  const dialog = document.createElement('dialog')
  dialog.className = 'daftar-pintasan panel'
  dialog.setAttribute('aria-labelledby', 'judul-pintasan')
  const judul = document.createElement('h2')
  judul.id = 'judul-pintasan'
  judul.className = 'text-base mb-3'
  judul.textContent = 'Semua pintasan'
  const isi = document.createElement('dl')
  const pertama = new Map(
    controls()
      .reverse()
      .map((el) => [el.dataset.pintasan, el]),
  )
  for (const el of [...pertama.values()].reverse()) {
    const dt = document.createElement('dt')
    dt.className = 'kbd'
    dt.textContent = keycap(el.dataset.pintasan ?? '')
    const dd = document.createElement('dd')
    dd.textContent = explain(el)
    isi.append(dt, dd)
  }
  dialog.append(judul, isi, closeButton())
  document.body.append(dialog)
  return dialog
}

document.addEventListener('keydown', (e) => {
  const sasaran = e.target as HTMLElement
  // Out of a field that a key leads into, so that the other keys work again.
  if (e.key === 'Escape' && sasaran.matches('[data-pintasan]:is(input, textarea)')) sasaran.blur()
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || sasaran.matches(BIDANG)) return
  // On a link or button Enter already means that one, except on the entry that is open anyway.
  if (e.key === 'Enter' && sasaran.matches('a:not([aria-current]), button, summary')) return

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
