import { discard, type Isi, isHeld, isSame, keep, read, recall, sweep, write } from './simpanan.ts'

// Saves a form while it is written; what the server has not acknowledged stays in this device.
const JEDA = 1200

type Jawaban = {
  readonly pukul?: string
  readonly versi?: number
  readonly href?: string
  readonly pesan?: string
}

type Diterima = Jawaban & { readonly kunci: string; readonly terkirim: Isi }

function say(form: HTMLFormElement, teks: string, tautan?: { label: string; href: string }) {
  const el =
    document.querySelector<HTMLElement>(
      `[data-autosimpan-status="${CSS.escape(form.dataset.autosimpan ?? '')}"]`,
    ) ?? form.querySelector<HTMLElement>('[data-autosimpan-status]')
  if (!el) return
  el.textContent = teks
  if (!tautan) return
  const a = document.createElement('a')
  a.className = 'tautan'
  a.href = tautan.href
  a.textContent = tautan.label
  el.append(' ', a)
}

function clock(): string {
  const d = new Date()
  return `${String(d.getHours()).padStart(2, '0')}.${String(d.getMinutes()).padStart(2, '0')}`
}

function body(form: HTMLFormElement): URLSearchParams {
  const isi = new URLSearchParams()
  new FormData(form).forEach((nilai, nama) => {
    if (typeof nilai === 'string') isi.append(nama, nilai)
  })
  return isi
}

function acknowledge(form: HTMLFormElement, { kunci, terkirim, pukul, versi }: Diterima) {
  const kolomVersi = form.querySelector<HTMLInputElement>('input[name="versi"]')
  if (kolomVersi && versi !== undefined) kolomVersi.value = String(versi)
  if (isSame(read(form), terkirim)) discard(kunci)
  say(form, `Tersimpan ${pukul ?? clock()}`)
}

async function send(form: HTMLFormElement, kunci: string): Promise<void> {
  const isi = read(form)
  const masuk = `/masuk?kembali=${encodeURIComponent(location.pathname + location.search)}`
  say(form, 'Menyimpan…')
  try {
    const jawab = await fetch(form.dataset.autosimpanUrl ?? form.action, {
      method: 'POST',
      body: body(form),
      headers: { 'x-autosimpan': '1', accept: 'application/json' },
    })
    const json = jawab.headers.get('content-type')?.includes('json')
    const data = json ? ((await jawab.json()) as Jawaban) : {}
    if (jawab.status === 401 || jawab.redirected) {
      say(form, 'Sesi berakhir. Tulisan Anda aman di perangkat ini.', { label: 'Masuk lagi', href: masuk })
    } else if (jawab.status === 409) {
      say(form, 'Orang lain menyimpan lebih dulu. Tulisan Anda tidak hilang.', {
        label: 'Bandingkan',
        href: data.href ?? location.href,
      })
    } else if (jawab.ok) acknowledge(form, { ...data, kunci, terkirim: isi })
    else say(form, data.pesan ?? 'Belum tersimpan. Tulisan Anda aman di perangkat ini.')
  } catch {
    say(form, 'Tanpa sinyal. Tulisan Anda aman di perangkat ini.')
  }
}

function offer(form: HTMLFormElement, kunci: string, isi: Isi) {
  const kabar = document.createElement('div')
  kabar.className = 'kabar warn'
  kabar.setAttribute('role', 'status')
  const teks = document.createElement('p')
  teks.className = 'font-semibold flex-1'
  teks.textContent = 'Teks Anda yang belum terkirim masih ada di perangkat ini.'
  const pakai = choice('Pakai teks itu', 'btn btn-garis', () => {
    write(form, isi)
    void send(form, kunci)
  })
  const buang = choice('Buang', 'btn btn-polos', () => discard(kunci))
  for (const tombol of [pakai, buang]) tombol.addEventListener('click', () => kabar.remove())
  kabar.append(teks, pakai, buang)
  form.prepend(kabar)
}

function choice(label: string, kelas: string, lakukan: () => void): HTMLButtonElement {
  const tombol = document.createElement('button')
  tombol.type = 'button'
  tombol.className = kelas
  tombol.textContent = label
  tombol.addEventListener('click', lakukan)
  return tombol
}

function watch(form: HTMLFormElement) {
  const kunci = form.dataset.autosimpan ?? form.action
  const lama = recall(kunci)
  if (lama && !isHeld(lama, read(form))) offer(form, kunci, lama.isi)
  else if (lama) discard(kunci)

  let tunda: ReturnType<typeof setTimeout> | undefined
  let antre = Promise.resolve()
  let berjalan = 0
  // One at a time, so that each save carries the versi of the one before.
  const later = () => {
    berjalan++
    antre = antre.then(() => send(form, kunci)).then(() => void berjalan--)
  }
  form.addEventListener('input', () => {
    keep(kunci, { isi: read(form) })
    clearTimeout(tunda)
    tunda = setTimeout(later, JEDA)
  })
  form.addEventListener('submit', (e) => {
    clearTimeout(tunda)
    if (recall(kunci)) keep(kunci, { isi: read(form), dikirim: true })
    // A save under way still has to bring its versi; the button then acts on that one.
    if (berjalan === 0 || !e.submitter || !form.requestSubmit) return
    e.preventDefault()
    const { submitter } = e
    void antre.then(() => form.requestSubmit(submitter))
  })
  addEventListener('online', () => recall(kunci) && later())
}

sweep()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosimpan]')) watch(form)
