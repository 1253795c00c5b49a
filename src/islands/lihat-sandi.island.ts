// Shows a password while its button is pressed in; it is hidden again before the form goes.
document.addEventListener('click', (e) => {
  const tombol = (e.target as HTMLElement).closest<HTMLButtonElement>('[data-lihat-sandi]')
  const isian = tombol && document.getElementById(tombol.dataset.lihatSandi ?? '')
  if (!tombol || !(isian instanceof HTMLInputElement)) return
  const tampak = isian.type === 'password'
  isian.type = tampak ? 'text' : 'password'
  tombol.textContent = tampak ? 'Tutup' : 'Lihat'
  tombol.setAttribute('aria-pressed', String(tampak))
  isian.focus()
})

document.addEventListener('submit', (e) => {
  for (const tombol of (e.target as HTMLElement).querySelectorAll<HTMLElement>('[data-lihat-sandi]')) {
    const isian = document.getElementById(tombol.dataset.lihatSandi ?? '')
    if (isian instanceof HTMLInputElement) isian.type = 'password'
  }
})
