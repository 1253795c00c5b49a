import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

/** The way back to one guidance, above the pages that follow it. */
export function remahBimbingan({ id: bimbinganId }: { readonly id: string }) {
  return [
    { label: 'Pembinaan', href: pembinaanPaths.ikhtisar },
    { label: 'Bimbingan', href: url(pembinaanPaths.bimbingan, { bimbinganId }) },
  ]
}
