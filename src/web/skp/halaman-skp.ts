import { url } from '../url.ts'
import type { BahanNaskah } from './bahan.ts'
import { skpPaths } from './paths.ts'

/** The way to a page of one SKP, from one's own plan or from the team's. */
export function remahSkp({ skp, nama, isMilikku }: BahanNaskah, halaman: string) {
  const daftar = isMilikku
    ? { label: 'SKP saya', href: skpPaths.milikku }
    : { label: 'SKP tim', href: url(skpPaths.tim, {}, { tahun: skp.tahun }) }
  const satu = {
    label: isMilikku ? `SKP ${skp.tahun}` : nama,
    href: url(skpPaths.tampil, { skpId: skp.id }),
  }

  return {
    aktif: isMilikku ? skpPaths.milikku : skpPaths.tim,
    remah: [daftar, satu, { label: halaman }],
  }
}
