import { bacaPdf, type Garis, type Halaman, type Tulisan } from './baca-pdf.ts'

/** A thick frame begins half its width before the edge that it follows. */
const DEKAT = 1.5

/** The text of each page as eyes go over it: table cells by their top left corner, free lines from the top down. */
export function halamanTerbaca(bytes: Uint8Array): string[] {
  return bacaPdf(bytes).map((halaman) => urut(halaman).join(' '))
}

/** A cell that spans rows is drawn late; its corner still tells its place. */
function urut({ teks, garis }: Halaman): string[] {
  const tegak = garis.filter(({ dx }) => dx === 0)
  // A struck-through word is a line too, but none that a column edge ends at.
  const datar = garis.filter(({ x, dy }) => dy === 0 && tegak.some((t) => Math.abs(t.x - x) < DEKAT))
  const berletak = teks.map((t) => ({ isi: t.isi, ...sudut(t, tegak, datar) }))

  return berletak
    .toSorted((a, b) => (Math.abs(a.atas - b.atas) < DEKAT ? a.kiri - b.kiri : a.atas - b.atas))
    .map(({ isi }) => isi)
}

function sudut(t: Tulisan, tegak: readonly Garis[], datar: readonly Garis[]) {
  const dinding = tegak.filter((g) => antara(t.y, g.y, g.dy))
  const isDalam = dinding.some((g) => g.x <= t.x) && dinding.some((g) => g.x > t.x)
  if (!isDalam) return { atas: t.y, kiri: t.x }

  return {
    atas: Math.max(...datar.filter((g) => g.y < t.y && antara(t.x, g.x, g.dx)).map((g) => g.y)),
    kiri: Math.max(...dinding.filter((g) => g.x <= t.x).map((g) => g.x)),
  }
}

const antara = (nilai: number, mulai: number, jarak: number) =>
  nilai >= Math.min(mulai, mulai + jarak) - DEKAT && nilai <= Math.max(mulai, mulai + jarak) + DEKAT
