import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as text, ready to send. */
export function dokumen(halaman: VNode): string {
  return `<!doctype html>${renderToString(halaman)}`
}

/** A part of a page as text, to be put in place of the same part on open pages. */
export function potongan(bagian: VNode): string {
  return renderToString(bagian)
}
