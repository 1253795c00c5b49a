import { RATING, type Rating } from '../domain/penilaian/predikat.ts'
import { predikatPegawai, type TidakLulus } from '../domain/penilaian/tugas-belajar.ts'

// Shows at once what the chosen ratings lead to; the server decides when the form is sent.

function chosen(form: HTMLFormElement, nama: string): Rating | undefined {
  const nilai = new FormData(form).get(nama)
  return RATING.find((satu) => satu === nilai)
}

function show(form: HTMLFormElement) {
  const hasilKerja = chosen(form, 'ratingHasil')
  const perilakuKerja = chosen(form, 'ratingPerilaku')
  if (!hasilKerja || !perilakuKerja) return
  const { evaluasi: sampai = '', tidakLulus } = form.dataset
  const perkara = { tidakLulus: tidakLulus ? (JSON.parse(tidakLulus) as TidakLulus) : null, sampai }
  const predikat = predikatPegawai(perkara, { hasilKerja, perilakuKerja }).nilai
  for (const el of document.querySelectorAll('[data-predikat]')) el.textContent = predikat

  // Rows run from above expectation to below, cells from below to above.
  const baris = form.querySelectorAll('.kuadran tbody tr')
  const sel = baris[2 - RATING.indexOf(hasilKerja)]?.querySelectorAll('td')[RATING.indexOf(perilakuKerja)]
  for (const lama of form.querySelectorAll('.kuadran .pilih')) lama.classList.remove('pilih')
  sel?.classList.add('pilih')
  // The explanation on the page is about the ratings before this choice.
  for (const el of form.querySelectorAll<HTMLElement>('[data-mengapa-predikat]')) el.hidden = true
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-evaluasi]')) {
  form.addEventListener('change', (kejadian) => {
    const { name } = kejadian.target as HTMLInputElement
    if (name === 'ratingHasil' || name === 'ratingPerilaku') show(form)
  })
}
