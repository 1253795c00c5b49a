import assert from 'node:assert/strict'
import { bacaPdf, rapat, teksPdf } from './baca-pdf.ts'

/** Every block stands in the paper, each after the one before it. */
export function berurutan(pdf: Uint8Array, blok: readonly string[]): void {
  const dokumen = rapat(teksPdf(pdf))
  let posisi = -1
  for (const satu of blok) {
    const ketemu = dokumen.indexOf(rapat(satu), posisi + 1)
    assert.ok(ketemu > posisi, `"${satu}" ada setelah bagian sebelumnya`)
    posisi = ketemu
  }
}

/** Each edge that was measured on the regulation's page is drawn, within 1 pt. */
export function bertepi(pdf: Uint8Array, tepi: readonly number[]): void {
  const tegak = bacaPdf(pdf).flatMap(({ garis }) => garis.filter(({ dx }) => dx === 0).map(({ x }) => x))
  for (const x of tepi)
    assert.ok(
      tegak.some((satu) => Math.abs(satu - x) < 1),
      `garis pada ${x} pt`,
    )
}
