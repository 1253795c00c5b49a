import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as text, ready to send. */
export function dokumen(halaman: VNode): string {
  return `<!doctype html>${renderToString(halaman)}`
}
