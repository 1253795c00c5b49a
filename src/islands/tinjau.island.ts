// Review without a reload: links and forms inside [data-tinjau] fetch the page and swap that region.
const WILAYAH = '[data-tinjau]'

function swap(html: string): boolean {
  const baru = new DOMParser().parseFromString(html, 'text/html').querySelector(WILAYAH)
  const lama = document.querySelector(WILAYAH)
  if (!baru || !lama) return false

  lama.replaceWith(document.importNode(baru, true))
  // A refusal stands far above a long list: go to the field that it is about, or to the refusal itself.
  const salah = document.querySelector<HTMLElement>(`${WILAYAH} [aria-invalid="true"]`)
  const penolakan = document.querySelector<HTMLElement>(`${WILAYAH} [role="alert"]`)
  if (salah ?? penolakan) {
    salah?.focus({ preventScroll: true })
    ;(salah ?? penolakan)?.scrollIntoView({ block: 'center' })
    return true
  }
  const kini = document.querySelector<HTMLElement>('[data-tinjau-butir][aria-current]')
  kini?.scrollIntoView({ block: 'nearest' })
  kini?.focus({ preventScroll: true })
  // On a phone the list is another screen: the new one begins at its top.
  if (!kini?.offsetParent) scrollTo(0, 0)
  return true
}

/** While the next one is on its way, what stands there is the one that was left: nothing is decided about it. */
let isMenunggu = false

async function go(alamat: string, pilihan: RequestInit = {}): Promise<boolean> {
  isMenunggu = true
  try {
    const jawab = await fetch(alamat, { ...pilihan, headers: { accept: 'text/html' } })
    // The server has answered but not with the review: show what it says, never ask twice.
    if (!swap(await jawab.text())) {
      location.assign(jawab.url)
      return true
    }
    if (jawab.url !== location.href) history.pushState(null, '', jawab.url)
    return true
  } catch {
    return false
  } finally {
    isMenunggu = false
  }
}

// A ready sentence goes after what was typed already; the cursor stands behind it.
document.addEventListener('click', (e) => {
  const a = (e.target as HTMLElement).closest<HTMLAnchorElement>(`${WILAYAH} a[data-kalimat]`)
  const alasan = a?.closest('form')?.querySelector<HTMLTextAreaElement>('textarea[name="alasan"]')
  if (!a || !alasan || e.ctrlKey || e.metaKey || e.shiftKey) return
  e.preventDefault()
  alasan.value = [alasan.value.trim(), a.dataset.kalimat].filter(Boolean).join(' ')
  alasan.focus()
})

document.addEventListener('click', async (e) => {
  const a = (e.target as HTMLElement).closest<HTMLAnchorElement>(
    `${WILAYAH} a[data-tinjau-butir], ${WILAYAH} a[data-tinjau-tautan]`,
  )
  if (!a || e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey) return
  e.preventDefault()
  if (isMenunggu) return
  if (!(await go(a.href))) location.assign(a.href)
})

document.addEventListener('submit', async (e) => {
  const form = e.target as HTMLFormElement
  if (!form.matches(`${WILAYAH} form[data-tinjau-form]`) || e.defaultPrevented) return
  e.preventDefault()
  if (isMenunggu) return
  const kirim = e.submitter as HTMLButtonElement | null
  const isi = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
  if (kirim?.name) isi.append(kirim.name, kirim.value)
  if (await go(kirim?.getAttribute('formaction') ?? form.action, { method: 'POST', body: isi })) return
  // No answer came: the browser itself tries, and shows that there is no signal.
  if (kirim?.name) hide(form, kirim.name, kirim.value)
  form.submit()
})

function hide(form: HTMLFormElement, nama: string, nilai: string) {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.name = nama
  input.value = nilai
  form.append(input)
}

addEventListener('popstate', () => void go(location.href))
