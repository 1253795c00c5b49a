// Follows long work by asking for its numbers; the page itself is reloaded once, at the end.
type Keadaan = {
  readonly total: number
  readonly selesai: number
  readonly perluDilihat?: number
  readonly sisaWaktu?: string
  readonly tamat?: boolean
}

const JEDA = 2000

function show(panel: HTMLElement, k: Keadaan) {
  const perlu = k.perluDilihat ? `, ${k.perluDilihat} perlu dilihat` : ''
  const persen = k.total === 0 ? 0 : Math.min(100, (100 * k.selesai) / k.total)
  panel.querySelector('.batang-isi')?.setAttribute('width', `${persen.toFixed(1)}%`)
  const teks = panel.querySelector('[data-kemajuan-teks]')
  const sisa = panel.querySelector('[data-kemajuan-sisa]')
  if (teks) teks.textContent = `${k.selesai} dari ${k.total} selesai${perlu}.`
  if (sisa) sisa.textContent = k.sisaWaktu ?? ''
}

async function follow(panel: HTMLElement): Promise<void> {
  const sumber = panel.dataset.kemajuan
  if (!sumber) return
  try {
    const jawab = await fetch(sumber, { headers: { accept: 'application/json' } })
    if (jawab.ok) {
      const keadaan = (await jawab.json()) as Keadaan
      show(panel, keadaan)
      if (keadaan.tamat) return location.reload()
    }
  } catch {
    // No signal: the next turn asks again.
  }
  setTimeout(() => void follow(panel), document.hidden ? 5 * JEDA : JEDA)
}

for (const panel of document.querySelectorAll<HTMLElement>('[data-kemajuan]')) {
  setTimeout(() => void follow(panel), JEDA)
}
