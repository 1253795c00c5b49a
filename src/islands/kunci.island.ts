import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

// A form with data-kunci asks the device for a key before it goes; without WebAuthn it stays hidden.
const BATAL = 'Belum jadi. Coba lagi, atau pakai kata sandi.'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kunci]')) {
  if (!window.PublicKeyCredential) continue
  form.hidden = false
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    void send(form)
  })
}

async function send(form: HTMLFormElement): Promise<void> {
  const jawaban = form.elements.namedItem('jawaban') as HTMLInputElement
  try {
    jawaban.value = JSON.stringify(await ask(form))
    form.submit()
  } catch {
    tell(form, BATAL)
  }
}

async function ask(form: HTMLFormElement): Promise<unknown> {
  const jawab = await fetch(form.dataset.kunciTanya ?? '', {
    method: 'POST',
    headers: { accept: 'application/json' },
  })
  // The password is asked again on the way back to this page.
  if (jawab.status === 401) location.reload()
  if (!jawab.ok) throw new Error(String(jawab.status))
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')

  return form.dataset.kunci === 'baru'
    ? startRegistration({ optionsJSON: (await jawab.json()) as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: (await jawab.json()) as PublicKeyCredentialRequestOptionsJSON })
}

function tell(form: HTMLFormElement, kalimat: string): void {
  const kabar = form.querySelector<HTMLElement>('[data-kunci-kabar]')
  if (kabar) kabar.textContent = kalimat
}
