/** What a person has in the fields of a form: name and value, in order. */
export type Isi = readonly (readonly [string, string])[]
type Catatan = { readonly isi: Isi; readonly pada: number; readonly dikirim?: boolean }
/** What this device kept of a form; `dikirim` when its button was pressed afterwards. */
export type Simpanan = Pick<Catatan, 'isi' | 'dikirim'>

const AWALAN = 'autosimpan:'
const UMUR_MS = 14 * 24 * 3600 * 1000

type Bidang = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fields(form: HTMLFormElement): Bidang[] {
  return ([...form.elements] as Bidang[]).filter(
    (b) =>
      b.name &&
      b.matches('input, textarea, select') &&
      !/^(hidden|file|password|submit|button)$/.test(b.type),
  )
}

const isTick = (b: Bidang): b is HTMLInputElement => b.type === 'radio' || b.type === 'checkbox'

export function read(form: HTMLFormElement): Isi {
  return fields(form)
    .filter((b) => !isTick(b) || b.checked)
    .map((b) => [b.name, b.value] as const)
}

export function write(form: HTMLFormElement, isi: Isi) {
  const sisa = [...isi]
  for (const b of fields(form)) {
    if (isTick(b)) {
      b.checked = isi.some(([nama, nilai]) => nama === b.name && nilai === b.value)
      continue
    }
    const i = sisa.findIndex(([nama]) => nama === b.name)
    if (i >= 0) b.value = sisa.splice(i, 1)[0]?.[1] ?? ''
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The same words, however the server trimmed them. */
export function isSame(a: Isi, b: Isi): boolean {
  const rapi = (isi: Isi) => JSON.stringify(isi.map(([nama, nilai]) => [nama, trimmed(nilai)]))
  return rapi(a) === rapi(b)
}

/**
 * Whether the page that came back holds every word that was kept. After a button the server may have filled
 * what was empty and taken lines away: neither is a lost word.
 */
export function isHeld({ isi, dikirim }: Simpanan, kini: Isi): boolean {
  if (!dikirim) return isSame(isi, kini)
  const ada = new Set(kini.map(([nama, nilai]) => `${nama} ${trimmed(nilai)}`))
  const nama = new Set(kini.map(([satu]) => satu))

  return isi.every(
    ([satu, nilai]) => trimmed(nilai) === '' || !nama.has(satu) || ada.has(`${satu} ${trimmed(nilai)}`),
  )
}

function trimmed(nilai: string): string {
  return nilai.replace(/\r\n/g, '\n').trim()
}

export function keep(kunci: string, { isi, dikirim = false }: Simpanan) {
  try {
    const catatan: Catatan = { isi, pada: Date.now(), dikirim }
    localStorage.setItem(AWALAN + kunci, JSON.stringify(catatan))
  } catch {
    // A full or forbidden store: the server copy is then the only one.
  }
}

export function recall(kunci: string): Simpanan | undefined {
  try {
    const teks = localStorage.getItem(AWALAN + kunci)
    return teks ? (JSON.parse(teks) as Catatan) : undefined
  } catch {
    return undefined
  }
}

export function discard(kunci: string) {
  localStorage.removeItem(AWALAN + kunci)
}

/** Forgets what is older than two weeks. */
export function sweep() {
  for (const k of Object.keys(localStorage).filter((n) => n.startsWith(AWALAN))) {
    const { pada = 0 } = JSON.parse(localStorage.getItem(k) ?? '{}') as Partial<Catatan>
    if (Date.now() - pada > UMUR_MS) localStorage.removeItem(k)
  }
}
