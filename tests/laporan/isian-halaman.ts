const ENTITAS: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" }

const lepas = (teks: string) => teks.replaceAll(/&(quot|lt|gt|amp|#39);/g, (_, kode) => ENTITAS[kode] ?? '')

/** The fields of a page's form as a browser would send them back untouched; a radio only when it is chosen. */
export function isianHalaman(html: string): Map<string, string> {
  const isian = new Map<string, string>()
  for (const [, nama = '', isi = ''] of html.matchAll(
    /<textarea[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    isian.set(nama, lepas(isi))
  for (const [kotak] of html.matchAll(/<input [^>]*>/g)) {
    const nama = / name="([^"]+)"/.exec(kotak)?.[1]
    const isPilihan = /type="(radio|checkbox)"/.test(kotak)
    if (nama && (!isPilihan || / checked/.test(kotak)))
      isian.set(nama, lepas(/ value="([^"]*)"/.exec(kotak)?.[1] ?? ''))
  }
  return isian
}
