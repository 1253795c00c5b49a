import type { Capaian } from '../../../src/domain/penilaian/capaian-organisasi.ts'
import type { Rating } from '../../../src/domain/penilaian/predikat.ts'
import { type Acak, acak } from '../acak.ts'

export type Kemajuan = 'selesai' | 'draf' | 'setengah' | 'belum'

export type Nilai = { readonly hasil: Rating; readonly perilaku: Rating }

/** Shares of ratings in a unit of this achievement: results above and below expectation. */
const BAGIAN: { readonly [capaian in Capaian]: readonly [atas: number, bawah: number] } = {
  Istimewa: [0.62, 0.04],
  Baik: [0.3, 0.12],
  'Butuh Perbaikan': [0.08, 0.62],
  Kurang: [0.05, 0.6],
  'Sangat Kurang': [0, 0.8],
}

/** How this person did: mostly as always, sometimes otherwise. */
export function nilaiPegawai(nip: string, periode: string, capaian: Capaian): Nilai {
  const tetap = acak(`nilai/${nip}`)
  const kini = acak(`nilai/${nip}/${periode}`)
  const [atas, bawah] = BAGIAN[capaian]
  const n = campur(tetap, kini)
  const hasil = n > 1 - atas ? 'di atas' : n < bawah ? 'di bawah' : 'sesuai'
  const m = campur(tetap, kini)
  const isBuruk = capaian === 'Kurang' ? 0.3 : 0.03

  return { hasil, perilaku: m > 0.6 ? 'di atas' : m < isBuruk ? 'di bawah' : 'sesuai' }
}

function campur(tetap: Acak, kini: Acak): number {
  const dasar = tetap.pecahan()
  const gerak = kini.pecahan()

  return kini.peluang(0.7) ? dasar : gerak
}

/** Marks of the single results that speak for the overall rating. */
export function tandaHasil(a: Acak, hasil: Rating, n: number): Rating {
  if (hasil === 'di bawah') return n === 0 || a.peluang(0.5) ? 'di bawah' : 'sesuai'
  if (hasil === 'di atas') return n === 0 || a.peluang(0.6) ? 'di atas' : 'sesuai'

  return a.peluang(0.15) ? 'di atas' : 'sesuai'
}

/** The target's first number, moved up or down by how it went; what adds up over the year counts for its part of the year. */
export function realisasiDari(
  a: Acak,
  target: string,
  { tanda, bagianTahun }: { tanda: Rating; bagianTahun: number },
): string {
  const cocok = target.match(/\d[\d.]*(,\d+)?/)
  if (!cocok) return target
  const [teks] = cocok
  const angka = Number(teks.replaceAll('.', '').replace(',', '.'))
  const kali =
    tanda === 'di atas'
      ? 1.01 + a.pecahan() * 0.05
      : tanda === 'sesuai'
        ? 0.96 + a.pecahan() * 0.05
        : 0.7 + a.pecahan() * 0.18
  const isKecilBaik = target.startsWith('≤')
  const isBertambah = !/[%≥≤]/.test(target)
  const nilai = angka * (isKecilBaik ? 2 - kali : kali) * (isBertambah ? bagianTahun : 1)
  const isBulat = !teks.includes(',') && !target.includes('%')
  const batas = target.includes('%') ? Math.min(100, nilai) : nilai
  const hasil = isBulat
    ? Math.round(batas).toLocaleString('id-ID')
    : batas.toFixed(1).replace('.', ',').replace(/,0$/, '')

  return target.replace(/^[≥≤] /, '').replace(teks, hasil)
}
