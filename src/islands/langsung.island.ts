import { morphPage } from './morf.ts'

// Changed figures arrive by key and are put in place; what a person types in is never touched.
function isBusy(el: Element): boolean {
  const fokus = document.activeElement
  const mengetik = fokus?.matches('input, textarea, select, [contenteditable]') ?? false
  return (mengetik && el.contains(fokus)) || el.closest('[data-pulau]') !== null
}

function flash(el: HTMLElement) {
  el.classList.remove('kilat')
  void el.offsetWidth
  el.classList.add('kilat')
}

/** As the browser itself writes it: a chart from the server is the same chart in other words. */
function normalise(html: string): string {
  const templat = document.createElement('template')
  templat.innerHTML = html
  return templat.innerHTML
}

function put(kunci: string, kiriman: string) {
  const html = normalise(kiriman)
  for (const el of document.querySelectorAll<HTMLElement>(`[data-langsung="${CSS.escape(kunci)}"]`)) {
    if (isBusy(el) || el.innerHTML === html) continue
    el.innerHTML = html
    flash(el)
  }
}

function mark(hidup: boolean) {
  for (const el of document.querySelectorAll('.hidup')) el.classList.toggle('diam', !hidup)
}

function listen(sumber: string) {
  const aliran = new EventSource(sumber)
  let putus = false

  aliran.onmessage = (e) => {
    for (const [kunci, html] of Object.entries(JSON.parse(e.data) as Record<string, string>)) put(kunci, html)
  }
  aliran.onopen = () => {
    mark(true)
    // A whole office comes back at once: the page is asked for again within five seconds, not all in one.
    if (putus) setTimeout(() => void morphPage(isBusy), Math.random() * 5000)
    putus = false
  }
  aliran.onerror = () => {
    putus = true
    mark(false)
    if (aliran.readyState !== EventSource.CLOSED) return
    setTimeout(() => listen(sumber), 5000 + Math.random() * 10_000)
  }
  addEventListener('pagehide', () => aliran.close(), { once: true })
}

const sumber = document.querySelector<HTMLElement>('[data-langsung-sumber]')?.dataset.langsungSumber
if (sumber) listen(sumber)
