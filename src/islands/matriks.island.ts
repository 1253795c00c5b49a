// Drags a role from cell to cell, and marks orphan columns and idle rows while one types. Typing alone does the same.
const cells = () => [...document.querySelectorAll<HTMLElement>('[data-sel]')]
const teks = (sel: HTMLElement) => sel.querySelector('textarea')
const bagian = (sel: HTMLElement) => sel.querySelector('input')
const isTerisi = (sel: HTMLElement) => sel.dataset.terisi === 'ya' || (teks(sel)?.value.trim() ?? '') !== ''

function refresh() {
  const terisi = cells().filter(isTerisi)
  for (const el of document.querySelectorAll<HTMLElement>('[data-celah-kolom]'))
    el.hidden = terisi.some((sel) => sel.dataset.rhk === el.dataset.celahKolom)
  for (const el of document.querySelectorAll<HTMLElement>('[data-celah-baris]'))
    el.hidden = terisi.some((sel) => sel.dataset.pegawai === el.dataset.celahBaris)
}

let dari: HTMLElement | null = null

/** Both cells change places, so that nothing is lost. */
function swap(asal: HTMLElement, tujuan: HTMLElement) {
  for (const ambil of [teks, bagian]) {
    const [a, b] = [ambil(asal), ambil(tujuan)]
    if (!a || !b || a.readOnly || b.readOnly) return
    const semula = a.value
    a.value = b.value
    b.value = semula
  }
  refresh()
}

const cellOf = (e: Event) => (e.target as HTMLElement).closest<HTMLElement>('[data-sel]')

document.addEventListener('dragstart', (e) => {
  dari = (e.target as HTMLElement).closest('[data-pegangan]') ? cellOf(e) : null
  e.dataTransfer?.setData('text/plain', dari ? (teks(dari)?.value ?? '') : '')
})
document.addEventListener('dragover', (e) => {
  if (dari && cellOf(e)) e.preventDefault()
})
document.addEventListener('drop', (e) => {
  const tujuan = cellOf(e)
  if (!dari || !tujuan) return
  e.preventDefault()
  if (tujuan !== dari) swap(dari, tujuan)
  dari = null
})
document.addEventListener('input', (e) => {
  if (cellOf(e)) refresh()
})
