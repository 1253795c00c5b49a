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
/** A key output of a strategy on its way to an empty cell. */
let keluaran: string | null = null

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

/** What stands in a cell stays. */
function fill(sel: HTMLElement, isi: string) {
  const kolom = teks(sel)
  if (!kolom || kolom.readOnly || kolom.value.trim() !== '') return
  kolom.value = isi
  refresh()
}

const cellOf = (e: Event) => (e.target as HTMLElement).closest<HTMLElement>('[data-sel]')

document.addEventListener('dragstart', (e) => {
  const asal = e.target as HTMLElement
  dari = asal.closest('[data-pegangan]') ? cellOf(e) : null
  keluaran = asal.closest('[data-keluaran]')?.textContent ?? null
  e.dataTransfer?.setData('text/plain', (dari ? teks(dari)?.value : keluaran) ?? '')
})
document.addEventListener('dragend', () => {
  dari = null
  keluaran = null
})
document.addEventListener('dragover', (e) => {
  if ((dari || keluaran) && cellOf(e)) e.preventDefault()
})
document.addEventListener('drop', (e) => {
  const tujuan = cellOf(e)
  if (!tujuan || !(dari || keluaran)) return
  e.preventDefault()
  if (dari && tujuan !== dari) swap(dari, tujuan)
  if (keluaran) fill(tujuan, keluaran)
})
document.addEventListener('input', (e) => {
  if (cellOf(e)) refresh()
})
