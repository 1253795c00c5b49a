// Ticks all rows, counts the chosen and puts the count into words such as "Setujui {n} SKP".
function boxes(nama: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`[data-pilih="${nama}"]`)].filter((k) => !k.disabled)
}

function refresh(nama: string) {
  const kotak = boxes(nama)
  const jumlah = kotak.filter((k) => k.checked).length
  for (const el of document.querySelectorAll(`[data-pilih-jumlah="${nama}"]`)) el.textContent = String(jumlah)
  for (const el of document.querySelectorAll<HTMLElement>(`[data-pilih-bilah="${nama}"]`))
    el.hidden = jumlah === 0
  for (const el of document.querySelectorAll<HTMLElement>(`[data-pilih-kata="${nama}"]`)) {
    el.textContent = (el.dataset.kata ?? '').replace('{n}', String(jumlah))
  }
  for (const el of document.querySelectorAll<HTMLInputElement>(`[data-pilih-semua="${nama}"]`)) {
    el.checked = jumlah > 0 && jumlah === kotak.length
    el.indeterminate = jumlah > 0 && jumlah < kotak.length
  }
}

document.addEventListener('change', (e) => {
  const el = e.target as HTMLInputElement
  const semua = el.dataset.pilihSemua
  if (semua !== undefined) for (const k of boxes(semua)) k.checked = el.checked
  const nama = semua ?? el.dataset.pilih
  if (nama !== undefined) refresh(nama)
})

document.addEventListener('click', (e) => {
  const nama = (e.target as HTMLElement).closest<HTMLElement>('[data-pilih-batal]')?.dataset.pilihBatal
  if (nama === undefined) return
  for (const k of boxes(nama)) k.checked = false
  refresh(nama)
})

const nama = [...document.querySelectorAll<HTMLElement>('[data-pilih]')].map((el) => el.dataset.pilih ?? '')
for (const n of new Set(nama)) refresh(n)
